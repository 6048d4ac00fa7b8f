// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/accountpage.h"

#include "ui/shared/lookcard.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"
#include "ui/signin/passwordcard.h"
#include "ui/signin/profilecard.h"
#include "ui/signin/secondfactorcard.h"
#include "ui/signin/ticketcard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace huella::ui::signin {

AccountPage::AccountPage(people::AccountStore& store, const people::Person& person,
                         LinkWatch* watch, settings::Settings* settings, CameBy way,
                         QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(
        new PageHeader(tr("My account"), tr("What the clinic knows of you, and how you sign in.")));
    auto* profile = new ProfileCard(store, person, watch);
    layout->addWidget(profile);
    m_row->setSpacing(space::l);
    layout->addLayout(m_row);
    if (settings)
        layout->addWidget(new LookCard(*settings));
    connect(profile, &ProfileCard::saved, this, &AccountPage::changed);
    if (way == CameBy::Password) {
        addSecrets(store, person, watch);
    } else {
        auto* words = new TextLabel(tr("You came in with your QR code. To change your password, "
                                       "the second step or the code, sign in with your password."),
                                    TextStyle::Body, Token::TextMuted);
        words->setObjectName(QStringLiteral("cameByTicketWords"));
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    layout->addStretch();
}

void AccountPage::addSecrets(people::AccountStore& store, const people::Person& person,
                             LinkWatch* watch)
{
    auto* secondFactor = new SecondFactorCard(store, person, watch);
    m_row->addWidget(new PasswordCard(store, person, watch), 1, Qt::AlignTop);
    m_row->addWidget(secondFactor, 1, Qt::AlignTop);
    connect(secondFactor, &SecondFactorCard::changed, this, &AccountPage::changed);
}

void AccountPage::offerTicket(database::Session& session, const people::Person& person,
                              LinkWatch* watch)
{
    m_ticket = new TicketCard(session, person, watch);
    fit();
}

void AccountPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void AccountPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fit();
}

void AccountPage::fit()
{
    const bool isTouch = touch::isOn(this);
    m_row->setDirection(isTouch ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (!m_ticket)
        return;
    constexpr int belowTitle = 1;
    auto* column = static_cast<QVBoxLayout*>(layout());
    const int last = column->count() - (column->indexOf(m_ticket) < 0 ? 1 : 2); // above the stretch
    const int place = isTouch ? belowTitle : last;
    if (column->indexOf(m_ticket) == place)
        return;
    column->removeWidget(m_ticket);
    column->insertWidget(place, m_ticket);
}

} // namespace huella::ui::signin
