// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/patientspage.h"

#include "core/base/clock.h"
#include "core/patients/patientstore.h"
#include "core/records/recordstore.h"
#include "ui/documents/documentsheet.h"
#include "ui/images/imageviewer.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/patientbanner.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::vet {

PatientsPage::PatientsPage(const VetStores& stores, LinkWatch& watch, const Doors& doors,
                           QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_doors(doors)
    , m_watch(watch)
    , m_documents(stores.session)
    , m_message(new InlineMessage)
    , m_hint(new EmptyState(Icons::Search, tr("Look for a patient to read its history."),
                            tr("Look for a patient")))
    , m_banner(new PatientBanner)
    , m_history(new HistoryPanel(stores.media))
    , m_detail(new QStackedWidget)
    , m_card(new Button(Icons::Syringe, tr("Vaccination card"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("patientsPage"));
    build();
    setWhatsThis(tr("The history of any patient: look for it with Ctrl+K and press Enter. What you "
                    "read here cannot be changed by mistake."));
    connect(m_hint, &EmptyState::actionTriggered, this, &PatientsPage::searchWanted);
    connect(m_history, &HistoryPanel::printRequested, this, &PatientsPage::print);
    connect(m_card, &QPushButton::clicked, this,
            [this] { print(documents::DocumentSubject(m_patient)); });
    connect(m_history, &HistoryPanel::imageActivated, this, &PatientsPage::view);
}

void PatientsPage::build()
{
    m_message->setObjectName(QStringLiteral("patientsMessage"));
    m_hint->button()->setObjectName(QStringLiteral("findPatientButton"));
    m_card->setObjectName(QStringLiteral("printCardButton"));
    m_card->setButtonSize(Button::Size::Compact);
    m_card->setToolTip(tr("Print the vaccination card"));
    m_banner->addAction(m_card);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addWidget(m_history, 1);
    m_detail->addWidget(m_hint);
    m_detail->addWidget(sheet);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::m);
    page->addWidget(
        new PageHeader(tr("Patients"), tr("The history of any patient of the clinic.")));
    page->addWidget(m_message);
    page->addWidget(m_detail, 1);
}

void PatientsPage::showError(const Error& error)
{
    m_message->displayError(errorText(error));
}

void PatientsPage::open(const patients::SearchHit& hit)
{
    m_message->dismiss();
    if (hit.patientId.isNull()) {
        m_detail->setCurrentIndex(0);
        return m_message->display(InlineMessage::Kind::Info,
                                  tr("%1 has no pets here yet.").arg(hit.ownerName));
    }
    m_patient = hit.patientId;
    const auto isMine = [this, id = hit.patientId] { return id == m_patient; };
    m_banner->clear();
    m_banner->setOwner(hit.ownerName, hit.ownerPhone);
    m_stores.patients.patient(hit.patientId)
        .then(this, [this, isMine](const Result<patients::Patient>& patient) {
            if (!isMine())
                return;
            if (!patient)
                return showError(patient.error());
            m_banner->setPatient(*patient, m_doors.clock.today());
            m_detail->setCurrentIndex(1);
        });
    m_stores.patients.historyWithNotes(hit.patientId)
        .then(this, [this, isMine](const Result<patients::ClinicalHistory>& history) {
            if (isMine())
                m_banner->setHistory(history);
        });
    m_stores.records.historyOf(hit.patientId)
        .then(this, [this, isMine](const Result<QList<records::PastRecord>>& history) {
            if (!isMine())
                return;
            m_history->setHistory(history);
            m_history->openFirst();
        });
}

void PatientsPage::print(const documents::DocumentSubject& document)
{
    if (!m_sheet)
        m_sheet = new DocumentSheet(m_documents, m_doors, m_watch, window());
    m_sheet->open(document);
}

void PatientsPage::view(const QList<patients::Medium>& images, int index)
{
    if (!m_viewer)
        m_viewer = new ImageViewer(m_stores.media, window());
    m_viewer->display(images, index);
}

} // namespace huella::ui::vet
