// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace huella::people {

/// One column that an act wrote. A masked value is the text "***"; nobody may read it here.
struct AuditChange
{
    QString column;
    QJsonValue before; ///< undefined for what was made anew
    QJsonValue after;  ///< undefined for what was removed

    friend bool operator==(const AuditChange&, const AuditChange&) = default;
};

/// One line of the audit log: who did what to what, and when.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    PersonId person;    ///< null for the clinic's own services
    QString personName; ///< null when there is no person
    QString action;     ///< insert, update, delete, or an act's own name ("undo_take")
    QString table;      ///< null for acts on no single table
    QUuid row;
    QString subject; ///< the name of the animal, person or thing; null when it cannot be said
    QList<AuditChange> changes;
    QString note;
    QHash<QString, QString> names; ///< of people that values of `changes` are ids of

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// What to show of the log. `before` is the last entry of the page above.
struct AuditFilter
{
    PersonId person;
    QString table;
    QDateTime from;  ///< included
    QDateTime until; ///< not included
    std::optional<AuditEntry> before;
};

} // namespace huella::people
