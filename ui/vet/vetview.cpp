// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/vetview.h"

#include "core/agenda/liveboard.h"
#include "core/records/presencestore.h"
#include "ui/models/boardmodel.h"
#include "ui/parts/arrivalwatch.h"
#include "ui/parts/patientphotos.h"
#include "ui/search/globalsearch.h"
#include "ui/shared/desktopnotice.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/topbar.h"
#include "ui/vet/attentionpage.h"
#include "ui/vet/mydaypage.h"
#include "ui/vet/patientspage.h"

namespace huella::ui::vet {

VetView::VetView(VetStores stores, const people::Person& person, const Doors& doors,
                 QWidget* parent)
    : Shell(parent)
    , m_board(new BoardModel(this))
    , m_records(stores.records)
    , m_draftKey(std::make_shared<records::DraftKey>())
{
    stores.drafts = stores.drafts.of(person.id).sealedBy(m_draftKey); // several may use this PC
    setObjectName(QStringLiteral("vetView"));
    auto* watch = new LinkWatch(this);
    ui::follow(*watch, stores.session);
    setLinkWatch(watch);
    m_day = new MyDayPage(stores, *m_board, person, *watch, doors);
    m_attention = new AttentionPage(stores, person.id, *watch, doors);
    m_patients = new PatientsPage(stores, *watch, doors);
    addPage(Icons::CalendarCheck, tr("My day"), m_day, QStringLiteral("navMyDayButton"));
    addPage(Icons::Paw, tr("Patients"), m_patients, QStringLiteral("navPatientsButton"));
    addHiddenPage(m_attention);
    topBar()->setPerson(person.fullName(), tr("Vet"));
    follow(stores, person);
    connect(m_day, &MyDayPage::called, this,
            [this](RecordId record) { openAttention(record, true); });
    connect(m_day, &MyDayPage::continued, this,
            [this](RecordId record) { openAttention(record, false); });
    connect(m_attention, &AttentionPage::left, this, [this] { showPage(m_day); });
    addSearch(stores);
    connect(&stores.session, &database::Session::linkChanged, this, &VetView::readDraftKey);
    readDraftKey();
}

void VetView::readDraftKey()
{
    if (!m_draftKey->bytes.isEmpty())
        return;
    m_records.draftKey().then(this, [this](const Result<QByteArray>& key) {
        if (!key)
            return; // again when the link is back
        m_draftKey->bytes = *key;
        m_day->showMine();
    });
}

void VetView::addSearch(const VetStores& stores)
{
    auto* search = new GlobalSearch(stores.patients, new PatientPhotos(stores.media, this),
                                    GlobalSearch::Offer::Nothing);
    topBar()->setSearch(search);
    connect(m_patients, &PatientsPage::searchWanted, search, &GlobalSearch::open);
    connect(search, &GlobalSearch::picked, this, [this](const patients::SearchHit& hit) {
        showPage(m_patients);
        m_patients->open(hit);
    });
}

void VetView::showEvent(QShowEvent* event)
{
    Shell::showEvent(event);
    m_day->setFocus(); // not the first button of the window, which signs out
}

void VetView::follow(const VetStores& stores, const people::Person& person)
{
    auto* live = new agenda::LiveBoard(stores.board, stores.session, this);
    connect(live, &agenda::LiveBoard::loaded, m_board, &BoardModel::setValues);
    connect(live, &agenda::LiveBoard::rowChanged, m_board, &BoardModel::apply);
    connect(live, &agenda::LiveBoard::rowRemoved, m_board, &BoardModel::remove);
    auto* notice = new DesktopNotice(this);
    auto* arrivals = new ArrivalWatch(*live, person.id, ArrivalWatch::For::OwnPatients, this);
    connect(arrivals, &ArrivalWatch::arrived, notice,
            [notice](const agenda::BoardRow& row) { notice->tell(arrivalText(row)); });
    const auto showCount = [this, notice] {
        setBadge(0, m_board->waiting());
        notice->setCount(m_board->waiting());
    };
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_board, change, this, showCount);
    connect(m_board, &QAbstractItemModel::dataChanged, this, showCount);
    live->read();
    stores.presence.read();
}

void VetView::openAttention(RecordId record, bool wasCalled)
{
    showPage(m_attention);
    m_attention->open(record, wasCalled ? AttentionPage::Opening::Called
                                        : AttentionPage::Opening::Continued);
}

} // namespace huella::ui::vet
