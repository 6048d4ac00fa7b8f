// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella::people {

/// A first or last name in any script, 1 to 100 characters.
class PersonName
{
public:
    /// InvalidValue of `field`: required, too_long, bad_format.
    [[nodiscard]] static Result<PersonName>
    fromText(const QString& typed, const QString& field = QStringLiteral("first_name"));

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    explicit PersonName(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace huella::people
