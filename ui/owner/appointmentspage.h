// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/clinicstore.h"
#include "core/agenda/waitingliststore.h"
#include "core/base/clock.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {
class Button;
class EmptyState;
class InlineMessage;
class LinkWatch;
class PageHeader;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// "My appointments": the place in the queue of who is in the clinic, what comes, what was.
class AppointmentsPage : public QWidget
{
    Q_OBJECT

public:
    AppointmentsPage(const OwnerStores& stores, const Clock& clock, LinkWatch& watch,
                     QWidget* parent = nullptr);

    /// The newest first; as fresh as the page.
    [[nodiscard]] const QList<agenda::Appointment>& appointments() const { return m_appointments; }
    [[nodiscard]] const QList<agenda::OwnBoardRow>& queue() const { return m_rows; }
    /// Whether one can pay here, online.
    [[nodiscard]] bool isPayable() const { return m_online != payments::OnlinePayment::Off; }

public slots:
    void reload();

signals:
    void bookRequested();
    void payRequested(const huella::agenda::Appointment& appointment);
    void moveRequested(const huella::agenda::Appointment& appointment);
    void upcomingChanged(int count);
    void loaded();      ///< appointments()
    void queueLoaded(); ///< queue()

private:
    using Appointments = QList<agenda::Appointment>;

    void build();
    [[nodiscard]] TextLabel* heading(const QString& text);
    void show(const Result<Appointments>& appointments);
    void showQueue(const Result<QList<agenda::OwnBoardRow>>& rows);
    void showWhatIsThere();
    void reloadQueue();
    void reloadOnline();
    void reloadRule();
    void reloadWaiting();
    void leaveList(const agenda::Waiting& waiting);
    [[nodiscard]] QString rule() const;
    void refuse(const Error& error);
    void fill();
    [[nodiscard]] QWidget* makeCard(const agenda::Appointment& appointment, bool isPast);
    [[nodiscard]] bool isUpcoming(const agenda::Appointment& appointment) const;
    void confirm(const agenda::Appointment& appointment);
    void cancel(const agenda::Appointment& appointment);
    void undo(const agenda::Appointment& appointment);
    void act(std::function<QFuture<Result<void>>()> step, std::function<void()> done);

    OwnerStores m_stores;
    agenda::ClinicStore m_clinic;
    agenda::WaitingListStore m_waitingStore;
    std::optional<int> m_hoursBefore; ///< until then one changes it oneself
    const Clock& m_clock;
    Appointments m_appointments;
    QList<agenda::OwnBoardRow> m_rows;
    bool m_isLoaded = false;
    payments::OnlinePayment m_online = payments::OnlinePayment::Off;
    int m_pastShown;
    std::function<void()> m_offer; ///< what the message's button does
    PageHeader* m_header;
    InlineMessage* m_message;
    TextLabel* m_busy;
    EmptyState* m_empty;
    QWidget* m_lists;
    QVBoxLayout* m_queue;
    QVBoxLayout* m_waiting;
    TextLabel* m_upcomingTitle;
    QVBoxLayout* m_upcoming;
    TextLabel* m_pastTitle;
    QVBoxLayout* m_past;
    Button* m_more;
    Submission* m_submission;
};

} // namespace huella::ui::owner
