// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/browseropener.h"

#include <QDesktopServices>
#include <QUrl>

namespace huella::ui {

bool SystemBrowser::open(const QUrl& page)
{
    const bool isHere = page.scheme() == u"http" && page.host() == u"127.0.0.1";
    return (page.scheme() == u"https" || isHere) && QDesktopServices::openUrl(page);
}

} // namespace huella::ui
