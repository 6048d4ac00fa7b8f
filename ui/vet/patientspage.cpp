// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/patientspage.h"

#include "core/base/clock.h"
#include "core/patients/patientstore.h"
#include "core/records/recordstore.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/searchedit.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/hitdelegate.h"
#include "ui/vet/imageviewer.h"
#include "ui/vet/patientbanner.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace huella::ui::vet {

PatientsPage::PatientsPage(const VetStores& stores, const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_doors(doors)
    , m_search(new SearchEdit(tr("Patient, owner, phone or microchip")))
    , m_message(new InlineMessage)
    , m_hits(new QListWidget)
    , m_hint(new EmptyState(Icons::Search, tr("Look for a patient to read its history.")))
    , m_banner(new PatientBanner)
    , m_history(new HistoryPanel(stores.media))
    , m_detail(new QStackedWidget)
{
    setObjectName(QStringLiteral("patientsPage"));
    build();
    connect(m_search, &SearchEdit::searched, this, &PatientsPage::search);
    connect(m_hits, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_found.size())
            open(m_found.at(row));
    });
    connect(m_history, &HistoryPanel::imageActivated, this, &PatientsPage::view);
}

void PatientsPage::build()
{
    m_search->setObjectName(QStringLiteral("patientSearchEdit"));
    m_search->setAccessibleName(tr("Look for a patient"));
    m_message->setObjectName(QStringLiteral("patientsMessage"));
    m_hits->setObjectName(QStringLiteral("patientHits"));
    m_hits->setAccessibleName(tr("Patients found"));
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setMouseTracking(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new Card;
    list->setPadding(space::s);
    list->body()->addWidget(m_hits);
    list->setFixedWidth(320);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addWidget(m_history, 1);
    m_detail->addWidget(m_hint);
    m_detail->addWidget(sheet);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(list);
    columns->addWidget(m_detail, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::m);
    page->addWidget(
        new PageHeader(tr("Patients"), tr("The history of any patient of the clinic.")));
    page->addWidget(m_search);
    page->addWidget(m_message);
    page->addLayout(columns, 1);
}

void PatientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PatientsPage::search(const QString& text)
{
    m_text = text;
    if (text.isEmpty())
        return showHits({}, text);
    m_stores.patients.search(text).then(
        this, [this, text](const Result<QList<patients::SearchHit>>& hits) {
            if (text != m_text)
                return; // an answer to what was typed before
            if (!hits)
                return m_message->displayError(errorText(hits.error()));
            m_message->dismiss();
            showHits(*hits, text);
        });
}

void PatientsPage::showHits(const QList<patients::SearchHit>& hits, const QString& text)
{
    m_hits->blockSignals(true);
    m_hits->clear();
    m_found.clear();
    for (const patients::SearchHit& hit : hits) {
        if (hit.patientId.isNull())
            continue; // an owner without pets has no history
        m_found.append(hit);
        auto* item = new QListWidgetItem(hit.patientName);
        QStringList line{hit.breed, hit.ownerName, hit.isArchived ? tr("archived") : QString()};
        line.removeAll(QString());
        item->setData(HitDelegate::LineRole, line.join(QStringLiteral(" · ")));
        item->setData(HitDelegate::SpeciesRole, hit.species);
        m_hits->addItem(item);
    }
    m_hits->setCurrentRow(-1);
    m_hits->blockSignals(false);
    if (m_found.isEmpty()) {
        m_hint->setSentence(text.isEmpty() ? tr("Look for a patient to read its history.")
                                           : tr("No patient is found for “%1”.").arg(text));
        m_detail->setCurrentIndex(0);
    }
}

void PatientsPage::open(const patients::SearchHit& hit)
{
    m_patient = hit.patientId;
    const auto isMine = [this, id = hit.patientId] { return id == m_patient; };
    m_banner->clear();
    m_banner->setOwner(hit.ownerName, hit.ownerPhone);
    m_stores.patients.patient(hit.patientId)
        .then(this, [this, isMine](const Result<patients::Patient>& patient) {
            if (!isMine())
                return;
            if (!patient)
                return m_message->displayError(errorText(patient.error()));
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

void PatientsPage::view(const QList<patients::Medium>& images, int index)
{
    if (!m_viewer)
        m_viewer = new ImageViewer(m_stores.media, window());
    m_viewer->display(images, index);
}

} // namespace huella::ui::vet
