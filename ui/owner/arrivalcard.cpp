// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/arrivalcard.h"

#include "ui/owner/flowlayout.h"
#include "ui/owner/queuecard.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Arrival;
using agenda::ArrivalKind;
using agenda::ArrivalState;
using agenda::OwnBoardRow;

namespace {

constexpr int arrivalPortrait = 96;

} // namespace

bool ArrivalCard::hasTurn(const Arrival& arrival)
{
    return arrival.turn &&
           (arrival.state == ArrivalState::Received || arrival.kind == ArrivalKind::OnBoard);
}

ArrivalCard::ArrivalCard(QWidget* parent)
    : Card({}, parent)
    , m_portrait(new Avatar(arrivalPortrait))
    , m_mark(new IconLabel(Icons::CheckCircle, Token::SuccessFg, size::iconL))
    , m_title(new TextLabel({}, TextStyle::Display))
    , m_words(new TextLabel({}, TextStyle::Title, Token::TextMuted))
    , m_wait(new TextLabel({}, TextStyle::Title))
    , m_pay(new Button(Icons::Card, tr("Pay now"), Button::Kind::Primary))
    , m_again(new Button(Icons::Check, tr("I am here: tell them again"), Button::Kind::Primary))
    , m_withdraw(new Button(tr("It was a mistake"), Button::Kind::Quiet))
{
    setObjectName(QStringLiteral("arrivalCard"));
    m_title->setObjectName(QStringLiteral("arrivalTitle"));
    m_words->setObjectName(QStringLiteral("arrivalWords"));
    m_wait->setObjectName(QStringLiteral("arrivalWait"));
    m_pay->setObjectName(QStringLiteral("payArrivalButton"));
    m_again->setObjectName(QStringLiteral("arriveAgainButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawArrivalButton"));
    build();
    connect(m_pay, &QPushButton::clicked, this, &ArrivalCard::payRequested);
    connect(m_again, &QPushButton::clicked, this, &ArrivalCard::againRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ArrivalCard::withdrawRequested);
}

void ArrivalCard::build()
{
    setPadding(space::xxl);
    m_mark->setPlate(Token::SuccessBg);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addStretch();
    top->addWidget(m_portrait);
    top->addWidget(m_mark);
    top->addStretch();
    body()->addLayout(top);
    for (TextLabel* label : {m_title, m_words, m_wait}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    auto* buttons = new FlowLayout(space::m, FlowLayout::End::Middle);
    for (Button* button : {m_withdraw, m_again, m_pay})
        buttons->addWidget(button);
    body()->addSpacing(space::s);
    body()->addLayout(buttons);
}

QString ArrivalCard::titleOf(const Arrival& arrival)
{
    if (hasTurn(arrival))
        return tr("Your turn is %1").arg(*arrival.turn);
    if (arrival.state == ArrivalState::Dismissed)
        return tr("Please go to the front desk");
    if (arrival.state == ArrivalState::Announced)
        return tr("They know that you are here");
    return tr("This notice is over");
}

QString ArrivalCard::wordsOf(const Arrival& arrival)
{
    const QString hour = timeOfDay(arrival.startsAt.time());
    if (hasTurn(arrival))
        return tr("Take a seat with %1. You will be called by this number.")
            .arg(arrival.patientName);
    if (arrival.state == ArrivalState::Dismissed)
        return tr("They looked for you in the waiting room and did not find you.");
    if (arrival.state != ArrivalState::Announced)
        return tr("If you are in the clinic, please go to the front desk.");
    switch (arrival.kind) {
    case ArrivalKind::Early:
        return tr("Your hour is %1. Go to the front desk: they will tell you if you can come in "
                  "before.")
            .arg(hour);
    case ArrivalKind::Late:
        return tr("Your hour was %1. Go to the front desk: they will find you a place.").arg(hour);
    case ArrivalKind::Unpaid:
        return arrival.price ? tr("The visit is paid before: %1. The front desk gladly takes it.")
                                   .arg(moneyText(*arrival.price))
                             : tr("The visit is paid before, at the front desk.");
    case ArrivalKind::NoAppointment:
        return tr("You have no appointment today. Go to the front desk: they will make room for "
                  "%1.")
            .arg(arrival.patientName);
    case ArrivalKind::Cancelled:
        return tr("That appointment is cancelled. Go to the front desk: they will make room for "
                  "%1.")
            .arg(arrival.patientName);
    case ArrivalKind::OnTime:
    case ArrivalKind::Unconfirmed:
    case ArrivalKind::OnBoard:
        break;
    }
    return tr("Go to the front desk with %1. Your turn will be here in a moment.")
        .arg(arrival.patientName);
}

void ArrivalCard::display(const Arrival& arrival, const OwnBoardRow* row, const QImage& photo)
{
    const bool isOpen = arrival.state == ArrivalState::Announced && !hasTurn(arrival);
    const bool isGood = hasTurn(arrival) || isOpen;
    m_portrait->setSpecies(arrival.species);
    m_portrait->setPhoto(photo);
    m_mark->setIcon(isGood ? Icons::CheckCircle : Icons::Info);
    m_mark->setInk(isGood ? Token::SuccessFg : Token::InfoFg);
    m_mark->setPlate(isGood ? Token::SuccessBg : Token::InfoBg);
    m_title->setText(titleOf(arrival));
    m_words->setText(wordsOf(arrival));
    QStringList wait;
    if (row)
        wait = {QueueCard::sentence(*row), QueueCard::waitOf(*row)};
    m_wait->setText(wait.join(QString()));
    m_wait->setVisible(row != nullptr);
    m_isUnpaid = isOpen && arrival.kind == ArrivalKind::Unpaid;
    m_pay->setVisible(m_isUnpaid && m_isPayable);
    m_again->setVisible(arrival.state == ArrivalState::Dismissed);
    m_withdraw->setVisible(isOpen);
}

void ArrivalCard::setPayable(bool isPayable)
{
    m_isPayable = isPayable;
    m_pay->setVisible(m_isUnpaid && m_isPayable);
}

} // namespace huella::ui::owner
