// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/photochoice.h"

#include "ui/shared/imagefile.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace huella::ui::kiosk {

namespace {

constexpr int photoSide = 232;

} // namespace

PhotoChoice::PhotoChoice(const QString& path, QWidget* parent)
    : QAbstractButton(parent), m_path(path)
{
    setObjectName(QStringLiteral("photoChoice"));
    setAccessibleName(QFileInfo(path).fileName());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    prepareImage(path).then(this, [this](const Result<PreparedImage>& image) {
        m_isBad = !image;
        setEnabled(!m_isBad);
        if (image)
            m_thumbnail = image->thumbnail;
        update();
    });
}

QSize PhotoChoice::sizeHint() const
{
    return {photoSide, photoSide};
}

void PhotoChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
    paintRounded(painter, box, radius::control, color(Token::SurfaceSunken));
    if (!m_thumbnail.isNull()) {
        QPainterPath shape;
        shape.addRoundedRect(box, radius::control, radius::control);
        QSizeF filled = m_thumbnail.size();
        filled.scale(box.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), filled);
        target.moveCenter(box.center());
        painter.setClipPath(shape);
        painter.drawImage(target, m_thumbnail);
        painter.setClipping(false);
    } else {
        QRectF icon(0, 0, size::iconXl, size::iconXl);
        icon.moveCenter(box.center());
        paintIcon(painter, icon, m_isBad ? Icons::Warning : Icons::Image, color(Token::TextMuted));
    }
    if (isChecked()) {
        paintRounded(painter, box, radius::control, Qt::transparent, color(Token::Accent), 6);
        const QRectF mark(box.right() - 52, box.top() + 8, 44, 44);
        paintRounded(painter, mark, 22, color(Token::Accent));
        paintIcon(painter, mark.adjusted(8, 8, -8, -8), Icons::Check, color(Token::OnAccent));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control);
}

} // namespace huella::ui::kiosk
