// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/systempage.h"

#include "ui/admin/statecard.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"

#include <QSysInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui::admin {

SystemPage::SystemPage(const AdminStores& stores, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_paymentStore(stores.session)
    , m_message(new InlineMessage)
    , m_refresh(new Button(Icons::Refresh, tr("Look again"), Button::Kind::Secondary))
    , m_service(new StateCard(Icons::Shield, tr("The clinic's service")))
    , m_database(new StateCard(Icons::Id, tr("The database")))
    , m_program(new StateCard(Icons::Monitor, tr("This computer")))
    , m_payments(new StateCard(Icons::Card, tr("Mercado Pago")))
    , m_timer(new QTimer(this))
{
    build();
    connect(m_refresh, &QPushButton::clicked, this, &SystemPage::reload);
    connect(m_timer, &QTimer::timeout, this, &SystemPage::reload);
    connect(&stores.session, &database::Session::linkChanged, this, &SystemPage::reload);
    m_timer->start(pauseMs);
    reload();
}

void SystemPage::build()
{
    m_refresh->setObjectName(QStringLiteral("refreshSystemButton"));
    m_service->setObjectName(QStringLiteral("serviceStateCard"));
    m_database->setObjectName(QStringLiteral("databaseStateCard"));
    m_program->setObjectName(QStringLiteral("programStateCard"));
    m_payments->setObjectName(QStringLiteral("paymentsStateCard"));
    auto* header = new PageHeader(tr("System"), tr("Whether everything behind the screens runs."));
    header->addAction(m_refresh);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::l);
    m_payments->setState(StateCard::State::Unknown, tr("Looking…"), QString());
    below->addWidget(m_payments, 2);
    below->addStretch(1);
    for (StateCard* card : {m_service, m_database, m_program}) {
        card->setState(StateCard::State::Unknown, tr("Looking…"), QString());
        cards->addWidget(card, 1);
    }
    m_program->setState(
        StateCard::State::Good, tr("Huella %1").arg(QStringLiteral(HUELLA_VERSION)),
        tr("%1 on %2").arg(QSysInfo::prettyProductName(), QSysInfo::machineHostName()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addLayout(cards);
    column->addLayout(below);
    column->addStretch();
}

void SystemPage::reload()
{
    m_stores.accounts.serviceStatus().then(
        this, [this](const Result<people::ServiceStatus>& status) { showService(status); });
    m_stores.clinic.schemaVersion().then(
        this, [this](const Result<int>& version) { showDatabase(version); });
    m_paymentStore.account().then(
        this, [this](const Result<payments::GatewayAccount>& account) { showPayments(account); });
}

void SystemPage::showPayments(const Result<payments::GatewayAccount>& account)
{
    using State = payments::GatewayAccount::State;
    if (!account) {
        m_payments->setState(StateCard::State::Unknown, tr("Not known"),
                             errorText(account.error()));
        return;
    }
    const QString waiting =
        tr("%n payment(s) or refund(s) wait; nothing is lost.", nullptr, account->waiting);
    switch (account->state) {
    case State::Connected:
        m_payments->setState(StateCard::State::Good, tr("Connected"),
                             tr("Last answer: %1.").arg(dateAndTime(account->answeredAt)));
        break;
    case State::TokenRefused:
        m_payments->setState(StateCard::State::Bad, tr("The access token is refused"),
                             tr("Make a new one at Mercado Pago and connect it on the server with "
                                "huellactl mercadopago connect.") +
                                 u'\n' + waiting);
        break;
    case State::NoAnswer:
        m_payments->setState(StateCard::State::Bad, tr("It does not answer"),
                             tr("Charges wait to be confirmed and settle by themselves.") + u'\n' +
                                 waiting);
        break;
    case State::NotConfigured:
        m_payments->setState(StateCard::State::Unknown, tr("Not connected"),
                             tr("Owners pay at the front desk. To take payments online, run "
                                "huellactl mercadopago connect on the server."));
        break;
    }
}

void SystemPage::showService(const Result<people::ServiceStatus>& status)
{
    if (!status) {
        m_service->setState(StateCard::State::Unknown, tr("Not known"), errorText(status.error()));
        return;
    }
    emit serviceSeen(status->isAlive);
    if (status->isAlive) {
        m_service->setState(StateCard::State::Good, tr("It runs"),
                            tr("It makes accounts, confirms payments and keeps watch. Last sign "
                               "of life: %1.")
                                .arg(dateAndTime(status->seenAt)));
        return;
    }
    const QString what = tr("Registrations and payments wait, and nobody keeps watch. Start "
                            "huellad on the server.");
    m_service->setState(StateCard::State::Bad, tr("It does not answer"),
                        status->seenAt.isValid()
                            ? tr("Last sign of life: %1.").arg(dateAndTime(status->seenAt)) +
                                  u'\n' + what
                            : what);
}

void SystemPage::showDatabase(const Result<int>& version)
{
    if (!version) {
        m_database->setState(StateCard::State::Bad, tr("It does not answer"),
                             errorText(version.error()));
        return;
    }
    m_database->setState(StateCard::State::Good, tr("It answers"),
                         tr("Version of the data: %1. Connected since %2.")
                             .arg(*version)
                             .arg(dateAndTime(m_stores.session.linkStateSince())));
}

} // namespace huella::ui::admin
