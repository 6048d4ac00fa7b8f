// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/card.h"

class QMenu;

namespace huella::ui {
class BoardModel;
class BoardNotes;
class BoardView;
class InlineMessage;
class Button;
class LinkWatch;
class PatientPhotos;
class UndoStrip;
} // namespace huella::ui

namespace huella::ui::desk {

class DeskActions;
class TriageForm;
class VetStrip;

/// The live waiting room and what the desk may do with who is in it: assign a vet (drag a row onto
/// one, key A or V for the list, 1 to 9 for one of them, 0 for any), say how urgent it is (key U),
/// take back a check-in, a call (drag it back to the queue) or a finish, whoever did it.
class BoardPanel : public Card
{
    Q_OBJECT

public:
    BoardPanel(BoardModel& model, const DeskStores& stores, DeskActions& actions,
               const Clock& clock, PatientPhotos* photos, InlineMessage* message, LinkWatch* watch,
               QWidget* parent = nullptr);

    void setVets(const QList<agenda::Vet>& vets);
    void select(AttentionId id);
    /// Shows what may be taken back, the newest ready for Enter.
    void offerUndo();
    /// Reads what stands beside the rows, and what may be taken back.
    void read();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(LinkWatch* watch);
    QWidget* buildSteps();
    void connectSteps();
    void showSteps();
    void connectDragging();
    void openTriage();
    void openVetMenu();
    void fillVets(QMenu& menu, const agenda::BoardRow& row);
    void openMenu(const agenda::BoardRow& row, const QPoint& global);
    void assign(const agenda::BoardRow& row, int number);
    void undo();
    [[nodiscard]] bool takeKey(int key);

    DeskActions& m_actions;
    BoardModel& m_model;
    BoardNotes* m_notes;
    QList<agenda::Vet> m_vets;
    BoardView* m_view;
    Button* m_assign;
    Button* m_triage;
    Button* m_undo;
    QWidget* m_steps;
    TriageForm* m_form;
    VetStrip* m_vetStrip;
    UndoStrip* m_undoStrip;
};

} // namespace huella::ui::desk
