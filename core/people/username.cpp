// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/username.h"

#include "core/base/cleantext.h"

#include <algorithm>

namespace huella::people {

namespace {

constexpr int shortestUsername = 3;
constexpr int longestUsername = 60;

} // namespace

Result<Username> Username::fromText(const QString& typed)
{
    const QString field = QStringLiteral("username");
    auto text = cleanText(typed.normalized(QString::NormalizationForm_KC), longestUsername, field,
                          Presence::Required);
    if (!text)
        return std::unexpected(text.error());
    if (lengthOf(*text) < shortestUsername)
        return failure(ErrorCode::InvalidValue, QStringLiteral("too_short"), field);
    const bool isMixed =
        std::any_of(text->begin(), text->end(), [](QChar c) { return c == u'@' || c.isSpace(); });
    if (isMixed)
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"), field);
    return Username(std::move(*text));
}

} // namespace huella::people
