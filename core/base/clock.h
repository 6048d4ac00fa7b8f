// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace huella {

/// Where the time comes from, so that tests and the tour can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in local time.
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    [[nodiscard]] QDate today() const { return now().date(); }
};

} // namespace huella
