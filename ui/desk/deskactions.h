// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/arrivalstore.h"
#include "core/agenda/boardrow.h"
#include "core/agenda/reversiblestep.h"
#include "core/base/clock.h"
#include "ui/desk/deskstores.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace huella::ui {
class InlineMessage;
class LinkWatch;
} // namespace huella::ui

namespace huella::ui::desk {

/// The desk's steps that need no form: each is one action, says in the page what it did, and
/// offers to take it back. A step that meets a lost link is sent again by itself, once.
class DeskActions : public QObject
{
    Q_OBJECT

public:
    DeskActions(const DeskStores& stores, const Clock& clock, InlineMessage* message,
                LinkWatch* watch, QObject* parent);

    void checkIn(const agenda::Appointment& appointment);
    void confirm(const agenda::Appointment& appointment);
    void cancel(const agenda::Appointment& appointment, const QString& reason);
    void markAbsent(const agenda::Appointment& appointment);
    /// Takes back a cancellation or an absence.
    void restore(const agenda::Appointment& appointment);
    void undoCheckIn(AttentionId attention, const QString& patient);
    void undoCall(const agenda::BoardRow& row);
    /// Puts who says that he is here on the board.
    void receive(const agenda::Arrival& arrival);
    void dismissArrival(const agenda::Arrival& arrival);
    /// A vet with a null id takes the assignment back.
    void assign(const agenda::BoardRow& row, const agenda::Vet& vet);

    void tellUndone(const agenda::ReversibleStep& step);

    /// For what a form put on the board: the same message and the same undo.
    void tellArrival(const agenda::BoardRow& row);
    void tell(const QString& text);
    /// Says what was done, with a button that takes it back; Ctrl+Z in the page does so too, also
    /// after the message has gone, until the next step.
    void offerUndo(const QString& text, const std::function<void()>& undo);
    /// False where nothing was done that may be taken back.
    bool undoLast();

signals:
    /// On the board now, before the database tells.
    void arrived(const huella::agenda::BoardRow& row);
    void agendaChanged();
    /// Ctrl+Z, and this window has nothing to take back.
    void nothingToUndo();

private:
    using Step = std::function<QFuture<Result<void>>()>;
    using HandleError = std::function<void(const Error&)>; ///< after it was told
    void run(const QString& subject, const Step& step, const std::function<void()>& done,
             const HandleError& handleError = nullptr);
    /// Who changed it since it was seen here, and that it was left as it is.
    void explain(const agenda::Appointment& seen, const QString& reason);
    void tellClash(const agenda::Appointment& now, const QString& reason, const QString& who);
    /// False while a step about `subject` is under way.
    [[nodiscard]] bool begin(const QString& subject);

    void restoreArrival(const agenda::Arrival& arrival);
    /// For a step that puts a patient on the board.
    void bring(const QString& subject,
               const std::function<QFuture<Result<agenda::BoardRow>>()>& step);

    DeskStores m_stores;
    agenda::ArrivalStore m_arrivals;
    const Clock& m_clock;
    InlineMessage* m_message;
    LinkWatch* m_watch;
    QSet<QString> m_running;
    std::function<void()> m_undo;
};

} // namespace huella::ui::desk
