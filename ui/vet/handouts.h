// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstore.h"
#include "core/documents/prescriptionstore.h"
#include "core/documents/vaccinationstore.h"
#include "core/records/record.h"
#include "ui/shared/doors.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

namespace huella::ui {
class Button;
class DocumentSheet;
class LinkWatch;
} // namespace huella::ui

namespace huella::ui::vet {

class PrescriptionCard;
class VaccinationsCard;

/// What the owner takes home from an attention: the report once it is signed, prescriptions, and
/// the vaccination card. Two cards below each other, and the sheet that prints.
class Handouts : public QWidget
{
    Q_OBJECT

public:
    Handouts(const VetStores& stores, const Doors& doors, LinkWatch& watch,
             QWidget* parent = nullptr);

    void open(const records::Record& record);
    /// Where they are read anew; open() reads them itself.
    void setAllergies(const QString& allergies);
    void print(const documents::DocumentSubject& document);

private:
    void readAllergies(PatientId patient);

    VetStores m_stores;
    Doors m_doors;
    LinkWatch& m_watch;
    documents::PrescriptionStore m_prescriptions;
    documents::VaccinationStore m_vaccinations;
    documents::DocumentStore m_documents;
    RecordId m_record;
    Button* m_report;
    PrescriptionCard* m_prescription;
    VaccinationsCard* m_card;
    DocumentSheet* m_sheet = nullptr;
};

} // namespace huella::ui::vet
