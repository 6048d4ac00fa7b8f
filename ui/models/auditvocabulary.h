// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace huella::ui {

/// A word of the database and what people call it, in English; translated in "AuditWords".
struct AuditWord
{
    const char* key;
    const char* text;
};

struct AuditTableWords
{
    const char* table;
    const char* title; ///< in the filter
    const char* named; ///< %1 is whom or what it is about
    const char* plain; ///< where nobody can be named any more
};

/// Every table whose changes are kept, in the order of a menu.
[[nodiscard]] std::span<const AuditTableWords> auditTableWords();
/// Acts that no single row tells; %1 is what they were about.
[[nodiscard]] std::span<const AuditWord> auditActWords();
/// Columns, in the order in which they matter to people.
[[nodiscard]] std::span<const AuditWord> auditColumnWords();
[[nodiscard]] std::span<const AuditWord> auditValueWords();
/// Columns that say nothing to people, on purpose: keys, checksums, the program's own notes.
[[nodiscard]] std::span<const char* const> auditSilentColumns();

} // namespace huella::ui
