// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mercadopago/knobs.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace huella::standin {

/// "ts=<digits>,v1=<hex>" over the id of the query, the request's id and the stamp; a missing
/// value drops its pair.
[[nodiscard]] QByteArray signatureOf(const QByteArray& secret, const QString& dataId,
                                     const QString& requestId, const QString& stamp);

/// Tells the outside of what happens to payments, as webhooks and, where an address asks for them,
/// as the older IPN; again after a while until somebody answers 200 or 201.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const Knobs& knobs, QObject* parent = nullptr);

    /// The address and the secret of the application's panel.
    void setPanel(const QUrl& address, const QByteArray& secret);

    struct Event
    {
        qint64 payment = 0;
        qint64 order = 0;
        qint64 collector = 0;
        QString action;  ///< payment.created, payment.updated
        QString address; ///< the preference's own, which wins over the panel's
    };
    void tell(const Event& event);

private:
    struct Delivery
    {
        Event event;
        QUrl url;
        QString dataId;
        bool isSigned = true;
    };
    void queue(const Delivery& delivery);
    void send(const Delivery& delivery);

    const Knobs& m_knobs;
    QNetworkAccessManager m_network;
    QUrl m_panel;
    QByteArray m_secret;
    QList<Delivery> m_waiting;
    qint64 m_nextNotice;
};

} // namespace huella::standin
