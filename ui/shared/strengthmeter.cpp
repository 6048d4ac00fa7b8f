// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/strengthmeter.h"

#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui {

StrengthMeter::StrengthMeter(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthMeter::setScore(int score)
{
    m_score = score;
    update();
}

void StrengthMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Token fill = m_score <= 1   ? Token::Attention
                       : m_score == 2 ? Token::WarningEdge
                                      : Token::Accent;
    const double gap = 6, step = (width() - 3 * gap) / 4;
    for (int i = 0; i < 4; ++i) {
        const bool isOn = m_score >= 0 && i < std::max(1, m_score);
        paintRounded(painter, QRectF(i * (step + gap), 0, step, height()), height() / 2.0,
                     color(isOn ? fill : Token::Border));
    }
}

} // namespace huella::ui
