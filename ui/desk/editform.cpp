// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/editform.h"

#include "ui/desk/agendareader.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui::desk {

EditForm::EditForm(const AgendaReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_name(new TextLabel({}, TextStyle::Title))
    , m_service(new QComboBox)
    , m_reason(new LineEdit)
    , m_reasonField(new FormField(tr("Reason"), m_reason))
    , m_submit(new Button(Icons::Check, tr("Save"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("editForm"));
    m_service->setObjectName(QStringLiteral("editServiceCombo"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setObjectName(QStringLiteral("editReasonEdit"));
    m_reason->setMaxLength(1000);
    m_submit->setObjectName(QStringLiteral("editButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_name);
    column->addWidget(new FormField(tr("Service"), m_service));
    column->addWidget(m_reasonField);
    column->addWidget(m_submit);
    column->addStretch();
    connect(m_submit, &Button::clicked, this, &EditForm::submit);
    connect(m_reason, &LineEdit::returnPressed, this, &EditForm::submit);
}

void EditForm::open(const agenda::Appointment& appointment)
{
    m_appointment = appointment;
    m_name->setText(appointment.patientName);
    m_service->clear();
    for (const agenda::Service& it : m_reader.services())
        m_service->addItem(
            tr("%1 · %2 min · %3")
                .arg(it.name, QString::number(it.durationMinutes), moneyText(it.price)),
            it.id.value());
    // A service that is no longer offered may still be this one's.
    if (m_service->findData(appointment.service.value()) < 0)
        m_service->insertItem(0, appointment.serviceName, appointment.service.value());
    m_service->setCurrentIndex(m_service->findData(appointment.service.value()));
    m_reason->setText(appointment.reason.simplified());
    m_reason->setCursorPosition(0);
    QTimer::singleShot(0, m_reason, [this] { m_reason->setFocus(); });
}

void EditForm::submit()
{
    const ServiceId service(m_service->currentData().toUuid());
    // Lines that were there stay where nothing was typed.
    const QString reason = m_reason->value() == m_appointment.reason.simplified()
                               ? m_appointment.reason
                               : m_reason->value();
    emit chosen(m_appointment, service, reason);
}

} // namespace huella::ui::desk
