// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/passwordrule.h"

#include "core/security/passwordstrength.h"
#include "core/security/recoverycodes.h"

#include <QRandomGenerator>

namespace huella::people {

using security::PasswordFlaw;

Result<void> checkPasswordRule(const QString& password, const QStringList& personal)
{
    QString rule;
    switch (security::PasswordStrength::of(password, personal).flaw) {
    case PasswordFlaw::None:
        return {};
    case PasswordFlaw::TooShort:
        rule = QStringLiteral("too_short");
        break;
    case PasswordFlaw::TooLong:
        rule = QStringLiteral("too_long");
        break;
    default:
        rule = QStringLiteral("too_easy");
    }
    return failure(ErrorCode::InvalidValue, rule, QStringLiteral("password"));
}

QString temporaryPassword()
{
    // Without l, o, 0, 1 and the like.
    static const QString letters = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return security::inGroups(password, 4, u'-');
}

} // namespace huella::people
