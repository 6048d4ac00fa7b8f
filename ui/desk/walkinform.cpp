// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/walkinform.h"

#include "ui/desk/triagecombo.h"
#include "ui/desk/vetcombo.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"

#include <QHBoxLayout>

namespace huella::ui::desk {

using agenda::BoardRow;

WalkInForm::WalkInForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_reason(new LineEdit(tr("For example: has been vomiting since yesterday")))
    , m_reasonField(new FormField(tr("Why does it come?"), m_reason))
    , m_triage(new TriageCombo)
    , m_triageField(new FormField(tr("Urgency"), m_triage))
    , m_vet(new VetCombo(tr("Any vet")))
    , m_message(new InlineMessage)
    , m_submit(new Button(Icons::Queue, tr("Put in the queue"), Button::Kind::Primary))
    , m_submission(new Submission(m_submit, m_message, watch, this))
{
    m_reason->setObjectName(QStringLiteral("walkInReasonEdit"));
    m_triage->setObjectName(QStringLiteral("walkInTriageCombo"));
    m_vet->setObjectName(QStringLiteral("walkInVetCombo"));
    m_submit->setObjectName(QStringLiteral("walkInButton"));
    m_message->setObjectName(QStringLiteral("walkInMessage"));
    m_submission->addField(QStringLiteral("reason"), m_reasonField);
    m_submission->addField(QStringLiteral("triage"), m_triageField);
    build();
    connect(m_submit, &Button::clicked, this, &WalkInForm::submit);
    connect(m_reason, &LineEdit::returnPressed, this, &WalkInForm::submit);
}

void WalkInForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_message);
    column->addWidget(m_reasonField);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_triageField, 1);
    row->addWidget(new FormField(tr("Vet"), m_vet), 1);
    column->addLayout(row);
    column->addWidget(m_submit, 0, Qt::AlignLeft);
    column->addStretch();
}

void WalkInForm::setVets(const QList<agenda::Vet>& vets)
{
    m_vet->setVets(vets);
}

void WalkInForm::setPatient(const patients::SearchHit& patient)
{
    m_message->dismiss();
    if (patient.patientId == m_patient.patientId)
        return; // closed and opened again: what was typed is still there
    m_patient = patient;
    m_next = AttentionId::create();
    m_reason->clear();
    m_triage->setTriage(3);
    m_vet->setVet({});
    m_reasonField->clearError();
}

void WalkInForm::setMain(bool isMain)
{
    m_submit->setKind(isMain ? Button::Kind::Primary : Button::Kind::Secondary);
}

void WalkInForm::focusReason()
{
    m_reason->setFocus();
}

void WalkInForm::submit()
{
    m_submission->run<BoardRow>(
        [this, id = m_next, patient = m_patient.patientId, vet = m_vet->vet(),
         reason = m_reason->value(), triage = m_triage->triage()] {
            return m_stores.board.walkIn(id, patient, vet, reason, triage);
        },
        [this](const BoardRow& row) {
            m_patient = {}; // the next visit is another one
            emit arrived(row);
        });
}

} // namespace huella::ui::desk
