// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/serviceform.h"

#include "ui/shared/priceedit.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace huella::ui::admin {

using agenda::OfferedService;

ServiceForm::ServiceForm(agenda::ServiceStore& services, LinkWatch& watch, QWidget* parent)
    : Card(QString(), parent)
    , m_services(services)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_name(new LineEdit)
    , m_description(new QPlainTextEdit)
    , m_minutes(new QSpinBox)
    , m_price(new PriceEdit)
    , m_isOffered(new QCheckBox(tr("Offered for booking")))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save service"), Button::Kind::Primary))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ServiceForm::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ServiceForm::save);
    connect(m_price, &QLineEdit::returnPressed, this, &ServiceForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ServiceForm::cancelled);
}

void ServiceForm::build()
{
    body()->setSpacing(space::m);
    m_name->setObjectName(QStringLiteral("serviceNameEdit"));
    m_description->setObjectName(QStringLiteral("serviceDescriptionEdit"));
    m_minutes->setObjectName(QStringLiteral("serviceMinutesSpin"));
    m_price->setObjectName(QStringLiteral("servicePriceEdit"));
    m_isOffered->setObjectName(QStringLiteral("serviceOfferedCheck"));
    m_save->setObjectName(QStringLiteral("saveServiceButton"));
    m_cancel->setObjectName(QStringLiteral("cancelServiceButton"));
    m_minutes->setRange(OfferedService::minMinutes, OfferedService::maxMinutes);
    m_minutes->setSingleStep(5);
    m_description->setFixedHeight(88);
    m_description->setTabChangesFocus(true);
    m_nameField = new FormField(tr("Name"), m_name);
    m_nameField->setRequired(true);
    m_descriptionField = new FormField(tr("What it is"), m_description);
    m_minutesField = new FormField(tr("Minutes"), m_minutes);
    m_priceField = new FormField(tr("Price"), m_price);
    m_priceField->setRequired(true);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(space::m);
    numbers->addWidget(m_minutesField, 1);
    numbers->addWidget(m_priceField, 1);
    body()->addWidget(m_title);
    body()->addWidget(m_nameField);
    body()->addWidget(m_descriptionField);
    body()->addLayout(numbers);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_isOffered, m_message, m_save, m_cancel})
        body()->addWidget(widget);
    m_saving->addField(QStringLiteral("name"), m_nameField);
    m_saving->addField(QStringLiteral("description"), m_descriptionField);
    m_saving->addField(QStringLiteral("duration_minutes"), m_minutesField);
    m_saving->addField(QStringLiteral("price"), m_priceField);
}

void ServiceForm::setCurrency(const QString& currency)
{
    m_price->setCurrency(currency);
}

void ServiceForm::add()
{
    OfferedService fresh;
    fresh.service.id = ServiceId::create();
    fresh.service.durationMinutes = 20;
    m_title->setText(tr("New service"));
    fill(fresh);
    m_price->clear();
}

void ServiceForm::edit(const OfferedService& offered)
{
    m_title->setText(tr("Service"));
    fill(offered);
}

void ServiceForm::fill(const OfferedService& offered)
{
    m_id = offered.service.id;
    m_name->setText(offered.service.name);
    m_description->setPlainText(offered.service.description);
    m_minutes->setValue(offered.service.durationMinutes);
    m_price->setPrice(offered.service.price);
    m_isOffered->setChecked(offered.isActive);
    m_message->dismiss();
    for (FormField* field : {m_nameField, m_descriptionField, m_minutesField, m_priceField})
        field->clearError();
    m_name->setFocus();
}

void ServiceForm::save()
{
    if (m_name->value().isEmpty())
        m_nameField->setError(tr("The service needs a name."));
    if (!m_price->price())
        m_priceField->setError(tr("Write an amount, for example 85,50."));
    if (focusFirstError({m_nameField, m_priceField}))
        return;
    const OfferedService offered{{m_id, m_name->value(), m_description->toPlainText().trimmed(),
                                  m_minutes->value(), *m_price->price()},
                                 m_isOffered->isChecked()};
    m_saving->run([this, offered] { return m_services.save(offered); },
                  [this, offered] { emit saved(offered.service.name); });
}

void ServiceForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
