// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petwords.h"
#include "ui/shared/imagefile.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui::owner {

using patients::Patient;
using patients::Sex;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PetWords)
};

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

} // namespace

QString ageText(QDate birthDate, QDate today)
{
    if (!birthDate.isValid() || birthDate > today)
        return {};
    const int months = monthsBetween(birthDate, today);
    if (months >= 12)
        return Words::tr("%n year(s)", nullptr, months / 12);
    if (months >= 1)
        return Words::tr("%n month(s)", nullptr, months);
    return Words::tr("%n day(s)", nullptr, int(birthDate.daysTo(today)));
}

QString weightText(const std::optional<double>& kilograms)
{
    if (!kilograms)
        return {};
    const QLocale locale;
    if (*kilograms < 0.1)
        return Words::tr("%1 g").arg(locale.toString(qRound(*kilograms * 1000)));
    return Words::tr("%1 kg").arg(locale.toString(*kilograms, 'f', QLocale::FloatingPointShortest));
}

QString kindText(const Patient& pet)
{
    return pet.breed.isEmpty() ? pet.species
                               : QStringLiteral("%1 · %2").arg(pet.species, pet.breed);
}

QString sexText(const Patient& pet)
{
    switch (pet.sex) {
    case Sex::Male:
        return pet.isNeutered ? Words::tr("Male, neutered") : Words::tr("Male");
    case Sex::Female:
        return pet.isNeutered ? Words::tr("Female, neutered") : Words::tr("Female");
    case Sex::Unknown:
        break;
    }
    return pet.isNeutered ? Words::tr("Neutered") : QString();
}

QImage thumbnailImage(const QByteArray& bytes)
{
    return storedThumbnail(bytes);
}

} // namespace huella::ui::owner
