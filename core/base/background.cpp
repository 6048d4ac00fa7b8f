// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

namespace huella {

QThreadPool& backgroundPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace huella
