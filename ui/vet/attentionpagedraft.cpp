// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed before a crash or without a link comes back into its fields.
#include "ui/shared/inlinemessage.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/attentionpage.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recoveredcard.h"

namespace huella::ui::vet {

void AttentionPage::recover(const records::Record& record)
{
    const auto draft = m_stores.drafts.read(record.id);
    if (!draft)
        return;
    records::KeptDraft rest = *draft;
    if (rest.text && rest.text->typed.trimmed() == record.text) {
        rest.text.reset(); // it had arrived
        (void)m_stores.drafts.update(record.id,
                                     [](records::KeptDraft& kept) { kept.text.reset(); });
    }
    if (rest.isEmpty())
        return;
    m_draft = rest;
    applyDraft(rest);
    m_recovered->display(rest, record.text);
}

void AttentionPage::applyDraft(const records::KeptDraft& draft)
{
    if (m_record.isSigned()) {
        // What was typed into the record itself has no field any more: it may become an addendum.
        QStringList words{draft.addendum};
        if (draft.text && draft.addendum.isEmpty())
            words << draft.text->typed.anamnesis << draft.text->typed.diagnosis
                  << draft.text->typed.treatment;
        words.removeAll(QString());
        m_addenda->suggest(words.join(u'\n'));
    } else {
        if (draft.text) {
            m_form->setText(draft.text->typed);
            m_saver->resume(draft);
        }
        for (const records::DoneProcedure& procedure : draft.procedures)
            m_procedures->recover(procedure);
    }
    if (draft.alerts)
        m_alerts->recover(m_record.patientId, *draft.alerts);
}

void AttentionPage::keepDraft()
{
    m_recovered->hide();
    m_draft = {};
    m_saver->saveNow();
    m_form->focusFirst();
}

void AttentionPage::discardDraft()
{
    m_recovered->hide();
    const records::KeptDraft draft = std::exchange(m_draft, {});
    if (!m_record.isSigned()) {
        m_form->setText(m_record.text);
        m_saver->edit(m_record.text);
        m_procedures->forget(draft.procedures);
    }
    m_addenda->suggest({});
    m_alerts->leave();
    m_pad->dropAlerts();
    for (const records::DoneProcedure& procedure : draft.procedures)
        m_pad->dropProcedure(procedure.id);
    offer(tr("The draft was discarded."), tr("Undo"), [this, draft] {
        m_draft = draft;
        applyDraft(draft);
        m_recovered->display(draft, m_record.text);
    });
}

void AttentionPage::openWithoutLink()
{
    const auto draft = m_stores.drafts.read(m_record.id);
    if (!draft || !draft->text)
        return;
    m_record.patientId = draft->patient;
    m_record.patientName = draft->patientName;
    m_draft = *draft;
    m_form->setText(draft->text->typed);
    m_saver->resume(*draft);
    showMode();
    m_recovered->display(*draft, draft->text->base);
}

} // namespace huella::ui::vet
