// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentstore.h"
#include "ui/admin/adminstores.h"

#include <QWidget>

class QTimer;

namespace huella::ui {
class Button;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::admin {

class StateCard;

/// "System": whether the clinic's service runs, the database, Mercado Pago, and this computer's
/// program. Looks again every few seconds.
class SystemPage : public QWidget
{
    Q_OBJECT

public:
    explicit SystemPage(const AdminStores& stores, QWidget* parent = nullptr);

    static constexpr int pauseMs = 5000;

public slots:
    void reload();

signals:
    void serviceSeen(bool isAlive);

private:
    void build();
    void showService(const Result<people::ServiceStatus>& status);
    void showDatabase(const Result<int>& version);
    void showPayments(const Result<payments::GatewayAccount>& account);

    AdminStores m_stores;
    payments::PaymentStore m_paymentStore;
    InlineMessage* m_message;
    Button* m_refresh;
    StateCard* m_service;
    StateCard* m_database;
    StateCard* m_program;
    StateCard* m_payments;
    QTimer* m_timer;
};

} // namespace huella::ui::admin
