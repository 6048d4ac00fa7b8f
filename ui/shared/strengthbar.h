// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {

class StrengthMeter;
class TextLabel;

/// How hard a password is to guess: four steps, a word, and one piece of advice.
class StrengthBar : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);

    /// 0 (guessed at once) to 4 (very hard); anything else is brought inside.
    void setScore(int score, const QString& advice = {});
    /// Nothing typed yet: grey steps, no word.
    void clear();
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QString word() const;

private:
    int m_score = -1;
    StrengthMeter* m_meter;
    TextLabel* m_word;
    TextLabel* m_advice;
};

} // namespace huella::ui
