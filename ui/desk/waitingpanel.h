// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/waitingliststore.h"
#include "ui/desk/deskstores.h"

#include <QWidget>

namespace huella::ui {
class EmptyState;
class InlineMessage;
class LinkWatch;
class Refresher;
} // namespace huella::ui

namespace huella::ui::desk {

/// Who waits for an hour of the agenda's days, in order; where one is free, a button gives it to
/// him. "waitingPanel"; in each row "giveHourButton" and "leaveWaitingButton".
class WaitingPanel : public QWidget
{
    Q_OBJECT

public:
    WaitingPanel(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

    void setDays(QDate from, QDate to);
    [[nodiscard]] const QList<agenda::Waiting>& list() const { return m_list; }

signals:
    void countChanged(int count);
    void given(const QString& patient, const huella::agenda::Booked& booked);

private:
    void read();
    void show(const QList<agenda::Waiting>& list);
    QWidget* rowOf(const agenda::Waiting& waiting);
    void give(const agenda::Waiting& waiting);
    void leave(const agenda::Waiting& waiting);

    agenda::WaitingListStore m_store;
    LinkWatch* m_watch;
    InlineMessage* m_message;
    EmptyState* m_empty;
    QWidget* m_rows = nullptr;
    QDate m_from;
    QDate m_to;
    QList<agenda::Waiting> m_list;
};

} // namespace huella::ui::desk
