// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/clash.h"
#include "ui/desk/deskstores.h"

#include <QObject>
#include <QSet>

namespace huella::ui {
class InlineMessage;
class LinkWatch;
} // namespace huella::ui

namespace huella::ui::desk {

class DeskActions;

/// Moves, changes and cancels appointments as they were seen. Each says in the page what it did and
/// offers to take it back. One that somebody else changed meanwhile is left as it is: `clashed`
/// tells who did what, and lets people choose.
class AgendaSteps : public QObject
{
    Q_OBJECT

public:
    AgendaSteps(const DeskStores& stores, DeskActions& actions, InlineMessage* message,
                LinkWatch* watch, QObject* parent);

    void move(const agenda::Appointment& appointment, const agenda::Target& target);
    void cancel(const agenda::Appointment& appointment);
    void edit(const agenda::Appointment& appointment, ServiceId service, const QString& reason);
    /// For what a form booked: the message, and an undo that cancels it.
    void tellBooked(const QString& patient, const agenda::Booked& booked);

signals:
    void changed();
    void clashed(const huella::ui::desk::Clash& clash);
    /// Done: `id` is where it was wanted.
    void moved(const huella::AppointmentId& id);
    void edited(const huella::AppointmentId& id);
    /// The place is taken or closed; a reason would make it a sobreturno.
    void refused(const huella::agenda::Appointment& appointment,
                 const huella::agenda::Target& target, const huella::Error& error);

private:
    using Versioned = std::function<QFuture<Result<QString>>(const QString& version)>;
    using Step = std::function<void(const agenda::Appointment& appointment)>;
    struct Attempt
    {
        agenda::Appointment seen;
        QString wanted; ///< for a clash
        Versioned send;
        Step repeat;                                             ///< the same on another version
        std::function<void(const QString&)> done;                ///< with the new version
        std::function<bool(const Error&)> handleError = nullptr; ///< true: nothing more to say
    };
    void run(const Attempt& attempt);
    void explain(const Attempt& attempt);
    [[nodiscard]] QString placeText(const agenda::Target& target, const QString& vetName) const;

    DeskStores m_stores;
    DeskActions& m_actions;
    InlineMessage* m_message;
    LinkWatch* m_watch;
    QSet<AppointmentId> m_running;
};

} // namespace huella::ui::desk
