// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pagepreview.h"

#include "ui/shared/tokens.h"

#include <QPainter>

namespace huella::ui {

namespace {

constexpr int edge = space::l, gap = space::l;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
}

void PagePreview::setPages(const QList<QImage>& pages)
{
    m_pages = pages;
    setAccessibleName(tr("%n page(s)", nullptr, pageCount()));
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

QSize PagePreview::sizeHint() const
{
    QSize size(0, edge);
    for (const QImage& page : m_pages) {
        const QSize sheet = page.deviceIndependentSize().toSize();
        size.setWidth(std::max(size.width(), sheet.width()));
        size.rheight() += sheet.height() + gap;
    }
    return size + QSize(2 * edge, 0);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::SurfaceSunken));
    int y = edge;
    for (const QImage& page : m_pages) {
        const QSize size = page.deviceIndependentSize().toSize();
        const QRect sheet((width() - size.width()) / 2, y, size.width(), size.height());
        QColor shadow = color(Token::Shadow);
        for (int i = 3; i > 0; --i) {
            shadow.setAlpha(14);
            painter.fillRect(sheet.adjusted(-i, -i + 1, i, i + 1), shadow);
        }
        painter.drawImage(sheet, page);
        painter.setPen(color(Token::Border));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        y += size.height() + gap;
    }
}

} // namespace huella::ui
