// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace huella::ui {

namespace {

#define HUELLA_ICON_FILE(name, file) file,
constexpr const char* files[] = {HUELLA_ICONS(HUELLA_ICON_FILE)};
#undef HUELLA_ICON_FILE

QPixmap render(const QByteArray& svg, const QSize& pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(svg);
    renderer.render(&painter);
    return pixmap;
}

QByteArray svgOf(const QString& file)
{
    QFile source(QStringLiteral(":/icons/%1.svg").arg(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QPixmap pixmapOf(const QString& file, const QColor& ink, const QSize& pixels)
{
    const QString key =
        QStringLiteral("huella/%1/%2/%3").arg(file, ink.name(QColor::HexArgb)).arg(pixels.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgOf(file);
    svg.replace("currentColor", ink.name().toLatin1());
    pixmap = render(svg, pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintFile(QPainter& painter, const QRectF& area, const QString& file, const QColor& ink)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double side = std::min(area.width(), area.height());
    const int pixels = std::max(1, qRound(side * ratio));
    const QPixmap pixmap = pixmapOf(file, ink, {pixels, pixels});
    QRectF target(0, 0, side, side);
    target.moveCenter(area.center());
    target.moveTopLeft(
        QPointF(qRound(target.x() * ratio) / ratio, qRound(target.y() * ratio) / ratio));
    painter.drawPixmap(target, pixmap, pixmap.rect());
}

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(Icons icon, Token token) : m_icon(icon), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, ink(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(iconFile(m_icon), ink(mode), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new TokenIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor ink(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::TextDisabled : m_token);
    }

    Icons m_icon;
    Token m_token;
};

/// Draws a size only when the desktop asks for it, which keeps the start short.
class MarkIconEngine : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        return pixmapOf(QStringLiteral("huella"), Qt::white, size);
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {32, 32}, {48, 48}, {128, 128}};
    }
    QIconEngine* clone() const override { return new MarkIconEngine(*this); }
    bool isNull() override { return false; }
};

} // namespace

QIcon icon(Icons icon, Token token)
{
    return QIcon(new TokenIconEngine(icon, token));
}

void paintIcon(QPainter& painter, const QRectF& area, Icons icon, const QColor& ink)
{
    paintFile(painter, area, iconFile(icon), ink);
}

QIcon applicationIcon()
{
    return QIcon(new MarkIconEngine);
}

void paintMark(QPainter& painter, const QRectF& area)
{
    paintFile(painter, area, QStringLiteral("huella"), Qt::white);
}

QString iconFile(Icons icon)
{
    return QString::fromLatin1(files[int(icon)]);
}

int iconCount()
{
    return int(std::size(files));
}

} // namespace huella::ui
