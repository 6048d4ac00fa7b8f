// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace huella::standin {

/// One thing that goes wrong, so many times, with requests whose "METHOD /path" begins so.
struct Fault
{
    enum class Kind {
        Status,    ///< answers `status` and does nothing
        CutBefore, ///< hangs up before anything is done
        CutAfter,  ///< does it and hangs up: the client cannot know
        HangAfter, ///< does it and never answers
    };
    Kind kind = Kind::Status;
    int status = 503;
    int retryAfter = -1; ///< seconds for the Retry-After header; -1: none
    int times = 1;
    QString on; ///< empty: any request
};

/// How this Mercado Pago behaves. As JSON over POST /standin/knobs, each key on its own; see
/// `knobs.cpp` for the names.
struct Knobs
{
    QString outcome = QStringLiteral("approved"); ///< where a payer says none
    int delayMs = 0;                              ///< of every answer
    int searchLagMs = 0;
    QString refundStatus = QStringLiteral("approved");
    bool isTokenRevoked = false;   ///< 401 to everything
    bool isTokenForbidden = false; ///< 403 to everything
    QList<Fault> faults;

    int noticeDelayMs = 0;
    int noticeCopies = 1;            ///< 0: lost
    bool areNoticesReversed = false; ///< the copies and the next event's come the wrong way round
    bool isSignatureWrong = false;
    bool isStampInMs = false; ///< ts of the signature
    int noticeRetryMs = 15 * 60 * 1000;

    /// False where a key or its value is unknown; then nothing is changed.
    bool apply(const QJsonObject& changes);
    [[nodiscard]] QJsonObject json() const;
    /// The fault that meets this request, used up once.
    [[nodiscard]] std::optional<Fault> takeFault(const QString& request);
};

} // namespace huella::standin
