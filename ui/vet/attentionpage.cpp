// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/attentionpage.h"

#include "core/base/clock.h"
#include "core/patients/patientstore.h"
#include "core/records/recordstore.h"
#include "ui/parts/weightchart.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/attentionsteps.h"
#include "ui/vet/conflictcard.h"
#include "ui/vet/handouts.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/patientbanner.h"
#include "ui/vet/presencestrip.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recordsheet.h"
#include "ui/vet/recordwatch.h"
#include "ui/vet/recoveredcard.h"
#include "ui/vet/savelabel.h"
#include "ui/vet/signbar.h"
#include "ui/vet/visitcard.h"

#include <QScrollArea>
#include <QScrollBar>

namespace huella::ui::vet {

AttentionPage::AttentionPage(const VetStores& stores, PersonId self, LinkWatch& watch,
                             const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_doors(doors)
    , m_saver(new records::DraftSaver(stores.records, stores.session, stores.drafts, this))
    , m_pad(new records::DraftPad(stores.drafts, this))
    , m_watch(new RecordWatch(stores.session, this))
    , m_banner(new PatientBanner)
    , m_presence(new PresenceStrip(stores.presence, self))
    , m_message(new InlineMessage)
    , m_recovered(new RecoveredCard)
    , m_alerts(new AlertsCard(stores.patients, watch))
    , m_conflict(new ConflictCard)
    , m_visit(new VisitCard(stores.media))
    , m_form(new RecordForm)
    , m_sheet(new RecordSheet)
    , m_procedures(new ProceduresCard(stores.records, stores.media, stores.session,
                                      doors.filePicker))
    , m_images(new ImagesCard(stores.media, stores.session, doors.filePicker))
    , m_addenda(new AddendaCard(stores.records, watch))
    , m_weights(new WeightChart)
    , m_handouts(new Handouts(stores, doors, watch))
    , m_history(new HistoryPanel(stores.media))
    , m_scroll(new QScrollArea)
    , m_actions(new QWidget)
    , m_saveLabel(new SaveLabel)
    , m_signBar(new SignBar)
    , m_editAlerts(Button::iconOnly(Icons::Edit, tr("Edit allergies and conditions")))
    , m_back(new Button(Icons::ArrowLeft, tr("My day"), Button::Kind::Quiet))
    , m_finish(new Button(Icons::Check, tr("Finish the attention"), Button::Kind::Primary))
    , m_sign(new Button(Icons::Lock, tr("Sign"), Button::Kind::Secondary))
    , m_steps(new AttentionSteps(stores, watch,
                                 {*m_saver, *m_form, *m_procedures, *m_images, *m_message,
                                  *m_finish, *m_sign, *m_signBar->signButton()},
                                 this))
{
    setObjectName(QStringLiteral("attentionPage"));
    build();
    connectSteps();
    connectDraft();
    connectParts();
    connectImages();
    connectAlerts();
}

void AttentionPage::open(RecordId id, Opening opening)
{
    m_wasCalled = opening == Opening::Called;
    m_messageAction = {};
    m_message->dismiss();
    m_conflict->hide();
    m_recovered->hide();
    m_draft = {};
    m_record = {};
    m_record.id = id;
    m_banner->clear();
    m_weights->setWeights({});
    m_alerts->leave();
    m_signBar->hide();
    m_editAlerts->setEnabled(false);
    m_watch->follow(id);
    setEnabled(false);
    read();
}

void AttentionPage::read()
{
    m_stores.records.record(m_record.id)
        .then(this, [this, id = m_record.id](const Result<records::Record>& record) {
            if (id != m_record.id)
                return;
            setEnabled(true);
            m_isUnread = !record;
            if (record)
                return show(*record);
            m_message->displayError(errorText(record.error()));
            if (isWorthRepeating(record.error().code))
                openWithoutLink();
        });
}

void AttentionPage::show(const records::Record& record)
{
    m_record = record;
    m_presence->open(record.patientId, record.id);
    m_watch->follow(record.id, record.patientId);
    m_saver->open(record);
    m_pad->open(record);
    m_steps->open(record);
    m_form->setText(record.text);
    m_banner->setOwner(record.ownerName, record.ownerPhone);
    m_visit->open(record);
    m_images->open(record.id, record.patientId, !record.isSigned());
    m_procedures->open(record.id, record.patientId);
    m_addenda->open(record.id);
    m_handouts->open(record);
    m_sheet->setRecord(record, {});
    showMode();
    m_scroll->verticalScrollBar()->setValue(0);
    readAround();
    recover(record);
    if (m_wasCalled && !m_recovered->isVisibleTo(this) && record.text.isEmpty() &&
        !record.isFinished())
        offer(tr("The patient was called."), tr("Undo the call"), [this] { m_steps->undoCall(); });
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
    m_signBar->hide();
    m_actions->show();
    m_sign->setVisible(!isSigned);
    m_finish->setVisible(!isSigned && !m_record.isFinished());
    m_sign->setKind(m_record.isFinished() ? Button::Kind::Primary : Button::Kind::Secondary);
    m_saveLabel->display(m_saver->state(), m_saver->savedAt());
}

void AttentionPage::readAround()
{
    readPatient();
    readHistory();
    m_stores.records.weightsOf(m_record.patientId)
        .then(this,
              [this, id = m_record.patientId](const Result<QList<records::WeighIn>>& weights) {
                  if (weights && id == m_record.patientId)
                      m_weights->setWeights(*weights);
              });
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
            if (!history)
                return;
            m_alerts->follow(*history);
            m_handouts->setAllergies(history->allergies);
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

void AttentionPage::typed()
{
    if (m_message->kind() == InlineMessage::Kind::Info) {
        m_messageAction = {};
        m_message->dismiss(); // what it offered to undo is written over
    }
    m_presence->typed();
    m_saver->edit(m_form->text());
    if (m_conflict->isVisible())
        m_conflict->setMine(m_form->text());
}

void AttentionPage::showProblem()
{
    if (m_conflict->isVisible())
        m_scroll->ensureWidgetVisible(m_conflict, 0, space::xl);
    else if (QWidget* field = m_form->focusProblem())
        m_scroll->ensureWidgetVisible(field, 0, space::xl);
}

void AttentionPage::offer(const QString& text, const QString& action, std::function<void()> act)
{
    m_messageAction = std::move(act);
    m_message->display(InlineMessage::Kind::Info, text, action);
}

void AttentionPage::leave()
{
    m_pad->flush();
    m_presence->leave();
    m_watch->follow({});
    emit left();
}

} // namespace huella::ui::vet
