// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace huella::security {

/// What is wrong with a password that is too easy, the first thing to tell.
enum class PasswordFlaw {
    None,
    TooShort,   ///< under `minimumLength` characters
    TooLong,    ///< over `maximumLength`
    Personal,   ///< made of the person's own name, user name or e-mail
    CommonWord, ///< made of words that everybody tries
    Pattern,    ///< repeats, sequences, keys side by side
    Date,
    Guessable, ///< none of these, but too few guesses
};

/// How many guesses a password stands, by zxcvbn with Spanish and clinic words besides its own
/// English ones. PostgreSQL never sees a password, so this is the only place where it is judged.
struct PasswordStrength
{
    static constexpr int minimumLength = 10;
    static constexpr int maximumLength = 256;
    static constexpr int acceptedScore = 3;

    int score = 0;                          ///< 0..4, as zxcvbn counts: 3 is 10^8 guesses
    double guessBits = 0;                   ///< log2 of the guesses
    PasswordFlaw flaw = PasswordFlaw::None; ///< None exactly when the password is accepted

    [[nodiscard]] bool isAcceptable() const { return flaw == PasswordFlaw::None; }

    /// `personal`: names, user name, e-mail, whatever somebody who knows the person tries first.
    /// Fast enough for every key stroke (about 1 ms).
    [[nodiscard]] static PasswordStrength of(const QString& password,
                                             const QStringList& personal = {});
};

} // namespace huella::security
