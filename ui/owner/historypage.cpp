// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/historypage.h"

#include "ui/owner/attentioncard.h"
#include "ui/owner/replace.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace huella::ui::owner {

using records::OwnRecord;

namespace {

constexpr int shownAtATime = 15;

} // namespace

HistoryPage::HistoryPage(const OwnerStores& stores, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_prescriptions(stores.session)
    , m_shown(shownAtATime)
    , m_message(new InlineMessage)
    , m_busy(new TextLabel(tr("Looking for past visits…"), TextStyle::Body, Token::TextMuted))
    , m_pet(new QComboBox)
    , m_empty(new EmptyState(Icons::Stethoscope,
                             tr("No visits yet. What the vet finds and does will be here.")))
    , m_timeline(new QVBoxLayout)
    , m_more(new Button(tr("Show more"), Button::Kind::Quiet))
{
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_pet->setObjectName(QStringLiteral("historyPetBox"));
    m_pet->setAccessibleName(tr("Pet"));
    m_pet->setMinimumWidth(240);
    m_pet->addItem(tr("All my pets"));
    m_more->setObjectName(QStringLiteral("moreHistoryButton"));
    build();
    connect(m_message, &InlineMessage::actionTriggered, this, &HistoryPage::reload);
    connect(m_pet, &QComboBox::currentIndexChanged, this, [this] { fill(); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += shownAtATime;
        fill();
    });
    auto* reloader = new Reloader(m_stores.session, {QStringLiteral("records")}, this);
    connect(reloader, &Reloader::due, this, &HistoryPage::reload);
}

void HistoryPage::build()
{
    auto* header = new PageHeader(tr("History"), tr("What the vets found and did."));
    header->addAction(m_pet);
    m_timeline->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addLayout(m_timeline);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addWidget(m_empty, 100); // when it is there it has the room, else the stretch
    column->addStretch(1);
    m_empty->hide();
    m_more->hide();
}

void HistoryPage::setPets(const QList<patients::Patient>& pets)
{
    const PatientId before = chosen();
    const QSignalBlocker quiet(m_pet);
    while (m_pet->count() > 1)
        m_pet->removeItem(1);
    for (const auto& pet : pets)
        m_pet->addItem(pet.name, pet.id.text());
    choose(before);
}

void HistoryPage::choose(PatientId pet)
{
    m_pet->setCurrentIndex(pet.isNull() ? 0 : std::max(0, m_pet->findData(pet.text())));
}

PatientId HistoryPage::chosen() const
{
    return PatientId::fromText(m_pet->currentData().toString());
}

void HistoryPage::reload()
{
    m_stores.records.myRecords().then(this,
                                      [this](const Result<Records>& answer) { show(answer); });
    readPrescriptions();
}

void HistoryPage::readPrescriptions()
{
    m_prescriptions.byVisit().then(this, [this](const Result<ByVisit>& list) {
        if (!list)
            return; // the visits say what is wrong with the link
        m_prescribed.clear();
        for (const auto& [record, prescription] : *list)
            m_prescribed[record].append(prescription);
        fill();
    });
}

void HistoryPage::show(const Result<Records>& answer)
{
    m_busy->hide();
    if (!answer) {
        m_message->display(InlineMessage::Kind::Error, errorText(answer.error()), tr("Try again"));
        return;
    }
    m_message->dismiss();
    m_records = *answer;
    fill();
}

void HistoryPage::fill()
{
    const PatientId pet = chosen();
    QList<QWidget*> cards;
    int count = 0;
    for (const OwnRecord& record : std::as_const(m_records)) {
        if (pet.isNull() || record.patientId == pet)
            if (++count <= m_shown)
                cards.append(makeCard(record));
    }
    replaceWidgets(*m_timeline, cards);
    m_empty->setVisible(cards.isEmpty());
    m_more->setVisible(count > m_shown);
}

QWidget* HistoryPage::makeCard(const OwnRecord& record)
{
    auto* card = new AttentionCard(record);
    card->setPrescriptions(m_prescribed.value(record.id));
    connect(card, &AttentionCard::imageRequested, this, &HistoryPage::imageRequested);
    connect(card, &AttentionCard::documentRequested, this, &HistoryPage::documentRequested);
    if (!record.media.isEmpty())
        m_stores.media.ofRecord(record.id).then(
            card, [card](const Result<QList<patients::Medium>>& images) {
                if (images)
                    card->setImages(*images);
            });
    return card;
}

} // namespace huella::ui::owner
