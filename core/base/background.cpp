// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

namespace huella {

QThreadPool& backgroundPool()
{
    static QThreadPool pool;
    // What still runs finishes while the application and OpenSSL are there.
    static const bool isAsked = [] {
        qAddPostRoutine([] {
            backgroundPool().clear();
            backgroundPool().waitForDone();
        });
        return true;
    }();
    Q_UNUSED(isAsked)
    return pool;
}

} // namespace huella
