// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrival.h"
#include "core/agenda/boardrow.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Avatar;
class Button;
class IconLabel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// What becomes of "I am here": that the front desk knows, what is the matter in words that help,
/// and in the end the turn. objectName "arrivalCard"; the words are "arrivalTitle" and
/// "arrivalWords".
class ArrivalCard : public Card
{
    Q_OBJECT

public:
    explicit ArrivalCard(QWidget* parent = nullptr);

    /// `row` is the pet's place on the board where it has one; its wait is told.
    void display(const agenda::Arrival& arrival, const agenda::OwnBoardRow* row,
                 const QImage& photo);
    /// Offers to pay here where that is what is missing.
    void setPayable(bool isPayable);

    [[nodiscard]] static bool hasTurn(const agenda::Arrival& arrival);
    [[nodiscard]] static QString titleOf(const agenda::Arrival& arrival);
    [[nodiscard]] static QString wordsOf(const agenda::Arrival& arrival);

signals:
    void payRequested();
    void againRequested();    ///< the desk found nobody, and he is here
    void withdrawRequested(); ///< it was a mistake

private:
    void build();

    bool m_isPayable = false;
    bool m_isUnpaid = false;
    Avatar* m_portrait;
    IconLabel* m_mark;
    TextLabel* m_title;
    TextLabel* m_words;
    TextLabel* m_wait;
    Button* m_pay;
    Button* m_again;
    Button* m_withdraw;
};

} // namespace huella::ui::owner
