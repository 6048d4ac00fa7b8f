// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"
#include "core/patients/patient.h"
#include "core/records/draftpad.h"
#include "core/records/draftsaver.h"
#include "ui/shared/doors.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

#include <functional>

class QScrollArea;

namespace huella::ui {
class ImageViewer;
class Button;
class InlineMessage;
class LinkWatch;
class WeightChart;
} // namespace huella::ui

namespace huella::ui::vet {

class AddendaCard;
class AlertsCard;
class AttentionSteps;
class ConflictCard;
class Handouts;
class HistoryPanel;
class ImagesCard;
class PatientBanner;
class PresenceStrip;
class ProceduresCard;
class RecordForm;
class RecordSheet;
class RecordWatch;
class RecoveredCard;
class SaveLabel;
class SignBar;
class VisitCard;

/// One attention from its opening to its signature: a draft that saves itself, then read-only
/// with addenda. What must be in sight of the patient stands at the top and at the right,
/// whatever is written at the left.
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
    QWidget* buildSide();
    void connectSteps();
    void connectDraft();
    void connectParts();
    void connectImages();
    void connectAlerts();

    // attentionpage.cpp: from opening to leaving
    void read();
    void show(const records::Record& record);
    void showMode();
    void readAround();
    void readPatient();
    void readHistory();
    void leave();

    // attentionpagelive.cpp: what other windows and the link do meanwhile
    void follow();
    void showSaveState(records::SaveState state);
    void relink();

    // attentionpagedraft.cpp: what was typed before
    void recover(const records::Record& record);
    void openWithoutLink();
    void applyDraft(const records::KeptDraft& draft);
    void keepDraft();
    void discardDraft();

    void typed();
    void showProblem();
    void offer(const QString& text, const QString& action, std::function<void()> act);

    VetStores m_stores;
    Doors m_doors;
    records::Record m_record;
    Result<patients::ClinicalHistory> m_known; ///< what the banner shows
    records::KeptDraft m_draft;                ///< that was recovered, while it is offered
    std::function<void()> m_messageAction;
    bool m_wasCalled = false;
    bool m_isUnread = false; ///< the record itself could not be read yet

    records::DraftSaver* m_saver;
    records::DraftPad* m_pad;
    RecordWatch* m_watch;
    PatientBanner* m_banner;
    PresenceStrip* m_presence;
    InlineMessage* m_message;
    RecoveredCard* m_recovered;
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
    WeightChart* m_weights;
    Handouts* m_handouts;
    HistoryPanel* m_history;
    QScrollArea* m_scroll;
    QWidget* m_actions;
    SaveLabel* m_saveLabel;
    SignBar* m_signBar;
    Button* m_editAlerts;
    Button* m_back;
    Button* m_finish;
    Button* m_sign;
    AttentionSteps* m_steps;
    ImageViewer* m_viewer = nullptr;
};

} // namespace huella::ui::vet
