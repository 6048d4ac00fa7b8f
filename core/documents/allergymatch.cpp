// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/allergymatch.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace huella::documents {

namespace {

constexpr int leastLetters = 4; ///< "de", "con" and "mg" speak against nothing

/// A family, by the beginnings of its names and of its drugs, without accents.
struct Family
{
    QStringList names;
    QStringList drugs;
};

const QList<Family>& families()
{
    static const QList<Family> all{
        {{"penicilin", "betalactam"},
         {"penicilin", "amoxicilin", "ampicilin", "cloxacilin", "dicloxacilin", "oxacilin",
          "clavulan", "bencilpenicilin", "piperacilin", "ticarcilin"}},
        {{"cefalosporin", "betalactam"},
         {"cefale", "cefazolin", "cefovecin", "ceftriaxon", "cefpodoxim", "cefadroxil", "ceftiofur",
          "cefuroxim", "cefixim"}},
        {{"sulfa", "sulfonamid", "sulfamid"}, {"sulfa", "trimetoprim", "sulfadiazin"}},
        {{"aine", "antiinflamatori"},
         {"meloxicam", "carprofen", "ketoprofen", "flunixin", "firocoxib", "robenacoxib",
          "deracoxib", "diclofenac", "ibuprofen", "aspirin", "acetilsalicilic", "piroxicam",
          "metamizol", "dipiron"}},
        {{"quinolon", "fluoroquinolon"},
         {"enrofloxacin", "marbofloxacin", "ciprofloxacin", "orbifloxacin", "pradofloxacin"}},
        {{"tetraciclin"}, {"doxiciclin", "oxitetraciclin", "tetraciclin", "minociclin"}},
        {{"macrolid"}, {"azitromicin", "eritromicin", "claritromicin", "tilosin"}},
        {{"aminoglucosid", "aminoglicosid"},
         {"gentamicin", "amikacin", "estreptomicin", "neomicin", "tobramicin"}},
        {{"ivermectin", "avermectin"}, {"ivermectin", "moxidectin", "selamectin", "doramectin"}},
        {{"corticoid", "corticosteroid", "cortisona"},
         {"prednis", "dexametason", "triamcinolon", "metilprednis", "betametason",
          "hidrocortison"}},
        {{"opioid", "opiace"}, {"tramadol", "morfin", "butorfanol", "buprenorfin", "metadon"}},
    };
    return all;
}

QStringList wordsOf(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return plain.split(gap, Qt::SkipEmptyParts);
}

bool beginsWithAny(const QString& word, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& start) { return word.startsWith(start); });
}

bool isSame(const QString& word, const QString& other)
{
    const auto length = std::min(word.size(), other.size());
    return length >= leastLetters && (word.startsWith(other) || other.startsWith(word));
}

bool speaksAgainst(const QString& allergy, const QString& drugWord)
{
    if (isSame(allergy, drugWord))
        return true;
    return std::any_of(families().begin(), families().end(), [&](const Family& family) {
        return beginsWithAny(allergy, family.names) && beginsWithAny(drugWord, family.drugs);
    });
}

} // namespace

QString allergyAgainst(const QString& drug, const QString& allergies)
{
    const QStringList drugWords = wordsOf(drug);
    for (const QString& allergy : wordsOf(allergies)) {
        if (std::any_of(drugWords.begin(), drugWords.end(),
                        [&](const QString& word) { return speaksAgainst(allergy, word); }))
            return allergy;
    }
    return {};
}

} // namespace huella::documents
