// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/lineedit.h"

namespace huella::ui {

/// A password with an eye that shows it while it is pressed in. Its text never reaches the

class PasswordEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    void setRevealed(bool isRevealed);
    [[nodiscard]] bool isRevealed() const;

private:
    QAction* m_eye;
};

} // namespace huella::ui
