// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/waitingliststore.h"

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// For a day without free hours: to be on its waiting list ("joinWaitingButton").
class WaitingOffer : public QWidget
{
    Q_OBJECT

public:
    WaitingOffer(database::Session& session, LinkWatch& watch, QWidget* parent = nullptr);

    /// What is waited for; its id is made here, once for each pet and day.
    void offer(const agenda::WaitingWish& wish);

signals:
    void joined(const huella::agenda::Waiting& waiting);
    void dayHasHours(); ///< meanwhile an hour became free: look again

private:
    void join();

    agenda::WaitingListStore m_store;
    agenda::WaitingWish m_wish;
    TextLabel* m_words;
    Button* m_join;
    InlineMessage* m_message;
    Submission* m_submission;
};

/// "2nd in line", where a place is known.
[[nodiscard]] QString placeText(const agenda::Waiting& waiting);

} // namespace huella::ui::owner
