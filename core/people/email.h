// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella::people {

/// An address that a letter could be sent to: something@something.something, at most 254.
class Email
{
public:
    /// InvalidValue of field "email": required, too_long, bad_format.
    [[nodiscard]] static Result<Email> fromText(const QString& typed);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    explicit Email(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace huella::people
