// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/lineedit.h"

class QTimer;

namespace huella::ui {

/// Search as one types: `searched` comes a moment after the last key, at once on Enter, and with
/// an empty text when it is cleared.
class SearchEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(const QString& placeholder, QWidget* parent = nullptr);

    static constexpr int pauseMs = 120, leastLetters = 2;

signals:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QTimer* m_pause;
    QString m_told;
};

} // namespace huella::ui
