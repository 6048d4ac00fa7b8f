// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>

namespace huella::documents {

using VaccinationId = Id<struct VaccinationTag>;

/// A line of a patient's vaccination card.
struct Vaccination
{
    static constexpr int maxNameLength = 100; ///< of vaccine and product
    static constexpr int maxLotLength = 60;
    static constexpr int maxReasonLength = 300;

    VaccinationId id;
    RecordId record; ///< null where it was not given in a visit
    QString vaccine;
    QString product;
    QString lot;
    QDate givenOn;
    QDate nextDueOn;     ///< invalid where none is due
    QString givenByName; ///< empty: it was given elsewhere
    bool isOurs = true;  ///< given in this clinic
    QString version;     ///< what it was when it was read; empty for a new one

    friend bool operator==(const Vaccination&, const Vaccination&) = default;
};

/// What was given before, to be suggested.
struct KnownVaccine
{
    QString vaccine;
    QString product;
    QString lot;
};

} // namespace huella::documents
