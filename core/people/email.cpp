// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/email.h"

#include "core/base/cleantext.h"

#include <QRegularExpression>

namespace huella::people {

Result<Email> Email::fromText(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr int maximumLength = 254;
    const QString field = QStringLiteral("email");
    auto text = cleanText(typed.normalized(QString::NormalizationForm_KC), maximumLength, field,
                          Presence::Required);
    if (!text)
        return std::unexpected(text.error());
    if (!shape.match(*text).hasMatch())
        return failure(ErrorCode::InvalidValue, QStringLiteral("bad_format"), field);
    return Email(std::move(*text));
}

} // namespace huella::people
