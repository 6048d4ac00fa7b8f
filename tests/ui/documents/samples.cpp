// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/samples.h"

namespace huella::test {

using namespace documents;

namespace {

DocumentContent head(DocumentKind kind)
{
    DocumentContent it;
    it.kind = kind;
    it.number = 128;
    it.happenedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 35));
    it.issuedAt = it.happenedAt;
    it.clinicName = "Clínica Veterinaria Huellitas del Ñandú";
    it.clinicAddress = "Av. José Larco 1234, Miraflores, Lima";
    it.clinicPhone = "(01) 445 5667";
    it.patient.name = "Ñusta";
    it.patient.familyName = "Quispe Mamani";
    it.patient.species = "Perro";
    it.patient.breed = "Cocker spaniel inglés";
    it.patient.colour = "Dorado";
    it.patient.sex = patients::Sex::Female;
    it.patient.isNeutered = true;
    it.patient.birthDate = QDate(2022, 3, 14);
    it.patient.weightKg = 12.5;
    it.patient.microchip = "604098100123456";
    it.ownerName = "Rosa María Quispe Ñahui";
    it.ownerPhone = "+51 987 654 321";
    it.vetName = "Dra. Valeria Peña Ibáñez";
    it.vetLicence = "CMVP 10234";
    return it;
}

} // namespace

DocumentContent aPrescription(int items)
{
    DocumentContent it = head(DocumentKind::Prescription);
    const QList<PrescriptionItem> drugs{
        {{},
         "Amoxicilina + ácido clavulánico",
         "Suspensión 250 mg/5 ml",
         "3 ml",
         "Oral",
         "Cada 12 horas",
         "7 días",
         "1 frasco",
         "Agitar antes de usar. Guardar en refrigeración."},
        {{},
         "Meloxicam",
         "Suspensión 1,5 mg/ml",
         "1,2 ml",
         "Oral",
         "Cada 24 horas",
         "5 días",
         "1 frasco",
         "Dar con comida; suspender si hay vómitos."},
        {{},
         "Clorhexidina",
         "Champú al 4 %",
         "Baño",
         "Tópica",
         "Dos veces por semana",
         "3 semanas",
         "1 unidad",
         {}},
    };
    PrescriptionContent body;
    for (int i = 0; i < items; ++i) {
        PrescriptionItem drug = drugs.at(i % drugs.size());
        if (items > 3)
            drug.drug += QStringLiteral(" n.º %1").arg(i + 1);
        body.items.append(drug);
    }
    body.notes = "Volver a control en siete días.\nSi deja de comer, llamar a la clínica.";
    it.body = body;
    return it;
}

DocumentContent aReport(int procedures)
{
    DocumentContent it = head(DocumentKind::Report);
    ReportContent body;
    body.attendedOn = QDate(2026, 11, 22);
    body.visitReason = "Se rasca la oreja y sacude la cabeza desde el lunes";
    body.diagnosis = "Otitis externa bilateral por Malassezia. Oído derecho con exudado castaño, "
                     "tímpano íntegro. Resto del examen sin hallazgos.";
    body.treatment = "Limpieza ótica cada 48 horas y gotas dos veces al día por catorce días.\n"
                     "Collar isabelino mientras se rasque.";
    body.weightKg = 12.5;
    for (int i = 0; i < procedures; ++i)
        body.procedures.append({QStringLiteral("Citología ótica %1").arg(i + 1),
                                "Más de diez levaduras por campo; sin bacterias ni ácaros. Se "
                                "repite al terminar el tratamiento."});
    body.addenda.append({"El cultivo confirma Malassezia pachydermatis.", "Dr. Óscar Núñez",
                         QDateTime(QDate(2026, 11, 24), QTime(9, 10))});
    it.body = body;
    return it;
}

DocumentContent aReceipt()
{
    DocumentContent it = head(DocumentKind::Receipt);
    it.body = ReceiptContent{"Consulta general", QDateTime(QDate(2026, 11, 22), QTime(10, 0)),
                             Money(8500, "PEN"), payments::PaymentMethod::Card,
                             "Rosa Mamani",      it.vetName};
    return it;
}

DocumentContent aCard(int lines)
{
    DocumentContent it = head(DocumentKind::VaccinationCard);
    const QStringList names{"Séxtuple", "Rabia", "Tos de las perreras", "Giardia"};
    CardContent body;
    for (int i = 0; i < lines; ++i) {
        Vaccination line;
        line.vaccine = names.at(i % names.size());
        line.product = "Nobivac DHPPi + Lepto";
        line.lot = QStringLiteral("A%1").arg(1207 + i);
        line.givenOn = QDate(2023, 5, 3).addDays(31 * i);
        line.nextDueOn = line.givenOn.addDays(365);
        line.isOurs = i > 0;
        line.givenByName = i > 0 ? it.vetName : QString();
        body.lines.append({line, i > 0 ? it.vetLicence : QString()});
    }
    it.body = body;
    return it;
}

} // namespace huella::test
