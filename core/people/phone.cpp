// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone.h"

#include "core/base/cleantext.h"

#include <QRegularExpression>

#include <algorithm>

namespace huella::people {

namespace {

constexpr int longestPhone = 40;
constexpr int fewestDigits = 6;
constexpr int mostDigits = 15; // ITU-T E.164

} // namespace

Result<Phone> Phone::fromText(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\+?[0-9][0-9 ().\\-/]*\\z"));
    const QString field = QStringLiteral("phone");
    auto text = cleanText(typed, longestPhone, field, Presence::Required);
    if (!text)
        return std::unexpected(text.error());
    // "(01) 445-2233": the database wants a digit first.
    if (text->startsWith(u'('))
        text = text->remove(u'(').remove(u')');
    if (!shape.match(*text).hasMatch())
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"), field);
    const auto digits =
        std::count_if(text->begin(), text->end(), [](QChar c) { return c.isDigit(); });
    if (digits < fewestDigits)
        return failure(ErrorCode::InvalidValue, QStringLiteral("too_short"), field);
    if (digits > mostDigits)
        return failure(ErrorCode::InvalidValue, QStringLiteral("too_long"), field);
    return Phone(std::move(*text));
}

} // namespace huella::people
