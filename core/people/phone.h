// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella::people {

/// A telephone number as people write it: 6 to 15 digits, a leading +, and spaces, hyphens,
/// points, slashes or brackets between them.
class Phone
{
public:
    /// InvalidValue of field "phone": required, too_long, too_short, bad_format.
    [[nodiscard]] static Result<Phone> fromText(const QString& typed);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    explicit Phone(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace huella::people
