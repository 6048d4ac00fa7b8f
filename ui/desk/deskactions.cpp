// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskactions.h"

#include "ui/desk/appointmentrules.h"
#include "ui/desk/clash.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"

#include <QShortcut>
#include <QWidget>

#include <utility>

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::Arrival;
using agenda::BoardRow;

DeskActions::DeskActions(const DeskStores& stores, const Clock& clock, InlineMessage* message,
                         LinkWatch* watch, QObject* parent)
    : QObject(parent)
    , m_stores(stores)
    , m_arrivals(stores.session)
    , m_clock(clock)
    , m_message(message)
    , m_watch(watch)
{
    connect(message, &InlineMessage::actionTriggered, this, &DeskActions::undoLast);
    if (auto* page = qobject_cast<QWidget*>(parent)) {
        // Wherever the keyboard is while the page is shown; an edit keeps its own undo.
        auto* keys = new QShortcut(QKeySequence::Undo, page);
        keys->setWhatsThis(tr("Undo the last step"));
        connect(keys, &QShortcut::activated, this, [this] {
            if (!undoLast())
                emit nothingToUndo();
        });
    }
}

bool DeskActions::undoLast()
{
    const auto undo = std::exchange(m_undo, nullptr);
    if (!undo)
        return false;
    m_message->dismiss();
    undo();
    return true;
}

void DeskActions::tellUndone(const agenda::ReversibleStep& step)
{
    emit agendaChanged();
    const QString turn = QString::number(step.turn);
    switch (step.kind) {
    case agenda::ReversibleStep::Kind::Call:
        return tell(tr("%1 is back in the queue, turn %2").arg(step.patientName, turn));
    case agenda::ReversibleStep::Kind::Finish:
        return tell(tr("%1 is being attended again").arg(step.patientName));
    case agenda::ReversibleStep::Kind::CheckIn:
        break;
    }
    tell(tr("%1 is no longer in the queue").arg(step.patientName));
}

bool DeskActions::begin(const QString& subject)
{
    if (m_running.contains(subject))
        return false;
    m_running.insert(subject);
    m_undo = nullptr;
    return true;
}

void DeskActions::run(const QString& subject, const Step& step, const std::function<void()>& done,
                      const HandleError& handleError)
{
    if (!begin(subject))
        return;
    auto* submission = new Submission(nullptr, m_message, m_watch, this);
    const auto finish = [this, submission, subject] {
        m_running.remove(subject);
        submission->deleteLater();
    };
    connect(submission, &Submission::failed, this, [finish, handleError](const Error& error) {
        finish();
        if (handleError)
            handleError(error);
    });
    submission->run(step, [this, finish, done] {
        finish();
        emit agendaChanged();
        done();
    });
}

void DeskActions::offerUndo(const QString& text, const std::function<void()>& undo)
{
    m_message->offerUndo(text);
    m_undo = undo;
}

void DeskActions::tell(const QString& text)
{
    m_undo = nullptr;
    m_message->display(InlineMessage::Kind::Success, text);
    m_message->hideAfter(6000);
}

void DeskActions::bring(const QString& subject,
                        const std::function<QFuture<Result<BoardRow>>()>& step)
{
    if (!begin(subject))
        return;
    auto* submission = new Submission(nullptr, m_message, m_watch, this);
    const auto finish = [this, submission, subject] {
        m_running.remove(subject);
        submission->deleteLater();
    };
    connect(submission, &Submission::failed, this, finish);
    submission->run<BoardRow>(step, [this, finish](const BoardRow& row) {
        finish();
        emit arrived(row);
        emit agendaChanged();
        tellArrival(row);
    });
}

void DeskActions::checkIn(const Appointment& appointment)
{
    bring(appointment.id.text(), [this, attention = AttentionId::create(), id = appointment.id] {
        return m_stores.board.checkIn(attention, id);
    });
}

void DeskActions::receive(const Arrival& arrival)
{
    bring(arrival.id.text(), [this, attention = AttentionId::create(), id = arrival.id] {
        return m_arrivals.confirm(attention, id);
    });
}

void DeskActions::dismissArrival(const Arrival& arrival)
{
    run(
        arrival.id.text(), [this, id = arrival.id] { return m_arrivals.dismiss(id); },
        [this, arrival] {
            offerUndo(tr("The notice of %1 was dismissed").arg(arrival.patientName),
                      [this, arrival] { restoreArrival(arrival); });
        });
}

void DeskActions::restoreArrival(const Arrival& arrival)
{
    run(
        arrival.id.text(), [this, id = arrival.id] { return m_arrivals.restore(id); },
        [this, arrival] { tell(tr("The notice of %1 is back").arg(arrival.patientName)); });
}

void DeskActions::tellArrival(const BoardRow& row)
{
    offerUndo(tr("%1 is in the queue, turn %2").arg(row.patientName, QString::number(row.turn)),
              [this, row] { undoCheckIn(row.id, row.patientName); });
}

void DeskActions::confirm(const Appointment& appointment)
{
    run(
        appointment.id.text(), [this, id = appointment.id] { return m_stores.agenda.confirm(id); },
        [this, appointment] {
            tell(tr("%1's appointment is confirmed").arg(appointment.patientName));
        });
}

void DeskActions::cancel(const Appointment& appointment, const QString& reason)
{
    run(
        appointment.id.text(),
        [this, it = appointment, reason] {
            return m_stores.agenda.cancel(it.id, reason, it.version);
        },
        [this, appointment] {
            offerUndo(tr("%1's appointment was cancelled").arg(appointment.patientName),
                      [this, appointment] { restore(appointment); });
        },
        [this, appointment, reason](const Error& error) {
            if (error.code == ErrorCode::ChangedMeanwhile)
                explain(appointment, reason);
        });
}

void DeskActions::explain(const Appointment& seen, const QString& reason)
{
    emit agendaChanged();
    m_stores.agenda.changes(seen.id, seen.version)
        .then(this, [this, seen, reason](const Result<QList<agenda::AppointmentChange>>& changes) {
            if (!changes || changes->isEmpty())
                return; // what is told already has to do
            m_stores.agenda.appointment(seen.id).then(
                this, [this, reason, who = changeSentence(changes->first(), m_clock.now())](
                          const Result<Appointment>& now) {
                    if (now)
                        tellClash(*now, reason, who);
                });
        });
}

void DeskActions::tellClash(const Appointment& now, const QString& reason, const QString& who)
{
    using enum InlineMessage::Kind;
    const QString text =
        who + u' ' + tr("%1's appointment was left as it is now.").arg(now.patientName);
    if (!mayBeCancelled(now, m_clock.now()))
        return m_message->display(Warning, text);
    m_message->display(Warning, text, tr("Cancel it anyway"),
                       [this, now, reason] { cancel(now, reason); });
}

void DeskActions::markAbsent(const Appointment& appointment)
{
    run(
        appointment.id.text(),
        [this, id = appointment.id] { return m_stores.agenda.markAbsent(id); },
        [this, appointment] {
            offerUndo(tr("%1 did not come").arg(appointment.patientName),
                      [this, appointment] { restore(appointment); });
        });
}

void DeskActions::restore(const Appointment& appointment)
{
    run(
        appointment.id.text(), [this, id = appointment.id] { return m_stores.agenda.undo(id); },
        [this, appointment] {
            tell(tr("%1's appointment is back in the agenda").arg(appointment.patientName));
        });
}

void DeskActions::undoCheckIn(AttentionId attention, const QString& patient)
{
    run(
        attention.text(), [this, attention] { return m_stores.board.undoCheckIn(attention); },
        [this, patient] { tell(tr("%1 is no longer in the queue").arg(patient)); });
}

void DeskActions::undoCall(const BoardRow& row)
{
    run(
        row.id.text(), [this, id = row.id] { return m_stores.board.undoTake(id); },
        [this, row] {
            tell(tr("%1 is back in the queue, turn %2")
                     .arg(row.patientName, QString::number(row.turn)));
        });
}

void DeskActions::assign(const BoardRow& row, const agenda::Vet& vet)
{
    run(
        row.id.text(), [this, id = row.id, vet] { return m_stores.board.assignVet(id, vet.id); },
        [this, row, vet] {
            const QString text = vet.id.isNull()
                                     ? tr("%1 waits for any vet").arg(row.patientName)
                                     : tr("%1 waits for %2").arg(row.patientName, vet.name());
            offerUndo(text, [this, row] { assign(row, {row.vet, row.vetName, {}}); });
        });
}

} // namespace huella::ui::desk
