// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace huella::people {

/// How much of a clinic to make up. Patients and owners follow from the appointments.
struct DemoSize
{
    qint64 appointments = 528; ///< three weeks of a small clinic
    int perDay = 24;
    int recordsPercent = 100;
    /// Past a few thousand the triggers sleep while loading, so the audit log stays empty.
    [[nodiscard]] bool isBulk() const { return appointments > 5000; }
    [[nodiscard]] qint64 patients() const { return isBulk() ? appointments / 2 : 120; }
    [[nodiscard]] qint64 owners() const { return isBulk() ? patients() * 7 / 10 : 80; }

    /// For measuring: 40 visits a day until there are so many.
    [[nodiscard]] static DemoSize ofScale(qint64 appointments);
};

/// Somebody who can sign in to the demo clinic, with `DemoLoader::password()`.
struct DemoAccount
{
    QString role;
    QString username;
    QString firstName;
    QString lastName;
};

/// Fills an empty clinic with people, animals, a past, a present and a future: the same for the
/// same seed (sql/demo). As the superuser, in one transaction; blocks, so not on a GUI's thread.
class DemoLoader
{
public:
    [[nodiscard]] static QList<DemoAccount> accounts();
    /// What every demo account signs in with; public by design.
    [[nodiscard]] static QString password();

    /// `superuserDsn` is a libpq connection string. AlreadyExists when the clinic has people;
    /// `timeZone` (an IANA name) becomes the clinic's.
    [[nodiscard]] static Result<void> load(const QString& superuserDsn, const QString& timeZone,
                                           const DemoSize& size = {}, qint64 seed = 20261122);
};

} // namespace huella::people
