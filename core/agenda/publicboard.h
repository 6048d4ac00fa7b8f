// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardstate.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::agenda {

/// What the whole waiting room may read of a patient; the connection can read no more either.
struct PublicBoardRow
{
    AttentionId id;
    int place = 0; ///< in the order in which people come in
    int turn = 0;
    BoardState state = BoardState::Waiting;
    QString patientName; ///< the animal's own, no surname
    QString species;
    QString vetName;    ///< empty while nobody is assigned
    QDateTime calledAt; ///< by this computer's clock; invalid while waiting
    bool hasPhoto = false;

    friend bool operator==(const PublicBoardRow&, const PublicBoardRow&) = default;
};

/// What the public screen's own login (`screenRole`) may ask for.
class PublicBoardStore
{
public:
    explicit PublicBoardStore(database::Session& session) : m_session(session) {}

    [[nodiscard]] static QString screenRole() { return QStringLiteral("huella_screen"); }

    [[nodiscard]] QFuture<Result<QString>> clinicName();
    [[nodiscard]] QFuture<Result<QList<PublicBoardRow>>> board();
    /// The small portrait of who is on the board; NotFound where the clinic shows none.
    [[nodiscard]] QFuture<Result<QByteArray>> photo(AttentionId id);

private:
    database::Session& m_session;
};

} // namespace huella::agenda
