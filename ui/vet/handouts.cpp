// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/handouts.h"

#include "core/patients/patientstore.h"
#include "ui/documents/documentsheet.h"
#include "ui/shared/button.h"
#include "ui/vet/prescriptioncard.h"
#include "ui/vet/vaccinationscard.h"

#include <QVBoxLayout>

namespace huella::ui::vet {

Handouts::Handouts(const VetStores& stores, const Doors& doors, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_doors(doors)
    , m_watch(watch)
    , m_prescriptions(stores.session)
    , m_vaccinations(stores.session)
    , m_documents(stores.session)
    , m_report(new Button(Icons::Print, tr("Print the visit report"), Button::Kind::Secondary))
    , m_prescription(new PrescriptionCard(m_prescriptions, stores.drafts, watch))
    , m_card(new VaccinationsCard(m_vaccinations, doors.clock, watch))
{
    setObjectName(QStringLiteral("handouts"));
    m_report->setObjectName(QStringLiteral("printReportButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_report, 0, Qt::AlignLeft);
    column->addWidget(m_prescription);
    column->addWidget(m_card);
    connect(m_report, &QPushButton::clicked, this,
            [this] { print(documents::DocumentSubject(m_record)); });
    connect(m_prescription, &PrescriptionCard::printRequested, this, &Handouts::print);
    connect(m_card, &VaccinationsCard::printRequested, this, &Handouts::print);
}

void Handouts::open(const records::Record& record)
{
    m_report->setVisible(record.isSigned());
    if (record.id == m_record)
        return; // signed or opened again: what is being written stays
    m_record = record.id;
    m_prescription->setAllergies({});
    m_prescription->open(record.id, record.patientId);
    m_card->open(record.patientId, record.id);
    readAllergies(record.patientId);
}

void Handouts::readAllergies(PatientId patient)
{
    m_stores.patients.historyWithNotes(patient).then(
        this, [this, record = m_record](const Result<patients::ClinicalHistory>& history) {
            if (history && record == m_record)
                setAllergies(history->allergies);
        });
}

void Handouts::setAllergies(const QString& allergies)
{
    m_prescription->setAllergies(allergies);
}

void Handouts::print(const documents::DocumentSubject& document)
{
    if (!m_sheet)
        m_sheet = new DocumentSheet(m_documents, m_doors, m_watch, window());
    m_sheet->open(document);
}

} // namespace huella::ui::vet
