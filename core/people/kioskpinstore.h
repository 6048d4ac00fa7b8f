// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"
#include "core/people/kioskpinmemory.h"

#include <QFuture>
#include <QObject>

namespace huella::people {

/// Asks whether a PIN is the staff's, with which a kiosk is left. As the guest, on a connection of
/// its own: whether somebody is signed in does not matter, and his session is not touched.
class KioskPinStore : public QObject
{
    Q_OBJECT

public:
    explicit KioskPinStore(database::ConnectionSettings settings,
                           KioskPinMemory memory = KioskPinMemory::standard(),
                           QObject* parent = nullptr);

    /// InvalidValue of field "pin": wrong. LimitReached: wait some minutes. WrongState: the clinic
    /// has set none yet. While the database is away what this PC remembers decides; where it
    /// remembers nothing the answer is why the database is away (ServerUnavailable, ...).
    [[nodiscard]] QFuture<Result<void>> check(const QString& pin);

private:
    [[nodiscard]] QFuture<Result<bool>> ask(const QString& pin);
    [[nodiscard]] QFuture<Result<void>> judge(const QString& pin, const Result<bool>& answer);

    database::ConnectionSettings m_settings;
    KioskPinMemory m_memory;
};

} // namespace huella::people
