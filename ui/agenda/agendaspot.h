// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agendaplan.h"

namespace huella::ui {

/// Where the cursor stands: on a card, or on an empty slot.
struct AgendaSpot
{
    int column = -1;
    int minute = 0;
    AppointmentId card; ///< null on a slot

    [[nodiscard]] bool isValid() const { return column >= 0; }
    [[nodiscard]] bool isCard() const { return !card.isNull(); }
    friend bool operator==(const AgendaSpot&, const AgendaSpot&) = default;
};

enum class SpotStep { Up, Down, Left, Right, First, Last };

/// The places of one column that the keyboard walks through: its cards, and the slots between.
[[nodiscard]] QList<AgendaSpot> spotsOf(const AgendaPlan& plan, int column);

/// Where a step leads; the same spot at an edge.
[[nodiscard]] AgendaSpot stepped(const AgendaPlan& plan, const AgendaSpot& from, SpotStep step);

/// Of the column's places the one at `minute`, or the nearest.
[[nodiscard]] AgendaSpot spotNear(const AgendaPlan& plan, int column, int minute);

} // namespace huella::ui
