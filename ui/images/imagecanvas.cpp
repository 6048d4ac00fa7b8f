// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagecanvas.h"

#include "ui/shared/tokens.h"

#include <QGestureEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace huella::ui {

namespace {

constexpr double wheelStep = 1.0015; ///< to the power of eighths of a degree
constexpr double shownPixels = 3;    ///< from here on single pixels are shown as such
constexpr double least = 3;          ///< a measure shorter on screen was a click

} // namespace

ImageCanvas::ImageCanvas(QWidget* parent)
    : QWidget(parent), m_levels(std::make_unique<GreyLevels>())
{
    setObjectName(QStringLiteral("imageCanvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(120, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    setTool(Tool::Move);
}

void ImageCanvas::setFilm(std::shared_ptr<const Film> film, bool keepsLevels)
{
    m_film = std::move(film);
    if (!keepsLevels) {
        m_measures.clear();
        m_isInverted = false;
        m_window = m_film ? ownWindow(m_film->facts()) : Window();
    }
    relevel();
}

void ImageCanvas::setTool(Tool tool)
{
    m_tool = tool;
    setCursor(tool == Tool::Measure  ? Qt::CrossCursor
              : tool == Tool::Levels ? Qt::SizeAllCursor
                                     : Qt::OpenHandCursor);
}

QTransform ImageCanvas::transform() const
{
    return m_film ? m_view.transform(m_film->size(), m_film->aspect(), size()) : QTransform();
}

QPointF ImageCanvas::pixelAt(QPointF spot) const
{
    return transform().inverted().map(spot);
}

double ImageCanvas::scale() const
{
    const QTransform map = transform();
    return std::hypot(map.m11(), map.m12()) * devicePixelRatioF();
}

void ImageCanvas::look(const Viewpoint& view)
{
    if (view == m_view)
        return;
    setViewpoint(view);
    emit viewpointChanged(m_view);
}

void ImageCanvas::setViewpoint(const Viewpoint& view)
{
    m_view = view;
    update();
}

void ImageCanvas::zoomBy(double factor)
{
    if (m_film)
        look(m_view.zoomed(factor, rect().center(), m_film->size(), m_film->aspect(), size()));
}

void ImageCanvas::turn()
{
    look(m_view.turned());
}

void ImageCanvas::setGreyWindow(const Window& window)
{
    m_window = window;
    relevel();
    emit windowChanged();
}

void ImageCanvas::setInverted(bool isInverted)
{
    m_isInverted = isInverted;
    relevel();
}

void ImageCanvas::relevel()
{
    if (m_film && m_film->isGrey())
        *m_levels = GreyLevels(m_film->facts(), m_window, m_isInverted);
    update();
}

void ImageCanvas::removeLastMeasure()
{
    if (!m_measures.isEmpty())
        m_measures.removeLast();
    update();
}

QString ImageCanvas::lengthText(const QLineF& line) const
{
    const media::Picture& facts = m_film->facts();
    const QLocale locale;
    if (facts.spacing == media::SpacingSource::Unknown)
        return tr("%1 px").arg(locale.toString(line.length(), 'f', 0));
    const double length = std::hypot(line.dx() * facts.columnSpacing, line.dy() * facts.rowSpacing);
    const QString text = locale.toString(length, 'f', 1);
    return facts.spacing == media::SpacingSource::Body ? tr("%1 mm").arg(text)
                                                       : tr("%1 mm at the detector").arg(text);
}

void ImageCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (!m_film || m_film->isNull())
        return;
    paintFilm(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QLineF& line : std::as_const(m_measures))
        paintMeasure(painter, line);
}

/// Only what is in sight goes through the levels, from the copy nearest to the screen's size.
void ImageCanvas::paintFilm(QPainter& painter)
{
    const QTransform map = transform();
    const int level = m_film->levelFor(scale());
    const QSize size = m_film->sizeOf(level);
    const double wide = double(m_film->size().width()) / size.width();
    const double high = double(m_film->size().height()) / size.height();
    const QRectF seen = map.inverted().mapRect(QRectF(rect()));
    const QRect part =
        QRectF(seen.x() / wide, seen.y() / high, seen.width() / wide, seen.height() / high)
            .toAlignedRect()
            .adjusted(-1, -1, 1, 1)
            .intersected(QRect({}, size));
    if (part.isEmpty())
        return;
    painter.setTransform(map);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < shownPixels);
    painter.drawImage(
        QRectF(part.x() * wide, part.y() * high, part.width() * wide, part.height() * high),
        m_film->rendered(level, part, *m_levels));
    painter.resetTransform();
}

void ImageCanvas::paintMeasure(QPainter& painter, const QLineF& line) const
{
    const QLineF shown = transform().map(line);
    const QString text = lengthText(line);
    // Yellow with a dark edge: to be read on bone and on air.
    for (const auto& [ink, width] :
         {std::pair(QColor(0, 0, 0, 170), 4.5), std::pair(QColor(0xff, 0xd8, 0x4d), 1.8)}) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(shown);
        for (const QPointF& end : {shown.p1(), shown.p2()}) {
            const QLineF across = QLineF::fromPolar(6, shown.angle() + 90).translated(end);
            painter.drawLine(QLineF(across.p2(), end * 2 - across.p2()));
        }
    }
    painter.setFont(ui::font(TextStyle::Caption));
    QRectF tag = painter.fontMetrics().boundingRect(text);
    tag.adjust(-6, -3, 6, 3);
    tag.moveCenter(shown.center() + QPointF(0, -26));
    tag.moveLeft(std::clamp(tag.left(), 2.0, std::max(2.0, width() - tag.width() - 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(QColor(0xff, 0xd8, 0x4d));
    painter.drawText(tag, Qt::AlignCenter, text);
}

void ImageCanvas::wheelEvent(QWheelEvent* event)
{
    if (m_film)
        look(m_view.zoomed(std::pow(wheelStep, event->angleDelta().y()), event->position(),
                           m_film->size(), m_film->aspect(), size()));
    event->accept();
}

bool ImageCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::Gesture || !m_film)
        return QWidget::event(event);
    auto* gesture = static_cast<QGestureEvent*>(event);
    if (auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture)))
        look(m_view.zoomed(pinch->scaleFactor(), mapFromGlobal(pinch->hotSpot()), m_film->size(),
                           m_film->aspect(), size()));
    return true;
}

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->position();
    m_isMeasuring = m_film && m_tool == Tool::Measure && event->button() == Qt::LeftButton;
    if (m_isMeasuring)
        m_measures.append(QLineF(pixelAt(m_grip), pixelAt(m_grip)));
    else if (m_tool == Tool::Move || event->button() != Qt::LeftButton)
        setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF pixel = pixelAt(event->position());
    const bool isInside = m_film && QRectF(QPointF(), QSizeF(m_film->size())).contains(pixel);
    emit hovered(isInside ? QPoint(int(pixel.x()), int(pixel.y())) : QPoint(-1, -1));
    if (event->buttons() == Qt::NoButton || !m_film)
        return;
    const QPointF by = event->position() - m_grip;
    m_grip = event->position();
    if (m_isMeasuring) {
        m_measures.last().setP2(pixel);
        return update();
    }
    if (m_tool == Tool::Levels && (event->buttons() & Qt::LeftButton) && m_film->isGrey())
        return pull(by);
    look(m_view.moved(by, m_film->size(), m_film->aspect(), size()));
}

/// To the right more values, down brighter: as on the machines.
void ImageCanvas::pull(QPointF by)
{
    const double step = std::max(m_window.width, std::abs(m_film->facts().slope)) / 300;
    setGreyWindow({m_window.centre - by.y() * step,
                   std::max(std::abs(m_film->facts().slope), m_window.width + by.x() * step)});
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*)
{
    setTool(m_tool); // the cursor
    if (!std::exchange(m_isMeasuring, false))
        return;
    if (transform().map(m_measures.last()).length() < least)
        return removeLastMeasure();
    emit measured();
}

void ImageCanvas::leaveEvent(QEvent*)
{
    emit hovered(QPoint(-1, -1));
}

} // namespace huella::ui
