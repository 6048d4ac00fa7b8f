// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/accountpage.h"

#include "ui/shared/lookcard.h"
#include "ui/shared/pageheader.h"
#include "ui/signin/passwordcard.h"
#include "ui/signin/profilecard.h"
#include "ui/signin/secondfactorcard.h"
#include "ui/signin/ticketcard.h"

#include <QVBoxLayout>

namespace huella::ui::signin {

AccountPage::AccountPage(people::AccountStore& store, const people::Person& person,
                         LinkWatch* watch, settings::Settings* settings, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(
        new PageHeader(tr("My account"), tr("What the clinic knows of you, and how you sign in.")));
    auto* profile = new ProfileCard(store, person, watch);
    auto* secondFactor = new SecondFactorCard(store, person, watch);
    layout->addWidget(profile);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new PasswordCard(store, person, watch), 1, Qt::AlignTop);
    row->addWidget(secondFactor, 1, Qt::AlignTop);
    layout->addLayout(row);
    if (settings)
        layout->addWidget(new LookCard(*settings));
    layout->addStretch();
    connect(profile, &ProfileCard::saved, this, &AccountPage::changed);
    connect(secondFactor, &SecondFactorCard::changed, this, &AccountPage::changed);
}

void AccountPage::offerTicket(database::Session& session, const people::Person& person,
                              LinkWatch* watch)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, new TicketCard(session, person, watch));
}

} // namespace huella::ui::signin
