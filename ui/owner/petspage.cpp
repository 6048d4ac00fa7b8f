// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petspage.h"

#include "ui/owner/cardgrid.h"
#include "ui/owner/petcard.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

using patients::Patient;

namespace {

constexpr int cardWidth = 340, touchCardWidth = 600;

} // namespace

PetsPage::PetsPage(const OwnerStores& stores, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_message(new InlineMessage)
    , m_busy(new TextLabel(tr("Looking for your pets…"), TextStyle::Body, Token::TextMuted))
    , m_empty(
          new EmptyState(Icons::Paw, tr("You have no pets registered yet."), tr("Register a pet")))
    , m_add(new Button(Icons::Plus, tr("Register a pet"), Button::Kind::Primary))
    , m_grid(new CardGrid(cardWidth, space::l))
    , m_showOld(new Button(QString(), Button::Kind::Quiet))
    , m_oldGrid(new CardGrid(cardWidth, space::l))
{
    setObjectName(QStringLiteral("petsPage"));
    m_message->setObjectName(QStringLiteral("petsMessage"));
    m_add->setObjectName(QStringLiteral("addPetButton"));
    m_empty->button()->setObjectName(QStringLiteral("addFirstPetButton"));
    m_showOld->setObjectName(QStringLiteral("showArchivedPetsButton"));
    build();
    connect(m_add, &QPushButton::clicked, this, &PetsPage::addRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &PetsPage::addRequested);
    connect(m_message, &InlineMessage::actionTriggered, this, &PetsPage::reload);
    connect(m_showOld, &QPushButton::clicked, this,
            [this] { m_oldGrid->setVisible(!m_oldGrid->isVisible()); });
    auto* reloader = new Reloader(m_stores.session, {QStringLiteral("patients")}, this);
    connect(reloader, &Reloader::due, this, &PetsPage::reload);
}

void PetsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (CardGrid* grid : {m_grid, m_oldGrid})
        grid->setLeastWidth(touch::isOn(this) ? touchCardWidth : cardWidth);
}

void PetsPage::build()
{
    auto* header = new PageHeader(tr("My pets"), tr("Everybody you look after, in one place."));
    header->addAction(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(header);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_message, m_busy, m_grid, m_showOld, m_oldGrid})
        column->addWidget(widget);
    column->setAlignment(m_showOld, Qt::AlignLeft);
    column->addWidget(m_empty, 100); // when it is there it has the room, else the stretch
    column->addStretch(1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_add, m_grid, m_showOld, m_oldGrid, m_empty})
        widget->hide();
}

void PetsPage::reload()
{
    m_stores.patients.mine().then(this, [this](const Result<QList<Patient>>& pets) { show(pets); });
}

void PetsPage::show(const Result<QList<Patient>>& pets)
{
    m_busy->hide();
    if (!pets) {
        m_message->display(InlineMessage::Kind::Error, errorText(pets.error()), tr("Try again"));
        return;
    }
    m_message->dismiss();
    if (!m_isLoaded || m_pets != *pets) {
        m_isLoaded = true;
        m_pets = *pets;
        fill();
    }
    emit loaded();
}

void PetsPage::fill()
{
    QList<QWidget*> cards;
    QList<QWidget*> old;
    for (const Patient& pet : std::as_const(m_pets))
        (pet.isBookable() ? cards : old).append(makeCard(pet));
    m_grid->setVisible(!cards.isEmpty());
    m_empty->setVisible(m_pets.isEmpty());
    m_add->setVisible(!m_pets.isEmpty());
    m_showOld->setVisible(!old.isEmpty());
    m_showOld->setText(tr("%n pet(s) in your memory and archive", nullptr, int(old.size())));
    if (old.isEmpty())
        m_oldGrid->hide();
    m_grid->setCards(cards);
    m_oldGrid->setCards(old);
}

QWidget* PetsPage::makeCard(const Patient& pet)
{
    auto* card = new PetCard(pet, m_clock.today());
    connect(card, &PetCard::bookRequested, this, &PetsPage::bookRequested);
    connect(card, &PetCard::editRequested, this, &PetsPage::editRequested);
    connect(card, &PetCard::historyRequested, this, &PetsPage::historyRequested);
    connect(card, &PetCard::restoreRequested, this, &PetsPage::restore);
    return card;
}

void PetsPage::restore(PatientId pet)
{
    m_stores.patients.archive(pet, false).then(this, [this](const Result<void>& done) {
        if (!done)
            m_message->display(InlineMessage::Kind::Error, errorText(done.error()),
                               tr("Try again"));
        else
            reload();
    });
}

} // namespace huella::ui::owner
