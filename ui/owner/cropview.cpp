// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/cropview.h"

#include "ui/shared/keyhelp.h"
#include "ui/shared/paint.h"
#include "ui/shared/tokens.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>

namespace huella::ui::owner {

namespace {

constexpr double zoomStep = 1.2, keyShare = 0.05;
constexpr double wheelNotch = 120;

} // namespace

CropView::CropView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("cropView"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the photo that is kept"));
    setAccessibleDescription(tr("Drag the photo, or move it with the arrows; + and - bring it "
                                "nearer and farther."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    grabGesture(Qt::PinchGesture);
    describeKeys(this, {{tr("Arrows"), tr("Move the photo behind the frame")},
                        {tr("+ and -"), tr("Bring the photo nearer or farther")}});
}

void CropView::setImage(const QImage& image)
{
    m_image = image;
    m_zoom = 1;
    m_center = QRectF(m_image.rect()).center();
    keepInside();
    update();
    emit cropChanged();
}

double CropView::side() const
{
    return std::min(m_image.width(), m_image.height()) / m_zoom;
}

void CropView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, 1.0, mostZoom);
    if (qFuzzyCompare(zoom, m_zoom) || m_image.isNull())
        return;
    m_zoom = zoom;
    keepInside();
    update();
    emit cropChanged();
}

void CropView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void CropView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

QRectF CropView::crop() const
{
    if (m_image.isNull())
        return {0, 0, 1, 1};
    const double half = side() / 2;
    const QRectF pixels(m_center.x() - half, m_center.y() - half, side(), side());
    return {pixels.x() / m_image.width(), pixels.y() / m_image.height(),
            pixels.width() / m_image.width(), pixels.height() / m_image.height()};
}

void CropView::keepInside()
{
    const double half = side() / 2;
    m_center.setX(std::clamp(m_center.x(), half, std::max(half, m_image.width() - half)));
    m_center.setY(std::clamp(m_center.y(), half, std::max(half, m_image.height() - half)));
}

void CropView::moveBy(const QPointF& pixels)
{
    const QPointF before = m_center;
    m_center += pixels;
    keepInside();
    if (m_center == before)
        return;
    update();
    emit cropChanged();
}

QRectF CropView::window() const
{
    const double edge = std::min(width(), height()) - 6;
    return {(width() - edge) / 2, (height() - edge) / 2, edge, edge};
}

void CropView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = window();
    QPainterPath inside;
    inside.addRoundedRect(frame, radius::control, radius::control);
    painter.fillPath(inside, color(Token::SurfaceSunken));
    if (!m_image.isNull()) {
        const QRectF part = crop();
        painter.setClipPath(inside);
        painter.drawImage(frame, m_image,
                          {part.x() * m_image.width(), part.y() * m_image.height(),
                           part.width() * m_image.width(), part.height() * m_image.height()});
        QPainterPath around = inside;
        around.addEllipse(frame.adjusted(1, 1, -1, -1));
        around.setFillRule(Qt::OddEvenFill);
        painter.fillPath(around, color(Token::Scrim));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawEllipse(frame.adjusted(1, 1, -1, -1));
        painter.setClipping(false);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::control + 2);
}

void CropView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_isDragged = true;
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragged || m_image.isNull())
        return;
    const QPointF way = event->position() - m_grip;
    m_grip = event->position();
    moveBy(-way * side() / window().width()); // the photo follows the finger
}

void CropView::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragged = false;
    setCursor(Qt::OpenHandCursor);
}

void CropView::wheelEvent(QWheelEvent* event)
{
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent* event)
{
    const double step = side() * keyShare;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({-step, 0});
    case Qt::Key_Right:
        return moveBy({step, 0});
    case Qt::Key_Up:
        return moveBy({0, -step});
    case Qt::Key_Down:
        return moveBy({0, step});
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool CropView::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
            setZoom(m_zoom * pinch->scaleFactor());
            return true;
        }
    }
    return QWidget::event(event);
}

QImage cropped(const QImage& image, const QRectF& crop)
{
    const int side = std::clamp(qRound(crop.width() * image.width()), 1,
                                std::max(1, std::min(image.width(), image.height())));
    const int x = std::clamp(qRound(crop.x() * image.width()), 0, image.width() - side);
    const int y = std::clamp(qRound(crop.y() * image.height()), 0, image.height() - side);
    return image.copy(x, y, side, side);
}

} // namespace huella::ui::owner
