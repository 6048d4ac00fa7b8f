// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace huella::database {

/// A moment as PostgreSQL writes it, in a row ("2026-11-22 17:12:58.123456+00") or in JSON
/// ("2026-11-22T17:12:58-05:00"); local time, to the millisecond. Invalid where it is none.
[[nodiscard]] QDateTime momentIn(QByteArrayView text);

} // namespace huella::database
