// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/viewpoint.h"

#include <algorithm>

namespace huella::ui {

QTransform Viewpoint::transform(QSizeF size, double aspect, QSizeF room) const
{
    const QSizeF shape(size.width(), size.height() * aspect);
    const QSizeF turned = quarterTurns % 2 ? shape.transposed() : shape;
    const double fit = std::min(room.width() / std::max(1.0, turned.width()),
                                room.height() / std::max(1.0, turned.height()));
    QTransform transform;
    transform.translate(room.width() / 2, room.height() / 2);
    transform.scale(fit * zoom, fit * zoom);
    transform.rotate(90.0 * quarterTurns);
    transform.scale(1, aspect);
    transform.translate(-centre.x() * size.width(), -centre.y() * size.height());
    return transform;
}

namespace {

Viewpoint kept(Viewpoint view)
{
    view.centre = {std::clamp(view.centre.x(), 0.0, 1.0), std::clamp(view.centre.y(), 0.0, 1.0)};
    if (view.zoom <= 1)
        view.centre = {0.5, 0.5};
    return view;
}

} // namespace

Viewpoint Viewpoint::zoomed(double factor, QPointF spot, QSizeF size, double aspect,
                            QSizeF room) const
{
    const QPointF pixel = transform(size, aspect, room).inverted().map(spot);
    Viewpoint next = *this;
    next.zoom = std::clamp(zoom * factor, 1.0, mostZoom);
    const QPointF now = next.transform(size, aspect, room).map(pixel);
    return kept(next.moved(spot - now, size, aspect, room));
}

Viewpoint Viewpoint::moved(QPointF by, QSizeF size, double aspect, QSizeF room) const
{
    const QTransform back = transform(size, aspect, room).inverted();
    const QPointF step = back.map(by) - back.map(QPointF());
    Viewpoint next = *this;
    next.centre -=
        QPointF(step.x() / std::max(1.0, size.width()), step.y() / std::max(1.0, size.height()));
    return kept(next);
}

Viewpoint Viewpoint::turned() const
{
    Viewpoint next = *this;
    next.quarterTurns = (quarterTurns + 1) % 4;
    return next;
}

} // namespace huella::ui
