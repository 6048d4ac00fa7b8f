// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the top of every document: the clinic, what it is, the patient and its owner.
#include "ui/documents/compose.h"
#include "ui/documents/ink.h"
#include "ui/documents/typesetter.h"
#include "ui/shared/locale.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui {

using documents::DocumentContent;
using documents::DocumentKind;

namespace {

struct HeadWords
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sexWords(const patients::Patient& it)
{
    switch (it.sex) {
    case patients::Sex::Female:
        return it.isNeutered ? HeadWords::tr("Female, neutered") : HeadWords::tr("Female");
    case patients::Sex::Male:
        return it.isNeutered ? HeadWords::tr("Male, neutered") : HeadWords::tr("Male");
    case patients::Sex::Unknown:
        break;
    }
    return {};
}

QString ageWords(QDate birth, QDate day)
{
    if (!birth.isValid() || birth > day)
        return {};
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    months -= day.day() < birth.day() ? 1 : 0;
    if (months >= 12)
        return HeadWords::tr("%n year(s)", nullptr, months / 12);
    if (months >= 1)
        return HeadWords::tr("%n month(s)", nullptr, months);
    return HeadWords::tr("%n day(s)", nullptr, int(birth.daysTo(day)));
}

QString weightWords(const std::optional<double>& kilograms)
{
    if (!kilograms)
        return {};
    return HeadWords::tr("%1 kg").arg(
        QLocale().toString(*kilograms, 'f', QLocale::FloatingPointShortest));
}

QDate dayOf(const DocumentContent& content)
{
    if (content.kind == DocumentKind::VaccinationCard && content.issuedAt.isValid())
        return content.issuedAt.date();
    return content.happenedAt.date();
}

Cell clinicCell(const DocumentContent& it, bool isNarrow)
{
    const auto alignment = isNarrow ? Qt::AlignHCenter : Qt::AlignLeft;
    return {{it.clinicName, {isNarrow ? 11.5 : 13.5, QFont::Bold, ink::text(), alignment}},
            {it.clinicAddress, {8.5, QFont::Normal, ink::muted(), alignment, 1}},
            {it.clinicPhone, {8.5, QFont::Normal, ink::muted(), alignment, 1}}};
}

Cell titleCell(const DocumentContent& it, bool isNarrow)
{
    const auto alignment = isNarrow ? Qt::AlignHCenter : Qt::AlignRight;
    const QString number =
        it.number > 0 ? HeadWords::tr("No. %1").arg(it.number) : HeadWords::tr("Not issued yet");
    return {{titleOf(it.kind), {12, QFont::DemiBold, ink::accent(), alignment, isNarrow ? 7.0 : 0}},
            {joined({number, shortDate(dayOf(it))}), {9, QFont::Normal, ink::text(), alignment, 1}},
            {it.isCopy ? HeadWords::tr("COPY") : QString(),
             {9, QFont::Bold, ink::warning(), alignment, 2}}};
}

Cell patientCell(const DocumentContent& it)
{
    const patients::Patient& pet = it.patient;
    const QString kind = joined({pet.species, pet.breed, pet.colour});
    const QString body =
        joined({sexWords(pet), ageWords(pet.birthDate, dayOf(it)), weightWords(pet.weightKg)});
    const QString chip =
        pet.microchip.isEmpty() ? QString() : HeadWords::tr("Microchip %1").arg(pet.microchip);
    return {{HeadWords::tr("Patient"), Typesetter::caption()},
            {pet.name + u' ' + pet.familyName, {11, QFont::DemiBold, ink::text()}},
            {kind, {8.5, QFont::Normal, ink::text(), Qt::AlignLeft, 1}},
            {body, {8.5, QFont::Normal, ink::text()}},
            {chip, {8.5, QFont::Normal, ink::text()}}};
}

Cell ownerCell(const DocumentContent& it, bool isNarrow)
{
    Type caption = Typesetter::caption();
    caption.above = isNarrow ? 5 : 0;
    return {{HeadWords::tr("Owner"), caption},
            {it.ownerName, {10, QFont::DemiBold, ink::text()}},
            {it.ownerPhone, {8.5, QFont::Normal, ink::text(), Qt::AlignLeft, 1}}};
}

} // namespace

QString titleOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Prescription:
        return HeadWords::tr("Prescription");
    case DocumentKind::Report:
        return HeadWords::tr("Visit report");
    case DocumentKind::Receipt:
        return HeadWords::tr("Payment receipt");
    case DocumentKind::VaccinationCard:
        break;
    }
    return HeadWords::tr("Vaccination card");
}

QString nameOf(const DocumentContent& content)
{
    return content.number > 0
               ? HeadWords::tr("%1 no. %2").arg(titleOf(content.kind)).arg(content.number)
               : titleOf(content.kind);
}

QString fileNameOf(const DocumentContent& content)
{
    QString plain;
    for (const QChar letter :
         content.patient.name.normalized(QString::NormalizationForm_D).toLower().left(60)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            plain.append(letter);
        else if (letter.isSpace())
            plain.append(u'-');
    }
    QStringList parts{documents::toWord(content.kind)};
    if (content.number > 0)
        parts.append(QString::number(content.number));
    if (!plain.isEmpty())
        parts.append(plain);
    return parts.join(u'-') + QStringLiteral(".pdf");
}

void composeHead(Typesetter& set, const DocumentContent& it)
{
    if (set.isNarrow()) {
        set.gap(30);
        set.ornament(Ornament::Kind::Paw);
        set.columns({clinicCell(it, true), titleCell(it, true)}, {});
    } else {
        const double paw = points(42) / set.width();
        set.columns({{}, clinicCell(it, false), titleCell(it, false)}, {paw, 0.68 - paw, 0.32});
        set.ornament(Ornament::Kind::Paw);
    }
    set.rule();
    const QColor ground = set.isNarrow() ? QColor() : ink::soft();
    set.columns({patientCell(it), ownerCell(it, set.isNarrow())}, {0.6, 0.4}, ground);
    if (set.isNarrow())
        set.rule();
}

} // namespace huella::ui
