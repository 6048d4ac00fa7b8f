// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/patients/patient.h"
#include "ui/owner/choicetile.h"

namespace huella::ui::owner {

/// Keys that are no ids.
inline const QString anyVet = QStringLiteral("any");
inline const QString inOwnWords = QStringLiteral("words");

/// The tiles of each question of a booking; an id's text is its key.
[[nodiscard]] QList<Choice> petChoices(const QList<patients::Patient>& pets);
/// With one more: to tell it in one's own words.
[[nodiscard]] QList<Choice> serviceChoices(const QList<agenda::Service>& services);
/// With one more, the first: whoever is free.
[[nodiscard]] QList<Choice> vetChoices(const QList<agenda::Vet>& vets);

/// What is told in own words is seen in an ordinary consultation; null where nothing is offered.
[[nodiscard]] const agenda::Service* usualService(const QList<agenda::Service>& services);

} // namespace huella::ui::owner
