// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/brandmark.h"

#include "ui/shared/icon.h"

#include <QPainter>

namespace huella::ui {

BrandMark::BrandMark(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect());
}

} // namespace huella::ui
