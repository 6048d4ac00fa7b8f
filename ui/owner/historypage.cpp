// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/historypage.h"

#include "ui/owner/attentioncard.h"
#include "ui/owner/bookchoices.h"
#include "ui/owner/nextcontrol.h"
#include "ui/owner/petvaccines.h"
#include "ui/owner/replace.h"
#include "ui/owner/tilechooser.h"
#include "ui/parts/weightchart.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

using records::OwnRecord;

namespace {

constexpr int shownAtATime = 15;
constexpr int chartHeight = 240;
const QString allPets = QStringLiteral("all");

} // namespace

HistoryPage::HistoryPage(const OwnerStores& stores, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_prescriptions(stores.session)
    , m_shown(shownAtATime)
    , m_message(new InlineMessage)
    , m_busy(new TextLabel(tr("Looking for past visits…"), TextStyle::Body, Token::TextMuted))
    , m_pets(new TileChooser(QStringLiteral("healthPetTile"), 200))
    , m_figures(new QWidget)
    , m_weightCard(new Card(tr("Weight")))
    , m_weight(new WeightChart)
    , m_vaccines(new PetVaccines(stores.session, clock))
    , m_next(new NextControl(clock))
    , m_visits(new TextLabel(tr("Visits"), TextStyle::Title))
    , m_empty(new EmptyState(Icons::Stethoscope,
                             tr("No visits yet. What the vet finds and does will be here.")))
    , m_timeline(new QVBoxLayout)
    , m_more(new Button(tr("Show more"), Button::Kind::Quiet))
{
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_weightCard->setObjectName(QStringLiteral("petWeightCard"));
    m_more->setObjectName(QStringLiteral("moreHistoryButton"));
    build();
    connectParts();
    chooseShown();
}

void HistoryPage::build()
{
    m_timeline->setSpacing(0);
    m_weightCard->body()->addWidget(m_weight);
    m_weightCard->body()->addStretch(1);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(space::l);
    figures->addWidget(m_weightCard, 1);
    figures->addWidget(m_vaccines, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new PageHeader(tr("Health"), tr("What the vets found and did.")));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_message, m_pets, m_next, m_figures, m_visits, m_busy})
        column->addWidget(part);
    column->addLayout(m_timeline);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addWidget(m_empty, 100); // when it is there it has the room, else the stretch
    column->addStretch(1);
    m_empty->hide();
    m_more->hide();
}

void HistoryPage::connectParts()
{
    connect(m_message, &InlineMessage::actionTriggered, this, &HistoryPage::reload);
    connect(m_pets, &TileChooser::changed, this, &HistoryPage::chooseShown);
    connect(m_next, &NextControl::bookRequested, this, &HistoryPage::bookRequested);
    connect(m_vaccines, &PetVaccines::documentRequested, this, &HistoryPage::documentRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += shownAtATime;
        fill();
    });
    auto* reloader = new Reloader(m_stores.session, {QStringLiteral("records")}, this);
    connect(reloader, &Reloader::due, this, &HistoryPage::reload);
}

void HistoryPage::setPets(const QList<patients::Patient>& pets)
{
    const PatientId before = chosen();
    m_petList = pets;
    QList<Choice> choices = petChoices(pets);
    if (pets.size() > 1)
        choices.prepend({allPets, tr("All my pets"), {}, {}, {}, Icons::Paw});
    m_pets->setChoices(choices);
    m_pets->setVisible(pets.size() > 1);
    if (m_pets->chosen().isEmpty() && !choices.isEmpty()) // of one pet, all of it
        m_pets->choose(choices.first().key);
    if (chosen() != before)
        chooseShown();
}

void HistoryPage::setAppointments(const QList<agenda::Appointment>& appointments)
{
    m_next->setAppointments(appointments);
}

void HistoryPage::choose(PatientId pet)
{
    if (m_petList.size() > 1)
        m_pets->choose(pet.isNull() ? allPets : pet.text());
    chooseShown();
}

PatientId HistoryPage::chosen() const
{
    return PatientId::fromText(m_pets->chosen()); // "all" is no id
}

void HistoryPage::chooseShown()
{
    const PatientId pet = chosen();
    m_next->setVisible(!pet.isNull());
    m_next->open(pet);
    m_figures->setVisible(!pet.isNull());
    m_visits->setVisible(!pet.isNull());
    m_vaccines->open(pet);
    m_weight->setWeights({});
    readWeights();
    fill();
}

void HistoryPage::readWeights()
{
    const PatientId pet = chosen();
    if (pet.isNull())
        return;
    m_stores.records.weightsOf(pet).then(
        this, [this, pet](const Result<QList<records::WeighIn>>& weights) {
            if (!weights || pet != chosen())
                return;
            m_weight->setMinimumHeight(weights->size() > 1 ? chartHeight : 0);
            m_weight->setWeights(*weights);
        });
}

void HistoryPage::reload()
{
    m_stores.records.myRecords().then(this,
                                      [this](const Result<Records>& answer) { show(answer); });
    readPrescriptions();
    readWeights();
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
