// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huella::ui::kiosk {

/// Lets whatever scrolls follow a finger that moves on it, and gives it a bar that can be hit,
/// from the moment it is first shown.
class FingerScroll : public QObject
{
    Q_OBJECT

public:
    explicit FingerScroll(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace huella::ui::kiosk
