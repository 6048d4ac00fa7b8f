// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/browseropener.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>

namespace huella::app::tour {

/// Mercado Pago for the tour: a stand-in beside this program, the tour's clinic connected to it,
/// and somebody at the payment page who presses "Pagar".
class TourCheckout : public ui::BrowserOpener
{
public:
    TourCheckout();
    ~TourCheckout() override;

    /// Starts the stand-in and connects the clinic that lives in `home`. False when that fails.
    [[nodiscard]] bool start(const QString& home);
    /// Reads the page and sends its form, as a browser does; the answer comes later.
    bool open(const QUrl& page) override;

private:
    QProcess m_server;
    QNetworkAccessManager m_network;
};

} // namespace huella::app::tour
