// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace huella::people {

/// What the connection files of a clinic with several computers carry: the guest's password, which
/// opens the sign-in and no data, or the public screens', which opens their board.
class GuestPassword
{
public:
    enum class Renewal {
        Keep,  ///< the one that other connection files carry; made where there is none
        Renew, ///< a new one; files that carry the old one open no more
    };

    enum class Login { Guest, Screen };

    /// As the superuser of `dsn`. Blocks: not on a GUI thread.
    [[nodiscard]] static Result<QString> of(const QString& dsn, Renewal renewal,
                                            Login login = Login::Guest);
};

} // namespace huella::people
