// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/kioskpinsetting.h"

namespace huella::people {

KioskPinSetting::KioskPinSetting(database::Session& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

QFuture<Result<bool>> KioskPinSetting::isSet()
{
    return m_session.one(QStringLiteral("kiosk_pin_is_set"), {},
                         [](const database::Row& row) { return row.boolean("is_set"); });
}

QFuture<Result<void>> KioskPinSetting::set(const QString& pin)
{
    return m_session.step(QStringLiteral("kiosk_pin_set"), {pin});
}

} // namespace huella::people
