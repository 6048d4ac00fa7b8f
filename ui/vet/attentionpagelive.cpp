// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the page tell each other, and what other windows and the link do meanwhile.
#include "core/records/recordstore.h"
#include "ui/images/imageviewer.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/attentionpage.h"
#include "ui/vet/attentionsteps.h"
#include "ui/vet/conflictcard.h"
#include "ui/vet/handouts.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/patientbanner.h"
#include "ui/vet/presencestrip.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recordwatch.h"
#include "ui/vet/recoveredcard.h"
#include "ui/vet/savelabel.h"
#include "ui/vet/signbar.h"
#include "ui/vet/visitcard.h"
#include "ui/vet/words.h"

#include <QScrollArea>
#include <QScrollBar>

namespace huella::ui::vet {

using records::SaveState;

void AttentionPage::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_saver->saveNow();
        leave();
    });
    connect(m_finish, &QPushButton::clicked, m_steps, &AttentionSteps::finish);
    connect(m_sign, &QPushButton::clicked, m_steps, &AttentionSteps::askToSign);
    connect(m_signBar, &SignBar::confirmed, m_steps, &AttentionSteps::sign);
    connect(m_signBar, &SignBar::declined, this, [this] {
        showMode();
        m_sign->setFocus(Qt::OtherFocusReason);
    });
    connect(m_steps, &AttentionSteps::problemFound, this, [this] {
        showMode();
        showProblem();
    });
    connect(m_steps, &AttentionSteps::readyToSign, this, [this] {
        m_actions->hide();
        m_signBar->ask(m_record.patientName);
    });
    connect(m_steps, &AttentionSteps::signedNow, this, [this] {
        m_saver->close();
        m_message->display(InlineMessage::Kind::Success,
                           tr("Attention signed: the owner can read it."));
        read();
        emit finished(m_record.id);
    });
    connect(m_steps, &AttentionSteps::finished, this, [this] {
        m_messageAction = [this] { m_steps->undoFinish(); };
        m_message->display(InlineMessage::Kind::Success,
                           tr("Attention finished. It is still to be signed."), tr("Undo"));
        read();
        emit finished(m_record.id);
    });
    connect(m_steps, &AttentionSteps::finishUndone, this, &AttentionPage::read);
    connect(m_steps, &AttentionSteps::callUndone, this, [this] {
        m_saver->close();
        leave();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->dismiss();
        if (const auto act = std::exchange(m_messageAction, {}))
            act();
    });
}

void AttentionPage::connectDraft()
{
    using records::DraftSaver;
    connect(m_form, &RecordForm::edited, this, &AttentionPage::typed);
    connect(m_saver, &DraftSaver::stateChanged, this, &AttentionPage::showSaveState);
    connect(m_saver, &DraftSaver::merged, m_form, &RecordForm::mergeText);
    connect(m_saver, &DraftSaver::refused, this,
            [this](const QString& column, const QString& rule) {
                m_form->showProblem(column, fieldProblem(column, rule));
            });
    connect(m_saver, &DraftSaver::closed, this, [this](const Error& error) {
        m_messageAction = {};
        m_message->displayError(errorText(error));
        read();
    });
    connect(m_conflict, &ConflictCard::resolved, this, [this](const records::RecordText& chosen) {
        m_conflict->hide();
        m_saver->resolve(chosen);
    });
    connect(m_recovered, &RecoveredCard::kept, this, &AttentionPage::keepDraft);
    connect(m_recovered, &RecoveredCard::discarded, this, &AttentionPage::discardDraft);
    connect(m_watch, &RecordWatch::changed, this, &AttentionPage::follow);
    connect(m_watch, &RecordWatch::patientChanged, this, &AttentionPage::readPatient);
    connect(m_watch, &RecordWatch::relinked, this, &AttentionPage::relink);
}

void AttentionPage::connectParts()
{
    using records::DraftPad;
    connect(m_procedures, &ProceduresCard::typed, m_pad, &DraftPad::typeProcedure);
    connect(m_procedures, &ProceduresCard::typed, m_presence, &PresenceStrip::typed);
    connect(m_procedures, &ProceduresCard::stored, m_pad, &DraftPad::dropProcedure);
    connect(m_addenda, &AddendaCard::typed, m_pad, &DraftPad::typeAddendum);
    connect(m_addenda, &AddendaCard::typed, m_presence, &PresenceStrip::typed);
}

void AttentionPage::connectImages()
{
    const auto view = [this](const QList<patients::Medium>& images, int index) {
        if (!m_viewer)
            m_viewer = new ImageViewer(m_stores.media, window());
        m_viewer->display(images, index);
    };
    connect(m_visit, &VisitCard::imageActivated, this, view);
    connect(m_images, &ImagesCard::imageActivated, this, view);
    connect(m_procedures, &ProceduresCard::imageActivated, this, view);
    connect(m_procedures, &ProceduresCard::listed, m_images, &ImagesCard::setProcedures);
    connect(m_procedures, &ProceduresCard::imagesReleased, m_images, &ImagesCard::refresh);
    connect(m_images, &ImagesCard::moved, m_procedures, &ProceduresCard::refreshImages);
    connect(m_history, &HistoryPanel::imageActivated, this, view);
    connect(m_history, &HistoryPanel::printRequested, m_handouts, &Handouts::print);
    connect(m_form, &RecordForm::imagePasted, m_images, &ImagesCard::addImage);
    connect(m_form, &RecordForm::filesPasted, m_images, &ImagesCard::addFiles);
}

void AttentionPage::connectAlerts()
{
    connect(m_editAlerts, &QPushButton::clicked, this, [this] {
        m_alerts->open(m_record.patientId, *m_known);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_alerts, &AlertsCard::typed, m_pad, &records::DraftPad::typeAlerts);
    connect(m_alerts, &AlertsCard::saved, this, [this](const patients::ClinicalHistory& history) {
        m_pad->dropAlerts();
        m_known = history;
        m_banner->setHistory(history);
        m_handouts->setAllergies(history.allergies);
    });
    connect(m_alerts, &AlertsCard::dropped, this, [this](const patients::ClinicalHistory& typed) {
        m_pad->dropAlerts();
        offer(tr("The alerts stay as they were."), tr("Undo"),
              [this, typed] { m_alerts->recover(m_record.patientId, typed); });
    });
}

void AttentionPage::showSaveState(SaveState state)
{
    m_saveLabel->display(state, m_saver->savedAt());
    if (state == SaveState::Conflict) {
        m_conflict->display(m_form->text(), m_saver->theirs(), m_saver->clashes());
        m_scroll->verticalScrollBar()->setValue(0);
    } else {
        m_conflict->hide();
    }
}

void AttentionPage::follow()
{
    if (m_record.isSigned())
        return m_addenda->refresh();
    m_procedures->refresh();
    // Only a window that is seen here can have written; every save of this one's own tells too.
    if (!m_presence->isShared())
        return;
    m_procedures->refreshImages();
    m_images->refresh();
    m_stores.records.record(m_record.id)
        .then(this, [this, id = m_record.id](const Result<records::Record>& newest) {
            if (id != m_record.id || !newest)
                return;
            const bool hasMoved = newest->isSigned() != m_record.isSigned() ||
                                  newest->isFinished() != m_record.isFinished();
            if (m_saver->follow(*newest) && hasMoved)
                show(*newest);
        });
}

void AttentionPage::relink()
{
    if (m_isUnread)
        return read();
    follow();
    readPatient();
}

} // namespace huella::ui::vet
