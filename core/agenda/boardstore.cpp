// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/boardstore.h"

#include "core/database/session.h"

#include <QJsonDocument>

namespace huella::agenda {

namespace {

using database::Row;
using database::Rows;

Result<BoardRow> boardRow(const Row& row)
{
    return BoardRow::fromJson(QJsonDocument::fromJson(row.text("content").toUtf8()).object());
}

Result<QList<BoardRow>> boardRows(const Result<QList<Result<BoardRow>>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    QList<BoardRow> rows;
    rows.reserve(answer->size());
    for (const auto& row : *answer) {
        if (!row)
            return std::unexpected(row.error());
        rows.append(*row);
    }
    return rows;
}

/// A statement's failure and a row's are one failure.
Result<BoardRow> flat(const Result<Result<BoardRow>>& answer)
{
    return answer ? *answer : std::unexpected(answer.error());
}

OwnBoardRow ownBoardRow(const Row& row)
{
    return {row.id<AttentionId>("id"),
            row.id<PatientId>("patient_id"),
            row.text("patient_name"),
            boardStateOf(row.text("state")),
            row.integer("turn"),
            row.timestamp("arrived_at"),
            row.integer("ahead"),
            row.isNull("wait_minutes") ? std::nullopt : std::optional(row.integer("wait_minutes"))};
}

ReversibleStep::Kind kindOf(const QString& step)
{
    using enum ReversibleStep::Kind;
    return step == u"take" ? Call : (step == u"finish" ? Finish : CheckIn);
}

ReversibleStep reversibleStep(const Row& row)
{
    return {kindOf(row.text("step")),   QUuid::fromString(row.text("subject_id")),
            row.text("patient_name"),   row.integer("turn"),
            row.text("person_name"),    row.timestamp("done_at"),
            row.integer("seconds_left")};
}

using Wait = std::pair<AttentionId, int>;

Result<QHash<AttentionId, int>> byAttention(const Result<QList<Wait>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    return QHash<AttentionId, int>(answer->begin(), answer->end());
}

BoardSettings boardSettings(const Row& row)
{
    return {row.integer("overdue_minutes"), row.boolean("board_shows_photos")};
}

Taken taken(const Row& row)
{
    return {row.id<AttentionId>("attention_id"), row.id<RecordId>("record_id")};
}

Result<std::optional<Taken>> firstTaken(const Result<QList<Taken>>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    return answer->isEmpty() ? std::nullopt : std::optional(answer->first());
}

} // namespace

QFuture<Result<QList<BoardRow>>> BoardStore::board()
{
    return m_session.list(QStringLiteral("board_all"), {}, boardRow).then(boardRows);
}

QFuture<Result<QList<OwnBoardRow>>> BoardStore::mine()
{
    return m_session.list(QStringLiteral("board_mine"), {}, ownBoardRow);
}

QFuture<Result<BoardRow>> BoardStore::checkIn(AttentionId attention, AppointmentId appointment)
{
    return m_session.one(QStringLiteral("board_check_in"), {attention, appointment}, boardRow)
        .then(flat);
}

QFuture<Result<BoardRow>> BoardStore::walkIn(AttentionId attention, PatientId patient, PersonId vet,
                                             const QString& reason, int triage)
{
    return m_session
        .one(QStringLiteral("board_walk_in"), {attention, patient, vet, reason, triage}, boardRow)
        .then(flat);
}

QFuture<Result<void>> BoardStore::assignVet(AttentionId attention, PersonId vet)
{
    return m_session.step(QStringLiteral("board_assign_vet"), {attention, vet});
}

QFuture<Result<void>> BoardStore::setTriage(AttentionId attention, int triage,
                                            const QString& reason)
{
    return m_session.step(QStringLiteral("board_set_triage"), {attention, triage, reason});
}

QFuture<Result<void>> BoardStore::undoCheckIn(AttentionId attention)
{
    return m_session.step(QStringLiteral("board_undo_check_in"), {attention});
}

QFuture<Result<RecordId>> BoardStore::take(AttentionId attention, RecordId record)
{
    return m_session.one(QStringLiteral("board_take"), {attention, record},
                         [](const Row& row) { return row.id<RecordId>("record_id"); });
}

QFuture<Result<std::optional<Taken>>> BoardStore::takeNext(RecordId record)
{
    return m_session.list(QStringLiteral("board_take_next"), {record}, taken).then(firstTaken);
}

QFuture<Result<void>> BoardStore::undoTake(AttentionId attention)
{
    return m_session.step(QStringLiteral("board_undo_take"), {attention});
}

QFuture<Result<QList<ReversibleStep>>> BoardStore::reversible()
{
    return m_session.list(QStringLiteral("board_reversible"), {}, reversibleStep);
}

QFuture<Result<void>> BoardStore::undo(const ReversibleStep& step)
{
    switch (step.kind) {
    case ReversibleStep::Kind::Call:
        return undoTake(AttentionId(step.subject));
    case ReversibleStep::Kind::Finish:
        return m_session.step(QStringLiteral("records_undo_finish"), {RecordId(step.subject)});
    case ReversibleStep::Kind::CheckIn:
        break;
    }
    return undoCheckIn(AttentionId(step.subject));
}

QFuture<Result<QHash<AttentionId, int>>> BoardStore::waits()
{
    return m_session
        .list(QStringLiteral("board_waits"), {},
              [](const Row& row) {
                  return Wait(row.id<AttentionId>("attention_id"), row.integer("minutes"));
              })
        .then(byAttention);
}

QFuture<Result<BoardSettings>> BoardStore::settings()
{
    return m_session.one(QStringLiteral("board_settings"), {}, boardSettings);
}

QFuture<Result<void>> BoardStore::saveSettings(const BoardSettings& it)
{
    return m_session.step(QStringLiteral("board_save_settings"),
                          {it.overdueMinutes, it.publicShowsPhotos});
}

} // namespace huella::agenda
