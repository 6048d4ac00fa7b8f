// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connectionsettings.h"
#include "core/people/helpcall.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace huella::database {
class Session;
}

namespace huella::people {

/// Asks for a person at a kiosk where nobody has signed in, as the clinic's guest. Where somebody
/// has, HelpDeskStore::call() says who it is.
class HelpStore : public QObject
{
    Q_OBJECT

public:
    explicit HelpStore(database::ConnectionSettings settings, QObject* parent = nullptr);

    /// `place` is the kiosk's name (letters, digits, spaces and ._- , at most 40), `screen` a code
    /// of the page (small letters, digits, _ and -, at most 40); the call holds nothing else.
    /// Called again at the same place it answers well and changes nothing. InvalidValue (place,
    /// screen), LimitReached (too many calls), ServerUnavailable and LinkLost: nobody was told.
    [[nodiscard]] QFuture<Result<void>> callForHelp(HelpCallId id, const QString& place,
                                                    const QString& screen);

private:
    database::ConnectionSettings m_settings;
};

/// The calls as those who signed in have them. Live topic: `help`, with the row in it (the
/// owner's who called, without names).
class HelpDeskStore
{
public:
    explicit HelpDeskStore(database::Session& session) : m_session(session) {}

    /// Owners; like HelpStore::callForHelp(), in one's own name.
    [[nodiscard]] QFuture<Result<void>> call(HelpCallId id, const QString& place,
                                             const QString& screen);
    /// Staff: who calls, the longest first.
    [[nodiscard]] QFuture<Result<QList<HelpCall>>> open();
    /// Staff: "I go". Said twice, the first one went.
    [[nodiscard]] QFuture<Result<void>> attend(HelpCallId id);

private:
    database::Session& m_session;
};

} // namespace huella::people
