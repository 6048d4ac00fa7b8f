// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QFlags>
#include <QRect>
#include <QString>

class QPainter;

namespace huella::ui {

enum class CardMark {
    None = 0,
    Hovered = 1,
    Current = 2, ///< the cursor is on it
    Focused = 4, ///< and the keyboard too
    WithVet = 8, ///< the column shows several vets: say whose it is
    Lifted = 16, ///< it is being dragged away: only its shadow stays
};
Q_DECLARE_FLAGS(CardMarks, CardMark)

/// An appointment in the grid: status by strip, icon, word and colour, who, what for, paid or not.
/// What has no room is left out from the end: a narrow or low card keeps the pet and the status.
void paintAgendaCard(QPainter& painter, const QRect& area, const agenda::Appointment& appointment,
                     CardMarks marks);

/// The same for ears and tool tips, in whole words.
[[nodiscard]] QString agendaCardSentence(const agenda::Appointment& appointment);

/// Over, dropped or attended: it is shown faded.
[[nodiscard]] bool isDone(const agenda::Appointment& appointment);

Q_DECLARE_OPERATORS_FOR_FLAGS(CardMarks)

} // namespace huella::ui
