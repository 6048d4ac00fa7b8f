// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientdraft.h"

#include <QRegularExpression>

#include <cmath>

namespace huella::patients {

namespace {

struct TextRule
{
    QString PatientDraft::*text;
    const char* column;
    int most;
    bool isRequired;
    const char* pattern; ///< of what is left without blanks at the ends; null for any text
};

constexpr TextRule textRules[] = {
    {&PatientDraft::name, "name", 100, true, nullptr},
    {&PatientDraft::familyName, "family_name", 100, false, nullptr},
    {&PatientDraft::species, "species", 50, true, nullptr},
    {&PatientDraft::breed, "breed", 80, true, nullptr},
    {&PatientDraft::colour, "colour", 50, true, nullptr},
    {&PatientDraft::microchip, "microchip", 30, false, "^[0-9A-Za-z]{9,15}$"},
    {&PatientDraft::phone, "phone", 30, false, "^[0-9+() .-]{6,30}$"},
    {&PatientDraft::email, "email", 254, false, R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)"},
};

const char* brokenRule(const TextRule& rule, const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return rule.isRequired ? "required" : nullptr;
    if (text.toUcs4().size() > rule.most)
        return "too_long";
    if (rule.text == &PatientDraft::microchip)
        text.remove(u' ');
    if (rule.pattern && !QRegularExpression(QLatin1StringView(rule.pattern)).match(text).hasMatch())
        return "bad_format";
    return nullptr;
}

Error invalid(const char* column, const char* rule)
{
    return {ErrorCode::InvalidValue, QLatin1StringView(rule), QLatin1StringView(column)};
}

void checkWeight(const QString& typed, QList<Error>& problems)
{
    if (typed.trimmed().isEmpty())
        return;
    const auto kilograms = parseWeight(typed);
    if (!kilograms)
        problems.append(invalid("weight_kg", "bad_format"));
    else if (std::round(*kilograms * 100) < 1 || *kilograms > PatientDraft::maxWeightKg)
        problems.append(invalid("weight_kg", "out_of_range"));
}

} // namespace

std::optional<double> parseWeight(const QString& text)
{
    QString number = text.simplified().toLower();
    if (number.endsWith(u"kg"))
        number.chop(2);
    number = number.trimmed().replace(u',', u'.');
    static const QRegularExpression shape(
        QStringLiteral("^-?[0-9]{1,12}(\\.[0-9]{0,6})?(e[0-9]{1,2})?$"));
    if (!shape.match(number).hasMatch())
        return std::nullopt;
    return number.toDouble();
}

QList<Error> PatientDraft::problems(QDate today) const
{
    QList<Error> problems;
    for (const auto& rule : textRules)
        if (const char* broken = brokenRule(rule, this->*rule.text))
            problems.append(invalid(rule.column, broken));
    checkWeight(weight, problems);
    if (isBirthDateBroken)
        problems.append(invalid("birth_date", "bad_format"));
    else if (birthDate && (*birthDate < QDate(1900, 1, 1) || *birthDate > today))
        problems.append(invalid("birth_date", "out_of_range"));
    return problems;
}

void PatientDraft::writeTo(Patient& patient) const
{
    patient.name = name.trimmed();
    patient.familyName = familyName.trimmed();
    patient.sex = sex;
    patient.species = species.trimmed();
    patient.breed = breed.trimmed();
    patient.colour = colour.trimmed();
    patient.isNeutered = isNeutered;
    patient.weightKg = parseWeight(weight);
    patient.birthDate = birthDate.value_or(QDate());
    patient.phone = phone.trimmed();
    patient.email = email.trimmed();
    patient.microchip = microchip.trimmed();
}

PatientDraft PatientDraft::of(const Patient& patient)
{
    PatientDraft draft;
    draft.name = patient.name;
    draft.familyName = patient.familyName;
    draft.sex = patient.sex;
    draft.species = patient.species;
    draft.breed = patient.breed;
    draft.colour = patient.colour;
    draft.isNeutered = patient.isNeutered;
    if (patient.weightKg)
        draft.weight = QString::number(*patient.weightKg, 'f', 2);
    if (patient.birthDate.isValid())
        draft.birthDate = patient.birthDate;
    draft.phone = patient.phone;
    draft.email = patient.email;
    draft.microchip = patient.microchip;
    return draft;
}

} // namespace huella::patients
