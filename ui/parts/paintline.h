// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace huella::ui {

/// One line of text for delegates, vertically centred, with an ellipsis where room ends.
void paintLine(QPainter& painter, const QRect& area, const QString& text, TextStyle style,
               Token ink, Qt::Alignment side = Qt::AlignLeft);

} // namespace huella::ui
