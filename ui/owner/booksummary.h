// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/shared/card.h"
#include "ui/shared/icons.h"

namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// The booking as it grows: for whom, what, with whom, when, how much.
class BookSummary : public Card
{
    Q_OBJECT

public:
    explicit BookSummary(QWidget* parent = nullptr);

    void setPet(const QString& name);
    void setService(const agenda::Service* service); ///< null takes it away
    void setVet(const QString& name);
    void setTime(const QDateTime& startsAt);
    void setPhotos(int count);
    /// What is still missing, as a sentence; empty when it can be booked.
    void setMissing(const QString& sentence);

    [[nodiscard]] Button* button() const { return m_book; }            ///< "bookButton"
    [[nodiscard]] InlineMessage* message() const { return m_message; } ///< "bookMessage"

private:
    [[nodiscard]] TextLabel* addLine(Icons icon, const QString& name);
    static void write(TextLabel* line, const QString& text, const QString& empty);

    TextLabel* m_pet;
    TextLabel* m_service;
    TextLabel* m_vet;
    TextLabel* m_time;
    TextLabel* m_photos;
    TextLabel* m_price;
    TextLabel* m_missing;
    InlineMessage* m_message;
    Button* m_book;
};

} // namespace huella::ui::owner
