// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include "core/documents/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace huella::documents {

namespace {

constexpr std::array kinds = {u"receta", u"informe", u"comprobante", u"carne"};

QDateTime moment(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QDate day(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

patients::Sex sexOf(const QString& letter)
{
    return letter == u"M"   ? patients::Sex::Male
           : letter == u"H" ? patients::Sex::Female
                            : patients::Sex::Unknown;
}

patients::Patient patientOf(const QJsonObject& it)
{
    patients::Patient patient;
    patient.name = it["name"].toString();
    patient.familyName = it["family_name"].toString();
    patient.species = it["species"].toString();
    patient.breed = it["breed"].toString();
    patient.sex = sexOf(it["sex"].toString());
    patient.isNeutered = it["is_neutered"].toBool();
    patient.colour = it["colour"].toString();
    patient.birthDate = day(it["birth_date"]);
    patient.microchip = it["microchip"].toString();
    patient.weightKg = number(it["weight_kg"]);
    return patient;
}

PrescriptionContent prescriptionOf(const QJsonObject& it)
{
    return {itemsOf(it["items"].toArray()), it["notes"].toString(), it["is_replaced"].toBool(),
            it["replaces_number"].toInt()};
}

QList<ReportContent::Picture> picturesOf(const QJsonArray& images)
{
    QList<ReportContent::Picture> pictures;
    for (const auto& value : images) {
        const QJsonObject image = value.toObject();
        pictures.append({QByteArray::fromBase64(image["picture"].toString().toLatin1()),
                         image["description"].toString()});
    }
    return pictures;
}

ReportContent reportOf(const QJsonObject& it)
{
    ReportContent report;
    report.attendedOn = day(it["attended_on"]);
    report.visitReason = it["visit_reason"].toString();
    report.diagnosis = it["diagnosis"].toString();
    report.treatment = it["treatment"].toString();
    report.weightKg = number(it["weight_kg"]);
    for (const auto& value : it["procedures"].toArray()) {
        const QJsonObject done = value.toObject();
        report.procedures.append({done["name"].toString(), done["result"].toString(),
                                  picturesOf(done["images"].toArray())});
    }
    for (const auto& value : it["addenda"].toArray()) {
        const QJsonObject added = value.toObject();
        report.addenda.append(
            {added["body"].toString(), added["author"].toString(), moment(added["at"])});
    }
    return report;
}

ReceiptContent receiptOf(const QJsonObject& it)
{
    return {
        it["service"].toString(),
        moment(it["visit_at"]),
        Money::fromDecimal(it["amount"].toString(), it["currency"].toString()).value_or(Money()),
        payments::paymentMethodOf(it["method"].toString()),
        it["cashier"].toString(),
        it["attended_by"].toString()};
}

CardContent cardOf(const QJsonObject& it)
{
    CardContent card;
    for (const auto& entry : it["vaccinations"].toArray()) {
        const QJsonObject value = entry.toObject();
        Vaccination line;
        line.vaccine = value["vaccine"].toString();
        line.product = value["product"].toString();
        line.lot = value["lot"].toString();
        line.givenOn = day(value["given_on"]);
        line.nextDueOn = day(value["next_due_on"]);
        line.givenByName = value["given_by"].toString();
        line.isOurs = !line.givenByName.isEmpty();
        card.lines.append({line, value["licence"].toString()});
    }
    return card;
}

void readBody(DocumentContent& content, const QJsonObject& it)
{
    switch (content.kind) {
    case DocumentKind::Prescription:
        content.body = prescriptionOf(it);
        // what was issued bears the licence of its day
        content.vetLicence = it["licence"].toString(content.vetLicence);
        return;
    case DocumentKind::Report:
        content.body = reportOf(it);
        return;
    case DocumentKind::Receipt:
        content.body = receiptOf(it);
        return;
    case DocumentKind::VaccinationCard:
        content.body = cardOf(it);
        return;
    }
}

} // namespace

QString toWord(DocumentKind kind)
{
    return QStringView(kinds[size_t(kind)]).toString();
}

std::optional<DocumentContent> contentOf(const QByteArray& json)
{
    const QJsonObject it = QJsonDocument::fromJson(json).object();
    const QString word = it["kind"].toString();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto* known) { return word == QStringView(known); });
    if (kind == kinds.end())
        return {};
    DocumentContent content;
    content.kind = DocumentKind(kind - kinds.begin());
    content.number = it["number"].toInt();
    content.issuedAt = moment(it["issued_at"]);
    content.prints = it["prints"].toInt();
    content.isCopy = it["is_copy"].toBool();
    content.happenedAt = moment(it["happened_at"]);
    const QJsonObject clinic = it["clinic"].toObject(), owner = it["owner"].toObject();
    content.clinicName = clinic["name"].toString();
    content.clinicAddress = clinic["address"].toString();
    content.clinicPhone = clinic["phone"].toString();
    content.patient = patientOf(it["patient"].toObject());
    content.ownerName = owner["name"].toString();
    content.ownerPhone = owner["phone"].toString();
    content.vetName = it["vet"]["name"].toString();
    content.vetLicence = it["vet"]["licence"].toString();
    readBody(content, it);
    return content;
}

} // namespace huella::documents
