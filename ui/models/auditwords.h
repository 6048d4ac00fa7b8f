// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/auditentry.h"

#include <QStringList>

namespace huella::ui {

/// One change in words: "estado: confirmada → cancelada".
struct AuditLine
{
    QString name;
    QString before; ///< empty for what was made anew
    QString after;  ///< empty for what was removed
};

/// The tables of the log and how people call them, in the order of a menu.
struct AuditTable
{
    QString table; ///< "appointments"
    QString text;  ///< "Citas"
};

/// The audit log as people read it. Nothing here shows an id or a column's own name.
[[nodiscard]] QString auditActor(const people::AuditEntry& entry);
/// What the actor did, without his name: "Cambió la cita de Ñusta: estado confirmada → cancelada".
[[nodiscard]] QString auditSummary(const people::AuditEntry& entry);
/// The same as a whole sentence with the actor's name.
[[nodiscard]] QString auditSentence(const people::AuditEntry& entry);
/// Every change that says something to people.
[[nodiscard]] QList<AuditLine> auditLines(const people::AuditEntry& entry);
[[nodiscard]] QString auditMoment(const QDateTime& at);
[[nodiscard]] QList<AuditTable> auditTables();

} // namespace huella::ui
