// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella::agenda {

/// A patient in the clinic waits (en_cola) or is being attended (atendiendo).
enum class BoardState { Waiting, Attending };

/// Waiting for a word that is neither.
[[nodiscard]] inline BoardState boardStateOf(const QString& word)
{
    return word == u"atendiendo" ? BoardState::Attending : BoardState::Waiting;
}

} // namespace huella::agenda
