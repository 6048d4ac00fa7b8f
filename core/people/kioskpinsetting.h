// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"

namespace huella::people {

/// The admin's side of the PIN with which the staff leaves a kiosk. Nobody can read it, he neither.
class KioskPinSetting : public QObject
{
    Q_OBJECT

public:
    explicit KioskPinSetting(database::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<bool>> isSet();
    /// Six to ten digits. InvalidValue of field "pin": bad_format, too_easy.
    [[nodiscard]] QFuture<Result<void>> set(const QString& pin);

private:
    database::Session& m_session;
};

} // namespace huella::people
