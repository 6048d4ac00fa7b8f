// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/payments/paymentstore.h"

#include <QTimer>
#include <QWidget>

namespace huella {
class Clock;
}
namespace huella::database {
class Session;
}

namespace huella::ui {

class BrowserOpener;
class Button;
class IconLabel;
class InlineMessage;
class LinkWatch;
class QrView;
class Submission;
class TextLabel;

/// Pays one appointment with Mercado Pago: to which clinic, the amount, a QR for the phone, a
/// button for this PC's browser, how long the link lives, and by itself what came of it. While
/// nobody knows whether money was taken it shows no link and says to pass by the front desk.
/// objectNames payPanel, payQr, payClinic, payAmount, payCountdown, payStateLabel,
/// openPaymentPageButton, payAgainButton.
class PayPanel : public QWidget
{
    Q_OBJECT

public:
    /// Without a browser only the phone can pay.
    PayPanel(payments::PaymentStore& store, database::Session& session, const Clock& clock,
             BrowserOpener* browser, LinkWatch* watch, QWidget* parent = nullptr);

    /// Asks for a link and shows it.
    void open(const agenda::Appointment& appointment);
    /// Shows nothing more, and hears of nothing.
    void close();
    /// What the QR says; empty while there is none.
    [[nodiscard]] QString link() const;

signals:
    void paid();

private:
    enum class State { Preparing, Open, Confirming, Paid, Ended };

    void build();
    void request();
    void readClinic();
    void read();
    void take(const QList<payments::Payment>& attempts);
    [[nodiscard]] State stateOf(const payments::Payment& attempt) const;
    [[nodiscard]] static QString endOf(payments::PaymentStatus status);
    void enter(State state);
    void dressFor(State state);
    void tick();
    void openPage();

    payments::PaymentStore& m_store;
    database::Session& m_session;
    const Clock& m_clock;
    BrowserOpener* m_browser;
    agenda::Appointment m_appointment;
    payments::Payment m_attempt;
    PaymentId m_next; ///< of the wish in hand: a retry asks for nothing twice
    State m_state = State::Preparing;
    QTimer m_timer;
    IconLabel* m_icon;
    TextLabel* m_clinic;
    TextLabel* m_amount;
    TextLabel* m_text;
    TextLabel* m_countdown;
    QrView* m_qr;
    Button* m_openPage;
    Button* m_again;
    InlineMessage* m_message;
    Submission* m_submission;
};

} // namespace huella::ui
