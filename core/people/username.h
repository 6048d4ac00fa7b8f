// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella::people {

/// What a person signs in with beside the e-mail: 3 to 60 characters without spaces and @, so
/// that it is never taken for an e-mail.
class Username
{
public:
    /// InvalidValue of field "username": required, too_short, too_long, bad_format.
    [[nodiscard]] static Result<Username> fromText(const QString& typed);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    explicit Username(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace huella::people
