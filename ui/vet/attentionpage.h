// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"
#include "core/patients/patient.h"
#include "core/records/draftsaver.h"
#include "ui/shared/doors.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

class QScrollArea;

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class PresenceLabel;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

class AddendaCard;
class AlertsCard;
class ConflictCard;
class HistoryPanel;
class ImagesCard;
class ImageViewer;
class PatientBanner;
class ProceduresCard;
class RecordForm;
class RecordSheet;
class SaveLabel;
class VisitCard;

/// One attention from its opening to its signature: a draft that saves itself, then read-only
/// with addenda.
class AttentionPage : public QWidget
{
    Q_OBJECT

public:
    /// Whether the patient was called just now, so that the call can be taken back.
    enum class Opening { Called, Continued };

    AttentionPage(const VetStores& stores, PersonId self, LinkWatch& watch, const Doors& doors,
                  QWidget* parent = nullptr);

    void open(RecordId record, Opening opening);
    [[nodiscard]] RecordId recordId() const { return m_record.id; }

    /// The page scrolls inside: wrapped texts must not make it taller than its window.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    void left();
    void finished(huella::RecordId record);

private:
    void build();
    void buildActions();
    QWidget* buildColumn();
    void connectDraft();
    void connectImages();

    void show(const records::Record& record);
    void showMode();
    void connectAlerts();
    void leave();
    void readPatient();
    void readHistory();
    void recoverDraft(const records::Record& record);
    void reread();
    void showSaveState(records::SaveState state);
    void showConflict();
    void typed();

    void finish();
    void showProblem();
    void finishWhenSaved();
    void signNow();
    void undoFinish();
    void undoCall();
    void runMessageAction();

    VetStores m_stores;
    Doors m_doors;
    records::Record m_record;
    Result<patients::ClinicalHistory> m_known; ///< what the banner shows
    bool m_isFinishing = false;
    bool m_wasCalled = false;
    enum class MessageAction {
        None,
        UndoCall,
        UndoFinish,
        DropDraft,
        UseDraft
    } m_action = MessageAction::None;

    records::DraftSaver* m_saver;
    PatientBanner* m_banner;
    PresenceLabel* m_others;
    InlineMessage* m_message;
    AlertsCard* m_alerts;
    ConflictCard* m_conflict;
    VisitCard* m_visit;
    QWidget* m_formCard;
    RecordForm* m_form;
    QWidget* m_sheetCard;
    RecordSheet* m_sheet;
    ProceduresCard* m_procedures;
    ImagesCard* m_images;
    AddendaCard* m_addenda;
    HistoryPanel* m_history;
    QScrollArea* m_scroll;
    SaveLabel* m_saveLabel;
    Button* m_editAlerts;
    Button* m_back;
    Button* m_finish;
    Submission* m_submission;
    ImageViewer* m_viewer = nullptr;
};

} // namespace huella::ui::vet
