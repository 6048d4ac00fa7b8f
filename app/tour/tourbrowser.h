// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace huella::app::tour {

/// A real browser without a window (Chromium, by its own driver), in which somebody opens a payment
/// page and presses "Pagar". Everything runs by the event loop; each request has a limited time.
class TourBrowser
{
public:
    TourBrowser();
    ~TourBrowser();

    /// Starts the driver; whether that works is seen later.
    void start();
    /// Opens the page and presses its button; nothing while another page is paid.
    void pay(const QUrl& page);

    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Why it did not come about; empty while it may still.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The page as it was before and after the press: PNG.
    [[nodiscard]] QByteArray pageBefore() const { return m_before; }
    [[nodiscard]] QByteArray pageAfter() const { return m_after; }

private:
    using Next = std::function<void(const QJsonValue& value)>;

    void findPort();
    void openSession();
    void visit();
    void press(const QString& element);
    void takePicture(QByteArray& into, const std::function<void()>& next);
    void call(const QByteArray& method, const QString& path, const QJsonObject& body,
              const Next& next);
    void fail(const QString& problem);

    QProcess m_driver;
    QByteArray m_said;
    QTemporaryDir m_profile;
    QNetworkAccessManager m_network;
    QString m_address;
    QString m_session;
    QUrl m_page;
    QByteArray m_before;
    QByteArray m_after;
    QString m_problem;
    bool m_isDone = false;
};

} // namespace huella::app::tour
