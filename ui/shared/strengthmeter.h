// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {

/// The four steps of StrengthBar.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);
    void setScore(int score);
    [[nodiscard]] QSize sizeHint() const override { return {160, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_score = -1;
};

} // namespace huella::ui
