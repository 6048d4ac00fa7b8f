// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cleantext.h"

#include <algorithm>

namespace huella {

namespace {

bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069);
}

} // namespace

qsizetype lengthOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

Result<QString> cleanText(const QString& typed, int maximumLength, const QString& field,
                          Presence presence)
{
    const QString text = typed.normalized(QString::NormalizationForm_C).trimmed();
    if (text.isEmpty()) {
        if (presence == Presence::Required)
            return failure(ErrorCode::InvalidValue, QStringLiteral("required"), field);
        return QString();
    }
    if (lengthOf(text) > maximumLength)
        return failure(ErrorCode::InvalidValue, QStringLiteral("too_long"), field);
    if (!text.isValidUtf16() || std::any_of(text.begin(), text.end(), isForbidden))
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"), field);
    return text;
}

} // namespace huella
