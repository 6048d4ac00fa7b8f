// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/card.h"

class QMenu;

namespace huella::ui {
class BoardModel;
class BoardView;
class Button;
class LinkWatch;
class PatientPhotos;
} // namespace huella::ui

namespace huella::ui::desk {

class DeskActions;
class TriageForm;

/// The live waiting room and what the desk may do with who is in it: assign a vet (key V), say
/// how urgent it is (key U), take a check-in or a call back.
class BoardPanel : public Card
{
    Q_OBJECT

public:
    BoardPanel(BoardModel& model, const DeskStores& stores, DeskActions& actions,
               const Clock& clock, PatientPhotos* photos, LinkWatch* watch,
               QWidget* parent = nullptr);

    void setVets(const QList<agenda::Vet>& vets) { m_vets = vets; }
    void select(AttentionId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(LinkWatch* watch);
    QWidget* buildSteps();
    void connectSteps();
    void showSteps();
    void openTriage();
    void openVetMenu();
    void fillVets(QMenu& menu, const agenda::BoardRow& row);
    void openMenu(const agenda::BoardRow& row, const QPoint& global);
    void undo();

    DeskActions& m_actions;
    QList<agenda::Vet> m_vets;
    BoardView* m_view;
    Button* m_assign;
    Button* m_triage;
    Button* m_undo;
    QWidget* m_steps;
    TriageForm* m_form;
};

} // namespace huella::ui::desk
