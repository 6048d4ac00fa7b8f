// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/accountdraft.h"

#include "core/people/passwordrule.h"

namespace huella::people {

QStringList AccountDraft::personalWords() const
{
    return {username.text(), email.text(), firstName.text(), lastName.text(),
            phone ? phone->text() : QString()};
}

Result<void> AccountDraft::checkPassword() const
{
    return checkPasswordRule(password, personalWords());
}

} // namespace huella::people
