// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordstrength.h"

#include "core/security/spanishwords.h"

#include <QRegularExpression>

#include <zxcvbn.h>

#include <array>
#include <vector>

namespace huella::security {

namespace {

/// log2 of zxcvbn's limits between scores: 10^3, 10^6, 10^8, 10^10 guesses.
constexpr std::array scoreBits = {9.97, 19.93, 26.58, 33.22};
constexpr int shortestPersonalWord = 3;

enum class Case { Kept, Lower };

/// Latin without accents, as attackers' lists have it; zxcvbn counts bytes, so every letter of
/// another script becomes one.
QByteArray folded(const QString& text, Case letterCase = Case::Lower)
{
    QByteArray plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const uint c : decomposed.toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        const char letter = c < 0x80 ? char(c) : char('a' + c % 26);
        plain +=
            letterCase == Case::Lower ? QChar::fromLatin1(letter).toLower().toLatin1() : letter;
    }
    return plain;
}

std::vector<QByteArray> wordsOf(const QStringList& personal)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    std::vector<QByteArray> words;
    for (const QString& text : personal) {
        const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (part.size() >= shortestPersonalWord)
                words.push_back(folded(part));
        }
        if (parts.size() > 1)
            words.push_back(folded(parts.join(QString())));
    }
    return words;
}

struct Judgement
{
    double bits;
    PasswordFlaw kind; ///< of the longest part that is not random
};

bool isPersonal(const QByteArray& part, const std::vector<QByteArray>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QByteArray& word) { return part.contains(word); });
}

PasswordFlaw flawOf(const ZxcMatch_t& match, const QByteArray& part,
                    const std::vector<QByteArray>& words)
{
    switch (int(match.Type) & ~int(MULTIPLE_MATCH)) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PasswordFlaw::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return isPersonal(part, words) ? PasswordFlaw::Personal : PasswordFlaw::CommonWord;
    case REPEATS_MATCH:
    case SEQUENCE_MATCH:
    case SPATIAL_MATCH:
        return PasswordFlaw::Pattern;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PasswordFlaw::Date;
    default:
        return PasswordFlaw::Guessable;
    }
}

Judgement judge(const QByteArray& password, const std::vector<QByteArray>& personal)
{
    std::vector<const char*> dictionary;
    for (const QByteArray& word : personal)
        dictionary.push_back(word.constData());
    for (const char* const* word = spanishWords; *word; ++word)
        dictionary.push_back(*word);
    dictionary.push_back(nullptr);

    ZxcMatch_t* matches = nullptr;
    Judgement judgement{ZxcvbnMatch(password.constData(), dictionary.data(), &matches),
                        PasswordFlaw::Guessable};
    int longest = 0;
    for (const ZxcMatch_t* match = matches; match; match = match->Next) {
        const PasswordFlaw flaw =
            flawOf(*match, password.mid(match->Begin, match->Length), personal);
        const bool tellsMore = flaw == PasswordFlaw::Personal || match->Length > longest;
        if (flaw != PasswordFlaw::Guessable && judgement.kind != PasswordFlaw::Personal &&
            tellsMore) {
            judgement.kind = flaw;
            longest = match->Length;
        }
    }
    ZxcvbnFreeInfo(matches);
    return judgement;
}

} // namespace

PasswordStrength PasswordStrength::of(const QString& password, const QStringList& personal)
{
    PasswordStrength strength;
    if (password.size() > maximumLength) {
        strength.flaw = PasswordFlaw::TooLong;
        return strength;
    }
    const auto words = wordsOf(personal);
    Judgement judgement = judge(folded(password), words);
    // Either way of reading it is one that an attacker may take.
    const Judgement asTyped = judge(folded(password, Case::Kept), words);
    judgement.bits = qMin(judgement.bits, asTyped.bits);

    strength.guessBits = judgement.bits;
    for (const double limit : scoreBits)
        strength.score += judgement.bits >= limit ? 1 : 0;
    if (password.toUcs4().size() < minimumLength)
        strength.flaw = PasswordFlaw::TooShort;
    else if (strength.score < acceptedScore)
        strength.flaw = judgement.kind;
    return strength;
}

} // namespace huella::security
