// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "ui/shared/card.h"

namespace huella::ui::owner {

/// A pet that is in the clinic now: how many wait before it, or that the vet has it.
/// objectName "queueCard"; the sentence is "queueSentence".
class QueueCard : public Card
{
    Q_OBJECT

public:
    explicit QueueCard(const agenda::OwnBoardRow& row, QWidget* parent = nullptr);

    [[nodiscard]] static QString sentence(const agenda::OwnBoardRow& row);
    /// " · about 20 more minutes", or nothing.
    [[nodiscard]] static QString waitOf(const agenda::OwnBoardRow& row);
};

} // namespace huella::ui::owner
