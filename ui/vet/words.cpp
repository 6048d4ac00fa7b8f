// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/words.h"

#include "core/records/record.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui::vet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VetWords)
};

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

QString sexWord(patients::Sex sex)
{
    switch (sex) {
    case patients::Sex::Male:
        return Words::tr("Male");
    case patients::Sex::Female:
        return Words::tr("Female");
    case patients::Sex::Unknown:
        break;
    }
    return {};
}

} // namespace

QString ageText(QDate birth, QDate today)
{
    if (!birth.isValid() || birth > today)
        return {};
    const int months = monthsBetween(birth, today);
    if (months < 1)
        return Words::tr("%n day(s)", nullptr, int(birth.daysTo(today)));
    const QString rest = Words::tr("%n month(s)", nullptr, months % 12);
    if (months < 12)
        return rest;
    const QString years = Words::tr("%n year(s)", nullptr, months / 12);
    return months % 12 == 0 || months >= 60 ? years : Words::tr("%1 and %2").arg(years, rest);
}

QString weightText(double kilograms)
{
    QString number = QLocale().toString(kilograms, 'f', 2);
    const QString point = QLocale().decimalPoint();
    while (number.contains(point) && (number.endsWith(u'0') || number.endsWith(point)))
        number.chop(1);
    return Words::tr("%1 kg").arg(number);
}

QString patientLine(const patients::Patient& patient, QDate today)
{
    QStringList parts{patient.species, patient.breed, sexWord(patient.sex),
                      ageText(patient.birthDate, today)};
    if (patient.weightKg)
        parts << weightText(*patient.weightKg);
    if (patient.isNeutered)
        parts << (patient.sex == patients::Sex::Female ? Words::tr("neutered", "a female")
                                                       : Words::tr("neutered", "a male"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString kindWord(patients::MediumKind kind)
{
    switch (kind) {
    case patients::MediumKind::Image:
        return Words::tr("Image");
    case patients::MediumKind::Xray:
        return Words::tr("X-ray");
    case patients::MediumKind::Ultrasound:
        return Words::tr("Ultrasound");
    case patients::MediumKind::Document:
        break;
    }
    return Words::tr("Document");
}

Icons procedureIcon(const QString& kind)
{
    if (kind == u"rayos_x")
        return Icons::Xray;
    if (kind == u"ecografia")
        return Icons::Ultrasound;
    if (kind == u"sangre")
        return Icons::Drop;
    if (kind == u"orina")
        return Icons::Flask;
    if (kind == u"vacuna")
        return Icons::Syringe;
    return Icons::Stethoscope;
}

QString procedureKindWord(const QString& kind)
{
    if (kind == u"rayos_x")
        return Words::tr("X-rays");
    if (kind == u"ecografia")
        return Words::tr("Ultrasounds");
    if (kind == u"sangre")
        return Words::tr("Blood");
    if (kind == u"orina")
        return Words::tr("Urine");
    if (kind == u"vacuna")
        return Words::tr("Vaccines");
    if (kind == u"cirugia")
        return Words::tr("Surgery");
    return Words::tr("Others");
}

QString fieldName(const QString& column)
{
    if (column == u"anamnesis")
        return Words::tr("Anamnesis");
    if (column == u"diagnosis")
        return Words::tr("Diagnosis");
    if (column == u"treatment")
        return Words::tr("Treatment");
    if (column == u"weight_kg")
        return Words::tr("Weight today (kg)");
    if (column == u"allergies")
        return Words::tr("Allergies");
    if (column == u"chronic_conditions")
        return Words::tr("Chronic conditions");
    if (column == u"notes")
        return Words::tr("Notes of the clinic");
    return Words::tr("Internal notes");
}

QString fieldProblem(const QString& column, const QString& rule)
{
    if (rule == u"too_long")
        return Words::tr("This text is too long: at most %L1 characters are saved. Shorten it; "
                         "meanwhile it stays on this screen.")
            .arg(column == u"result" ? records::DoneProcedure::maxResultLength
                                     : records::Record::maxTextLength);
    if (column == u"weight_kg")
        return Words::tr("The weight must be more than 0 and at most %L1 kg.")
            .arg(records::Record::maxWeightKg);
    if (column == u"diagnosis" && rule == u"required")
        return Words::tr("Without a diagnosis the attention cannot be signed. Write it here.");
    return errorText({ErrorCode::InvalidValue, rule, column});
}

} // namespace huella::ui::vet
