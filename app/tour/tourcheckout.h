// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourbrowser.h"
#include "ui/shared/browseropener.h"

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
    /// In a browser of its own, where the button is pressed; what came of it is seen there.
    bool open(const QUrl& page) override;
    [[nodiscard]] const TourBrowser& browser() const { return m_browser; }

private:
    QProcess m_server;
    TourBrowser m_browser;
};

} // namespace huella::app::tour
