// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/kioskpinstore.h"

#include "core/base/background.h"
#include "core/base/chain.h"
#include "core/people/guest.h"

#include <QDebug>

namespace huella::people {

using database::Row;

namespace {

/// The answer is not the server's: the guest does not get through to it, or the programs differ,
/// and somebody has to leave the kiosk to mend that.
bool isAway(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ServerUnavailable:
    case ErrorCode::LinkLost:
    case ErrorCode::TimedOut:
    case ErrorCode::WrongPassword:
    case ErrorCode::SchemaNewer:
    case ErrorCode::SchemaOlder:
        return true;
    default:
        return false;
    }
}

} // namespace

KioskPinStore::KioskPinStore(database::ConnectionSettings settings, KioskPinMemory memory,
                             QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_memory(std::move(memory))
{}

QFuture<Result<void>> KioskPinStore::check(const QString& pin)
{
    return ask(pin)
        .then(this, [this, pin](const Result<bool>& answer) { return judge(pin, answer); })
        .unwrap();
}

QFuture<Result<bool>> KioskPinStore::ask(const QString& pin)
{
    return andThen(openGuest(m_settings, this), this, [this, pin](const GuestSession& guest) {
        const auto submitted = guest->step(QStringLiteral("kiosk_pin_submit"), {pin});
        return andThen(submitted, this, [guest] {
            return guest
                ->one(QStringLiteral("kiosk_pin_check"), {},
                      [](const Row& row) { return row.boolean("is_right"); })
                .then([guest](Result<bool> isRight) { return isRight; });
        });
    });
}

QFuture<Result<void>> KioskPinStore::judge(const QString& pin, const Result<bool>& answer)
{
    const KioskPinMemory memory = m_memory;
    return inBackground([memory, pin, answer]() -> Result<void> {
        if (!answer && isAway(answer.error().code)) {
            const auto remembered = memory.check(pin);
            if (!remembered && remembered.error().code == ErrorCode::NotFound)
                return std::unexpected(answer.error());
            return remembered;
        }
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer) {
            memory.disown(pin);
            return failure(ErrorCode::InvalidValue, QStringLiteral("wrong"), QStringLiteral("pin"));
        }
        if (const auto kept = memory.remember(pin); !kept)
            qWarning("the kiosk's PIN is not remembered: %s", qUtf8Printable(kept.error().detail));
        return {};
    });
}

} // namespace huella::people
