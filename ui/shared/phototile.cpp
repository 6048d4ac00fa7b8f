// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/phototile.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace huella::ui {

PhotoTile::PhotoTile(const QImage& thumbnail, const QString& caption, QWidget* parent)
    : QAbstractButton(parent), m_photo(thumbnail)
{
    setText(caption);
    setToolTip(caption);
    setAccessibleName(caption.isEmpty() ? tr("Photo") : caption);
    prepare();
}

PhotoTile::PhotoTile(const QString& words, QWidget* parent) : QAbstractButton(parent), m_isAdd(true)
{
    setText(words);
    setAccessibleName(words);
    prepare();
}

void PhotoTile::prepare()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(side, side);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void PhotoTile::setRemovable(bool isRemovable)
{
    if (isRemovable && !m_remove) {
        m_remove = new Button(Icons::Cross, {}, Button::Kind::Secondary, this);
        m_remove->setButtonSize(Button::Size::Compact);
        m_remove->setAccessibleName(tr("Remove the photo"));
        m_remove->setToolTip(m_remove->accessibleName());
        m_remove->setObjectName(QStringLiteral("removePhotoButton"));
        m_remove->setGeometry(side - 32, 2, 30, 30);
        connect(m_remove, &QPushButton::clicked, this, &PhotoTile::removeRequested);
    }
    if (m_remove)
        m_remove->setVisible(isRemovable);
}

void PhotoTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isAdd)
        paintAdd(painter);
    else
        m_photo.isNull() ? paintFile(painter) : paintPhoto(painter);
    if (isChecked())
        paintRounded(painter, QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius::control + 1,
                     Qt::transparent, color(Token::Accent), 3);
    if (hasFocus() && !isChecked())
        paintFocusRing(painter, rect(), radius::control + 2);
}

void PhotoTile::paintPhoto(QPainter& painter)
{
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
    const int edge = std::min(m_photo.width(), m_photo.height());
    const QRect crop((m_photo.width() - edge) / 2, (m_photo.height() - edge) / 2, edge, edge);
    QPainterPath shape;
    shape.addRoundedRect(area, radius::control, radius::control);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    painter.drawImage(area, m_photo, crop);
    painter.restore();
    paintRounded(painter, area, radius::control, Qt::transparent, color(Token::Border));
}

void PhotoTile::paintFile(QPainter& painter)
{
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
    paintRounded(painter, area, radius::control, color(Token::SurfaceSunken), color(Token::Border));
    paintIcon(painter, QRectF(area.center().x() - 14, area.center().y() - 14, 28, 28), Icons::File,
              color(Token::TextMuted));
}

void PhotoTile::paintAdd(QPainter& painter)
{
    const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() ? color(Token::AccentSoft) : color(Token::Surface));
    painter.setPen(QPen(color(Token::BorderControl), 1.5, Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(area, radius::control, radius::control);
    paintIcon(painter, QRectF(area.center().x() - 14, area.top() + 22, 28, 28), Icons::ImagePlus,
              color(Token::AccentText));
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::AccentText));
    painter.drawText(area.adjusted(6, 52, -6, -6), Qt::AlignCenter | Qt::TextWordWrap, text());
}

} // namespace huella::ui
