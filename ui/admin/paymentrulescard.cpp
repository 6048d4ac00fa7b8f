// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/paymentrulescard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace huella::ui::admin {

using payments::PaymentRules;

namespace {
constexpr int usualUnpaid = 120;
}

PaymentRulesCard::PaymentRulesCard(database::Session& session, LinkWatch& watch, QWidget* parent)
    : Card(tr("Rules of payment"), parent)
    , m_store(session)
    , m_link(new QSpinBox)
    , m_expires(new QCheckBox(tr("An unpaid booking of an owner gives its hour back")))
    , m_unpaid(new QSpinBox)
    , m_days(new QSpinBox)
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save the rules"), Button::Kind::Secondary))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { save(typed(), false); });
    connect(m_expires, &QCheckBox::toggled, this, &PaymentRulesCard::showUnpaid);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { save(m_before, true); });
    auto* reloader = new Reloader(session, {QStringLiteral("settings")}, this);
    connect(reloader, &Reloader::due, this, &PaymentRulesCard::reload);
    reload();
}

void PaymentRulesCard::build()
{
    m_link->setObjectName(QStringLiteral("linkMinutesSpin"));
    m_expires->setObjectName(QStringLiteral("unpaidCheck"));
    m_unpaid->setObjectName(QStringLiteral("unpaidSpin"));
    m_days->setObjectName(QStringLiteral("closeDaysSpin"));
    m_save->setObjectName(QStringLiteral("savePaymentRulesButton"));
    m_message->setObjectName(QStringLiteral("paymentRulesMessage"));
    m_link->setRange(PaymentRules::leastLink, PaymentRules::mostLink);
    m_link->setSingleStep(5);
    m_unpaid->setRange(PaymentRules::leastUnpaid, PaymentRules::mostUnpaid);
    m_unpaid->setSingleStep(15);
    m_unpaid->setValue(usualUnpaid);
    m_days->setRange(0, PaymentRules::mostDaysBack);
    for (QSpinBox* minutes : {m_link, m_unpaid})
        minutes->setSuffix(tr(" minutes"));
    m_days->setSuffix(tr(" days"));
    m_days->setSpecialValueText(tr("only today"));
    auto* link = new FormField(tr("A link to pay lives"), m_link);
    link->setHelp(tr("A short life: nobody pays an old one by mistake."));
    m_unpaidField = new FormField(tr("After"), m_unpaid);
    m_unpaidField->setHelp(
        tr("Never while a payment of it is under way, nor what the front desk booked."));
    auto* days = new FormField(tr("The front desk closes days up to so many back"), m_days);
    m_saving->addField(QStringLiteral("link_minutes"), link);
    m_saving->addField(QStringLiteral("unpaid_minutes"), m_unpaidField);
    m_saving->addField(QStringLiteral("close_days_back"), days);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_message, link, m_expires, m_unpaidField, days})
        body()->addWidget(part);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    showUnpaid();
}

void PaymentRulesCard::showUnpaid()
{
    m_unpaidField->setEnabled(m_expires->isChecked());
}

void PaymentRulesCard::reload()
{
    m_store.read().then(this, [this](const Result<PaymentRules>& rules) {
        if (!rules)
            return;
        // What somebody is typing stays; only an untouched form follows the database.
        const bool isTouched = m_isRead && typed() != m_saved;
        m_saved = *rules;
        m_isRead = true;
        if (!isTouched)
            show(*rules);
    });
}

void PaymentRulesCard::show(const PaymentRules& rules)
{
    m_link->setValue(rules.linkMinutes);
    m_expires->setChecked(rules.unpaidMinutes > 0);
    m_unpaid->setValue(rules.unpaidMinutes > 0 ? rules.unpaidMinutes : usualUnpaid);
    m_days->setValue(rules.closeDaysBack);
}

PaymentRules PaymentRulesCard::typed() const
{
    return {m_link->value(), m_expires->isChecked() ? m_unpaid->value() : 0, m_days->value()};
}

void PaymentRulesCard::save(const PaymentRules& rules, bool isUndo)
{
    m_saving->run([this, rules] { return m_store.save(rules); },
                  [this, rules, isUndo] {
                      m_before = m_saved;
                      m_saved = rules;
                      show(rules);
                      if (!isUndo)
                          return m_message->offerUndo(
                              tr("Links and bookings follow the new rules from now on."));
                      m_message->display(InlineMessage::Kind::Success,
                                         tr("The rules are as they were."));
                      m_message->hideAfter(6000);
                  });
}

} // namespace huella::ui::admin
