// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/paypage.h"

#include "ui/parts/paypanel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/doors.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

PayPage::PayPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("Pay the appointment")))
    , m_panel(new PayPanel(stores.payments, stores.session, doors.clock, doors.browser, &watch))
{
    setObjectName(QStringLiteral("payPage"));
    auto* back =
        new Button(Icons::ArrowLeft, tr("Back to my appointments"), Button::Kind::Secondary);
    back->setObjectName(QStringLiteral("leavePaymentButton"));
    m_header->addAction(back);
    auto* card = new Card;
    card->setPadding(space::xl);
    card->body()->addWidget(m_panel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(card);
    column->addStretch();
    connect(back, &Button::clicked, this, &PayPage::leave);
}

void PayPage::leave()
{
    m_panel->close();
    emit closed();
}

void PayPage::pay(const agenda::Appointment& appointment)
{
    m_header->setSubtitle(tr("%1 · %2 · %3 at %4")
                              .arg(appointment.patientName, appointment.serviceName,
                                   longDate(appointment.startsAt.date()),
                                   timeOfDay(appointment.startsAt.time())));
    m_panel->open(appointment);
}

} // namespace huella::ui::owner
