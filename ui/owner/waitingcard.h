// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/waiting.h"
#include "ui/shared/card.h"

namespace huella::ui::owner {

/// A pet on a full day's waiting list. objectName "waitingCard", property "petName"; leaving it is
/// "leaveWaitingButton".
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(const agenda::Waiting& waiting, QWidget* parent = nullptr);

signals:
    void leaveRequested(const huella::agenda::Waiting& waiting);
};

} // namespace huella::ui::owner
