// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentrules.h"
#include "ui/shared/card.h"

class QCheckBox;
class QSpinBox;

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::admin {

/// The rules of money: how long a link lives, whether and when an unpaid booking gives its hour
/// back, and which days the front desk closes. What was saved can be undone. "linkMinutesSpin",
/// "unpaidCheck", "unpaidSpin", "closeDaysSpin", "savePaymentRulesButton".
class PaymentRulesCard : public Card
{
    Q_OBJECT

public:
    PaymentRulesCard(database::Session& session, LinkWatch& watch, QWidget* parent = nullptr);

    void reload();

private:
    void build();
    void show(const payments::PaymentRules& rules);
    [[nodiscard]] payments::PaymentRules typed() const;
    void showUnpaid();
    void save(const payments::PaymentRules& rules, bool isUndo);

    payments::PaymentRulesStore m_store;
    payments::PaymentRules m_saved;
    payments::PaymentRules m_before; ///< what undoing goes back to
    bool m_isRead = false;
    QSpinBox* m_link;
    QCheckBox* m_expires;
    QSpinBox* m_unpaid;
    FormField* m_unpaidField;
    QSpinBox* m_days;
    InlineMessage* m_message;
    Button* m_save;
    Submission* m_saving;
};

} // namespace huella::ui::admin
