// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/notifier.h"
#include "tests/support/mercadopago/orders.h"

#include <QAbstractHttpServer>

namespace huella::standin {

/// What came in, for tests of clients.
struct Seen
{
    QString method;
    QString path;                          ///< as it came, with its query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A Mercado Pago on 127.0.0.1: the routes of Checkout Pro, the payer's page, and /standin/ for
/// whoever tests. Lives in its own state; nothing is kept on disk.
class Standin : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit Standin(const Clock& clock, const QString& currency = QStringLiteral("PEN"));

    /// 0: any free port. False when it is taken.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QString address() const { return m_address; }
    /// Only this access token is good; empty: any is.
    void setToken(const QString& token) { m_token = token; }

    [[nodiscard]] Knobs& knobs() { return m_knobs; }
    [[nodiscard]] Notifier& notifier() { return m_notifier; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Payments& payments() { return m_payments; }
    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }
    void forgetSeen() { m_seen.clear(); }

    /// The payer pays; 0 when the link is closed or the word is none.
    qint64 pay(const QString& preference, const QString& outcome = {});
    /// Something happens to a payment afterwards, and is told.
    bool move(qint64 payment, const QString& status, const QString& detail);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest&, QTcpSocket*) override {}

private:
    struct Request
    {
        QString method;
        QString path; ///< decoded, without the slashes at its end
        QHash<QString, QString> query;
        QByteArray body;
        QByteArray key; ///< X-Idempotency-Key
        QString token;
        bool hasKey = false;
        bool wantsJson = false;
    };
    using Parts = QStringList;

    [[nodiscard]] Request understood(const QHttpServerRequest& request) const;
    [[nodiscard]] Answer answered(const Request& request);
    [[nodiscard]] std::optional<Answer> shutOut(const Request& request) const;
    [[nodiscard]] Answer checkout(const Request& request);
    [[nodiscard]] Answer apiOf(const Request& request, const Parts& parts);
    [[nodiscard]] Answer preferencesOf(const Request& request, const Parts& parts);
    [[nodiscard]] Answer paymentsOf(const Request& request, const Parts& parts);
    [[nodiscard]] Answer refundsOf(const Request& request, qint64 payment, const Parts& parts);
    [[nodiscard]] Answer refund(const Request& request, qint64 payment);
    [[nodiscard]] Answer testersOf(const Request& request, const Parts& parts);
    void send(QTcpSocket* socket, const Answer& answer, bool isHead = false) const;
    void tell(qint64 payment, const QString& action);

    const Clock& m_clock;
    Knobs m_knobs;
    Preferences m_preferences;
    Payments m_payments;
    Orders m_orders;
    Notifier m_notifier;
    QString m_address;
    QString m_token;
    QHash<QByteArray, QByteArray> m_usedKeys; ///< of refunds, with the operation
    QList<Seen> m_seen;
};

} // namespace huella::standin
