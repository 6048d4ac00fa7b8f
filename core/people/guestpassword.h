// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace huella::people {

/// The guest's password of a clinic with several computers: it opens the sign-in, no data.
class GuestPassword
{
public:
    enum class Renewal {
        Keep,  ///< the one that other connection files carry; made where there is none
        Renew, ///< a new one; files that carry the old one open no more
    };

    /// As the superuser of `dsn`. Blocks: not on a GUI thread.
    [[nodiscard]] static Result<QString> of(const QString& dsn, Renewal renewal);
};

} // namespace huella::people
