// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/schedule.h"

#include <QAbstractButton>

namespace huella::ui::admin {

/// A shift in the week: its hours on a soft block.
class ShiftBlock : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ShiftBlock(const agenda::Schedule& shift, QWidget* parent = nullptr);

    [[nodiscard]] const agenda::Schedule& shift() const { return m_shift; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    agenda::Schedule m_shift;
};

} // namespace huella::ui::admin
