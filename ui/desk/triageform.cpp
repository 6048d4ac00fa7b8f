// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/triageform.h"

#include "ui/desk/triagecombo.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace huella::ui::desk {

TriageForm::TriageForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_triage(new TriageCombo)
    , m_reason(new LineEdit(tr("For example: has trouble breathing")))
    , m_reasonField(new FormField(tr("Why?"), m_reason))
    , m_message(new InlineMessage)
    , m_cancel(new Button(tr("Close"), Button::Kind::Quiet))
    , m_submit(new Button(tr("Save"), Button::Kind::Primary))
    , m_submission(new Submission(m_submit, m_message, watch, this))
{
    m_triage->setObjectName(QStringLiteral("triageCombo"));
    m_reason->setObjectName(QStringLiteral("triageReasonEdit"));
    m_submit->setObjectName(QStringLiteral("saveTriageButton"));
    m_cancel->setObjectName(QStringLiteral("closeTriageButton"));
    m_submission->addField(QStringLiteral("triage_reason"), m_reasonField);
    build();
    connect(m_submit, &Button::clicked, this, &TriageForm::submit);
    connect(m_reason, &LineEdit::returnPressed, this, &TriageForm::submit);
    connect(m_cancel, &Button::clicked, this, &TriageForm::closed);
}

void TriageForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(new FormField(tr("Urgency"), m_triage));
    column->addWidget(m_reasonField);
    auto* row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
}

void TriageForm::open(const agenda::BoardRow& row)
{
    m_row = row;
    m_triage->setTriage(row.triage);
    m_reason->setText(row.triageReason);
    m_reasonField->clearError();
    m_message->dismiss();
    m_triage->setFocus();
}

void TriageForm::submit()
{
    m_submission->run(
        [this, id = m_row.id, triage = m_triage->triage(), reason = m_reason->value()] {
            return m_stores.board.setTriage(id, triage, reason);
        },
        [this] { emit saved(); });
}

void TriageForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace huella::ui::desk
