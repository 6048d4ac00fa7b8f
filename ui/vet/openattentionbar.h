// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// The attention that the vet left open, with the way back to it. Hidden when there is none.
class OpenAttentionBar : public Card
{
    Q_OBJECT

public:
    explicit OpenAttentionBar(QWidget* parent = nullptr);

    /// The vet's rows that are being attended, the latest call first. `hasDraft`: text of the
    /// first was recovered from this disk.
    void setRows(const QList<agenda::BoardRow>& rows, bool hasDraft);

signals:
    void continued(huella::RecordId record);

private:
    TextLabel* m_text;
    Button* m_continue;
    RecordId m_record;
};

} // namespace huella::ui::vet
