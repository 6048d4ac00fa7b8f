// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace huella::ui {

/// Opens a page in the system's browser; tests and the tour stand in its place.
class BrowserOpener
{
public:
    virtual ~BrowserOpener() = default;
    /// False where there is no browser, or the address is not one for it.
    virtual bool open(const QUrl& page) = 0;
};

/// The system's own. Only https, and http on this computer (a test server's).
class SystemBrowser : public BrowserOpener
{
public:
    bool open(const QUrl& page) override;
};

} // namespace huella::ui
