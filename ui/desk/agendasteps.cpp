// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendasteps.h"

#include "ui/desk/deskactions.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"

namespace huella::ui::desk {

using agenda::Appointment;
using agenda::AppointmentChange;
using agenda::Target;

AgendaSteps::AgendaSteps(const DeskStores& stores, DeskActions& actions, InlineMessage* message,
                         LinkWatch* watch, QObject* parent)
    : QObject(parent), m_stores(stores), m_actions(actions), m_message(message), m_watch(watch)
{}

void AgendaSteps::run(const Attempt& attempt)
{
    const AppointmentId id = attempt.seen.id;
    if (m_running.contains(id))
        return;
    m_running.insert(id);
    auto* submission = new Submission(nullptr, nullptr, m_watch, this);
    const auto finish = [this, submission, id] {
        m_running.remove(id);
        submission->deleteLater();
    };
    connect(submission, &Submission::failed, this, [this, attempt, finish](const Error& error) {
        finish();
        if (error.code == ErrorCode::ChangedMeanwhile)
            return explain(attempt);
        emit changed(); // what is shown may not be what is there
        if (!attempt.handleError || !attempt.handleError(error))
            m_message->displayError(errorText(error));
    });
    submission->run<QString>(
        [send = attempt.send, seen = attempt.seen.version] { return send(seen); },
        [this, attempt, finish](const QString& version) {
            finish();
            emit changed();
            attempt.done(version);
        });
}

void AgendaSteps::explain(const Attempt& attempt)
{
    emit changed();
    m_stores.agenda.appointment(attempt.seen.id)
        .then(this, [this, attempt](const Result<Appointment>& theirs) {
            if (!theirs)
                return m_message->displayError(errorText(theirs.error()));
            m_stores.agenda.changes(attempt.seen.id, attempt.seen.version)
                .then(this, [this, attempt, theirs](const Result<QList<AppointmentChange>>& it) {
                    emit clashed({*theirs, it.value_or(QList<AppointmentChange>()), attempt.wanted,
                                  [repeat = attempt.repeat, now = *theirs] { repeat(now); }});
                });
        });
}

QString AgendaSteps::placeText(const Target& target, const QString& vetName) const
{
    return tr("%1, %2 with %3")
        .arg(dateWithin(target.startsAt.date()), timeOfDay(target.startsAt.time()), vetName);
}

void AgendaSteps::move(const Appointment& appointment, const Target& target)
{
    const Target back{appointment.vet, appointment.startsAt, appointment.overbookReason};
    const auto done = [this, appointment, back](const QString& version) {
        emit moved(appointment.id);
        // Where it stands now, and with whom, only the database knows for sure.
        m_stores.agenda.appointment(appointment.id)
            .then(this, [this, appointment, back, version](const Result<Appointment>& now) {
                if (!now)
                    return;
                m_actions.offerUndo(
                    tr("%1 was moved: %2")
                        .arg(now->patientName, placeText({{}, now->startsAt, {}}, now->vetName)),
                    [this, now = *now, back] { move(now, back); });
            });
    };
    const auto handle = [this, appointment, target](const Error& error) {
        const bool isPlace =
            error.code == ErrorCode::SlotTaken || error.code == ErrorCode::OutsideHours;
        if (isPlace)
            emit refused(appointment, target, error);
        return isPlace;
    };
    run({appointment,
         tr("move it to %1, %2")
             .arg(dateWithin(target.startsAt.date()), timeOfDay(target.startsAt.time())),
         [this, id = appointment.id, target](const QString& version) {
             return m_stores.agenda.move(id, target, version);
         },
         [this, target](const Appointment& now) { move(now, target); }, done, handle});
}

void AgendaSteps::cancel(const Appointment& appointment)
{
    run({appointment, tr("cancel it"),
         [this, id = appointment.id](const QString& version) {
             return m_stores.agenda.cancel(id, {}, version)
                 .then([](const Result<void>& result) -> Result<QString> {
                     if (!result)
                         return std::unexpected(result.error());
                     return QString();
                 });
         },
         [this](const Appointment& now) { cancel(now); },
         [this, appointment](const QString&) {
             m_actions.offerUndo(tr("%1's appointment was cancelled").arg(appointment.patientName),
                                 [this, appointment] { m_actions.restore(appointment); });
         }});
}

void AgendaSteps::edit(const Appointment& appointment, ServiceId service, const QString& reason)
{
    const auto done = [this, appointment](const QString& version) {
        emit edited(appointment.id);
        Appointment now = appointment;
        now.version = version;
        m_actions.offerUndo(
            tr("%1's appointment was changed").arg(appointment.patientName),
            [this, now, appointment] { edit(now, appointment.service, appointment.reason); });
    };
    run({appointment, tr("change the service or the reason"),
         [this, id = appointment.id, service, reason](const QString& version) {
             return m_stores.agenda.edit(id, service, reason, version);
         },
         [this, service, reason](const Appointment& now) { edit(now, service, reason); }, done});
}

void AgendaSteps::tellBooked(const QString& patient, const agenda::Booked& booked)
{
    Appointment made;
    made.id = booked.id;
    made.patientName = patient;
    m_actions.offerUndo(
        tr("%1 has an appointment: %2")
            .arg(patient, placeText({booked.vet, booked.startsAt, {}}, booked.vetName)),
        [this, made] { cancel(made); });
}

} // namespace huella::ui::desk
