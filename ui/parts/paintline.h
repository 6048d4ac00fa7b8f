// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QRect>
#include <QString>

#include <algorithm>

class QPainter;

namespace huella::ui {

/// A length that text has to fit into: it grows as the text does.
[[nodiscard]] inline int grown(int pixels)
{
    return qRound(pixels * std::max(1.0, textScale()));
}

/// One line of text for delegates, vertically centred, with an ellipsis where room ends.
void paintLine(QPainter& painter, const QRect& area, const QString& text, TextStyle style,
               Token ink, Qt::Alignment side = Qt::AlignLeft);

} // namespace huella::ui
