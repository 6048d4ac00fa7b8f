// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/agenda/waiting.h"
#include "ui/shared/card.h"

class QProgressBar;

namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

class PhotoUpload;

/// What was booked, and how far its photos are. objectName "bookedCard".
class BookedCard : public Card
{
    Q_OBJECT

public:
    explicit BookedCard(QWidget* parent = nullptr);

    void display(const agenda::Booked& booked, const QString& petName);
    /// On a full day's waiting list.
    void display(const agenda::Waiting& waiting);
    /// Follows the upload; without photos it is never called.
    void follow(PhotoUpload* upload);

signals:
    void appointmentsRequested(); ///< from "seeAppointmentsButton"
    void againRequested();        ///< from "bookAnotherButton"

private:
    void build();
    void begin();

    TextLabel* m_title;
    TextLabel* m_when;
    TextLabel* m_photos;
    QProgressBar* m_progress;
    InlineMessage* m_message;
    Button* m_see;
    Button* m_again;
};

} // namespace huella::ui::owner
