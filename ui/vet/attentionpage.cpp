// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/attentionpage.h"

#include "core/agenda/boardstore.h"
#include "core/base/clock.h"
#include "core/patients/patientstore.h"
#include "core/records/presencestore.h"
#include "core/records/recordstore.h"
#include "ui/parts/presencelabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/conflictcard.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/imageviewer.h"
#include "ui/vet/patientbanner.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recordsheet.h"
#include "ui/vet/savelabel.h"
#include "ui/vet/visitcard.h"
#include "ui/vet/words.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>

namespace huella::ui::vet {

using records::SaveState;

AttentionPage::AttentionPage(const VetStores& stores, PersonId self, LinkWatch& watch,
                             const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_doors(doors)
    , m_saver(new records::DraftSaver(stores.records, stores.session, stores.drafts, this))
    , m_banner(new PatientBanner)
    , m_others(new PresenceLabel(stores.presence, self))
    , m_message(new InlineMessage)
    , m_alerts(new AlertsCard(stores.patients, watch))
    , m_conflict(new ConflictCard)
    , m_visit(new VisitCard(stores.media))
    , m_form(new RecordForm)
    , m_sheet(new RecordSheet)
    , m_procedures(new ProceduresCard(stores.records, stores.session))
    , m_images(new ImagesCard(stores.media, stores.session, doors.filePicker))
    , m_addenda(new AddendaCard(stores.records, watch))
    , m_history(new HistoryPanel(stores.media))
    , m_scroll(new QScrollArea)
    , m_saveLabel(new SaveLabel)
    , m_editAlerts(Button::iconOnly(Icons::Edit, tr("Edit allergies and conditions")))
    , m_back(new Button(Icons::ArrowLeft, tr("My day"), Button::Kind::Quiet))
    , m_finish(new Button(Icons::Check, tr("Finish the attention"), Button::Kind::Primary))
    , m_submission(new Submission(m_finish, m_message, &watch, this))
{
    setObjectName(QStringLiteral("attentionPage"));
    build();
    connectDraft();
    connectImages();
    connectAlerts();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_saver->saveNow();
        leave();
    });
    connect(m_finish, &QPushButton::clicked, this, &AttentionPage::finish);
    connect(m_message, &InlineMessage::actionTriggered, this, &AttentionPage::runMessageAction);
}

void AttentionPage::connectDraft()
{
    connect(m_form, &RecordForm::edited, this, &AttentionPage::typed);
    connect(m_saver, &records::DraftSaver::stateChanged, this, &AttentionPage::showSaveState);
    connect(m_saver, &records::DraftSaver::refused, this,
            [this](const QString& column, const QString& rule) {
                m_form->showProblem(column, fieldProblem(column, rule));
            });
    connect(m_saver, &records::DraftSaver::closed, this, [this](const Error& error) {
        m_action = MessageAction::None;
        m_message->displayError(errorText(error));
        reread();
    });
    connect(m_procedures, &ProceduresCard::settled, this, &AttentionPage::finishWhenSaved);
    connect(m_conflict, &ConflictCard::keepMine, this, [this](const records::Record& theirs) {
        m_conflict->hide();
        m_saver->overwrite(theirs);
    });
    connect(m_conflict, &ConflictCard::takeTheirs, this, [this](const records::Record& theirs) {
        m_conflict->hide();
        m_stores.drafts.remove(theirs.id);
        m_saver->close();
        show(theirs);
    });
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
    connect(m_history, &HistoryPanel::imageActivated, this, view);
    connect(m_form, &RecordForm::imagePasted, m_images, &ImagesCard::addImage);
    connect(m_form, &RecordForm::filesPasted, m_images, &ImagesCard::addFiles);
}

void AttentionPage::connectAlerts()
{
    connect(m_editAlerts, &QPushButton::clicked, this, [this] {
        m_alerts->open(m_record.patientId, *m_known);
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_alerts, &AlertsCard::saved, this, [this](const patients::ClinicalHistory& history) {
        m_known = history;
        m_banner->setHistory(history);
    });
}

void AttentionPage::open(RecordId id, Opening opening)
{
    m_wasCalled = opening == Opening::Called;
    m_isFinishing = false;
    m_action = MessageAction::None;
    m_message->dismiss();
    m_conflict->hide();
    m_record = {};
    m_record.id = id;
    m_banner->clear();
    m_alerts->hide();
    m_editAlerts->setEnabled(false);
    setEnabled(false);
    reread();
}

void AttentionPage::reread()
{
    m_stores.records.record(m_record.id)
        .then(this, [this, id = m_record.id](const Result<records::Record>& record) {
            if (id != m_record.id)
                return;
            setEnabled(true);
            if (!record)
                return m_message->displayError(errorText(record.error()));
            show(*record);
        });
}

void AttentionPage::show(const records::Record& record)
{
    m_record = record;
    m_stores.presence.announce(record.patientId, record.id, records::PresenceStore::Mode::Reading);
    m_others->followRecord(record.id);
    m_saver->open(record);
    m_form->setText(record.text);
    m_banner->setOwner(record.ownerName, record.ownerPhone);
    m_visit->open(record);
    m_images->open(record.id, record.patientId, !record.isSigned());
    m_procedures->open(record.id);
    m_addenda->open(record.id);
    m_sheet->setRecord(record, {});
    showMode();
    m_scroll->verticalScrollBar()->setValue(0);
    readPatient();
    readHistory();
    if (m_stores.drafts.read(record.id))
        recoverDraft(record);
    else if (m_wasCalled && record.text.isEmpty() && !record.isSigned()) {
        m_action = MessageAction::UndoCall;
        m_message->display(InlineMessage::Kind::Info, tr("The patient was called."),
                           tr("Undo the call"));
    }
    m_wasCalled = false;
    if (record.isSigned())
        m_back->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void AttentionPage::showMode()
{
    const bool isSigned = m_record.isSigned();
    m_formCard->setVisible(!isSigned);
    m_sheetCard->setVisible(isSigned);
    m_procedures->setVisible(!isSigned);
    m_addenda->setVisible(isSigned);
    m_finish->setVisible(!isSigned);
    m_saveLabel->display(m_saver->state(), m_saver->savedAt());
}

void AttentionPage::readPatient()
{
    const PatientId id = m_record.patientId;
    m_stores.patients.patient(id).then(this, [this, id](const Result<patients::Patient>& patient) {
        if (patient && id == m_record.patientId)
            m_banner->setPatient(*patient, m_doors.clock.today());
    });
    m_stores.patients.historyWithNotes(id).then(
        this, [this, id](const Result<patients::ClinicalHistory>& history) {
            if (id != m_record.patientId)
                return;
            m_known = history;
            m_banner->setHistory(history);
            m_editAlerts->setEnabled(history.has_value());
        });
}

void AttentionPage::readHistory()
{
    const RecordId id = m_record.id;
    m_stores.records.historyOf(m_record.patientId)
        .then(this, [this, id](const Result<QList<records::PastRecord>>& history) {
            if (id != m_record.id)
                return;
            m_history->setHistory(history, id);
            if (!history || !m_record.isSigned())
                return;
            for (const records::PastRecord& past : *history)
                if (past.record.id == id)
                    m_sheet->setRecord(past.record, past.procedures);
        });
}

void AttentionPage::recoverDraft(const records::Record& record)
{
    const auto draft = m_stores.drafts.read(record.id);
    if (draft->text.trimmed() == record.text)
        return m_stores.drafts.remove(record.id);
    const QString time = QLocale().toString(draft->writtenAt, QLocale::ShortFormat);
    if (record.isSigned()) {
        m_addenda->suggest(draft->text.diagnosis);
        return;
    }
    if (draft->version != record.version) {
        m_action = MessageAction::UseDraft;
        return m_message->display(InlineMessage::Kind::Warning,
                                  tr("A draft of %1 was recovered, but the attention changed "
                                     "afterwards.")
                                      .arg(time),
                                  tr("Use the draft"));
    }
    m_form->setText(draft->text);
    m_saver->edit(draft->text);
    m_action = MessageAction::DropDraft;
    m_message->display(
        InlineMessage::Kind::Info,
        tr("Draft recovered: what was typed on %1 and not saved is here again.").arg(time),
        tr("Discard it"));
}

void AttentionPage::typed()
{
    if (m_action == MessageAction::UndoCall || m_action == MessageAction::DropDraft) {
        m_action = MessageAction::None;
        m_message->dismiss();
    }
    m_stores.presence.announce(m_record.patientId, m_record.id,
                               records::PresenceStore::Mode::Writing);
    m_saver->edit(m_form->text());
}

void AttentionPage::leave()
{
    m_stores.presence.leave();
    emit left();
}

void AttentionPage::showSaveState(SaveState state)
{
    m_saveLabel->display(state, m_saver->savedAt());
    if (state == SaveState::Conflict)
        showConflict();
    if (state == SaveState::Offline || state == SaveState::Conflict) {
        m_isFinishing = false;
        m_finish->setBusy(false);
    }
    if (state == SaveState::Saved || state == SaveState::Refused)
        finishWhenSaved();
}

void AttentionPage::showConflict()
{
    m_stores.records.record(m_record.id)
        .then(this, [this, id = m_record.id](const Result<records::Record>& theirs) {
            if (id != m_record.id || m_saver->state() != SaveState::Conflict)
                return;
            if (!theirs)
                return m_message->displayError(errorText(theirs.error()));
            m_conflict->display(*theirs, m_form->text());
        });
}

void AttentionPage::finish()
{
    m_procedures->saveNow();
    if (m_form->text().diagnosis.trimmed().isEmpty())
        m_form->showProblem(QStringLiteral("diagnosis"),
                            fieldProblem(QStringLiteral("diagnosis"), QStringLiteral("required")));
    if (m_form->hasProblem())
        return showProblem();
    if (m_images->isUploading())
        return m_message->display(
            InlineMessage::Kind::Warning,
            tr("Images are still being saved. Wait for them, or cancel them."));
    m_isFinishing = true;
    m_finish->setBusy(true);
    m_saver->saveNow(); // showSaveState() goes on
}

void AttentionPage::showProblem()
{
    if (QWidget* field = m_form->focusProblem())
        m_scroll->ensureWidgetVisible(field, 0, space::xl);
}

void AttentionPage::finishWhenSaved()
{
    if (!m_isFinishing || !m_procedures->isSaved())
        return;
    if (!m_saver->isAllSaved() && m_saver->state() != SaveState::Refused)
        return;
    m_isFinishing = false;
    m_finish->setBusy(false);
    if (m_form->hasProblem())
        return showProblem();
    signNow();
}

void AttentionPage::signNow()
{
    const RecordId id = m_record.id;
    m_submission->run([this, id] { return m_stores.records.finish(id); },
                      [this, id] {
                          m_saver->close();
                          m_action = MessageAction::UndoFinish;
                          m_message->display(InlineMessage::Kind::Success,
                                             tr("Attention finished."), tr("Undo"));
                          reread();
                          emit finished(id);
                      });
}

void AttentionPage::runMessageAction()
{
    const MessageAction action = std::exchange(m_action, MessageAction::None);
    m_message->dismiss();
    switch (action) {
    case MessageAction::UndoCall:
        return undoCall();
    case MessageAction::UndoFinish:
        return undoFinish();
    case MessageAction::DropDraft:
        m_form->setText(m_record.text);
        return m_saver->edit(m_record.text);
    case MessageAction::UseDraft:
        if (const auto draft = m_stores.drafts.read(m_record.id)) {
            m_form->setText(draft->text);
            m_saver->edit(draft->text);
        }
        return;
    case MessageAction::None:
        return;
    }
}

void AttentionPage::undoFinish()
{
    const RecordId id = m_record.id;
    m_submission->run([this, id] { return m_stores.records.undoFinish(id); }, [this] { reread(); });
}

void AttentionPage::undoCall()
{
    const AttentionId attention = m_record.attentionId;
    m_submission->run([this, attention] { return m_stores.board.undoTake(attention); },
                      [this] {
                          m_saver->close();
                          leave();
                      });
}

} // namespace huella::ui::vet
