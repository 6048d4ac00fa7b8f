// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/matches.h"

#include <algorithm>

namespace huella::ui {

namespace {

constexpr int nationalDigits = 9, leastDigits = 2;

/// "Ñ" as "n": one letter stays one letter, so that places in the text stay what they are.
QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.front()).toLower();
}

QString folded(const QString& text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C))
        result.append(folded(letter));
    return result;
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const QString letters = folded(text) + u' ';
    for (const QChar letter : letters) {
        if (letter.isLetterOrNumber())
            word.append(letter);
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    return words;
}

void matchWords(const QString& text, const QString& typed, QList<Match>& matches)
{
    const QStringList words = wordsOf(typed);
    for (int start = 0; start < text.size(); ++start) {
        if (!text.at(start).isLetterOrNumber() ||
            (start > 0 && text.at(start - 1).isLetterOrNumber()))
            continue;
        int longest = 0;
        for (const QString& word : words) {
            if (word.size() > longest && text.mid(start, word.size()) == word)
                longest = int(word.size());
        }
        if (longest > 0)
            matches.append({start, longest});
    }
}

void matchDigits(const QString& text, const QString& typed, QList<Match>& matches)
{
    QString digits, wanted;
    QList<int> places;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i).isDigit()) {
            digits.append(text.at(i));
            places.append(i);
        }
    }
    std::ranges::copy_if(typed, std::back_inserter(wanted), [](QChar c) { return c.isDigit(); });
    if (wanted.size() < leastDigits)
        return;
    auto at = digits.indexOf(wanted);
    if (at < 0 && wanted.size() > nationalDigits) // typed with the country's code
        at = digits.indexOf(wanted = wanted.right(nationalDigits));
    if (at >= 0)
        matches = {{places.at(at), places.at(at + wanted.size() - 1) - places.at(at) + 1}};
}

} // namespace

QList<Match> matchesIn(const QString& shown, const QString& typed)
{
    QList<Match> matches;
    const QString text = folded(shown);
    if (text.size() != shown.size())
        return matches; // written with combining marks: nothing is better than the wrong letters
    matchWords(text, typed, matches);
    if (std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); }))
        matchDigits(text, typed, matches);
    return matches;
}

} // namespace huella::ui
