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

/// The booking as it stands before it is made: for whom, what, with whom, when, how much. Each
/// line can be changed.
class BookSummary : public Card
{
    Q_OBJECT

public:
    enum class Line { Pet, Service, Vet, Time, Words };

    explicit BookSummary(QWidget* parent = nullptr);

    void setPet(const QString& name);
    void setService(const agenda::Service* service); ///< null takes it away
    void setVet(const QString& name);                ///< empty: whoever is free
    void setTime(const QDateTime& startsAt);
    void setWords(const QString& reason, int photos);
    /// A pet that is the only one cannot be changed.
    void setChangeable(Line line, bool isChangeable);
    /// What is still missing, as a sentence; empty when it can be booked.
    void setMissing(const QString& sentence);

    [[nodiscard]] Button* button() const { return m_book; }            ///< "bookButton"
    [[nodiscard]] InlineMessage* message() const { return m_message; } ///< "bookMessage"

signals:
    void changeRequested(huella::ui::owner::BookSummary::Line line);

private:
    [[nodiscard]] TextLabel* addLine(Line line, Icons icon, const QString& name,
                                     const QString& spokenChange);
    void buildEnd();

    QList<Button*> m_changes; ///< in the order of Line
    TextLabel* m_pet;
    TextLabel* m_service;
    TextLabel* m_vet;
    TextLabel* m_time;
    TextLabel* m_words;
    TextLabel* m_price;
    TextLabel* m_missing;
    InlineMessage* m_message;
    Button* m_book;
};

} // namespace huella::ui::owner
