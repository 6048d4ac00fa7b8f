// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/tilemark.h"

#include "ui/shared/avatar.h"
#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QPainter>

namespace huella::ui::owner {

namespace {

constexpr int usualSide = 56, mostFaces = 4;

} // namespace

TileMark::TileMark(Icons icon, QWidget* parent) : QWidget(parent), m_icon(icon), m_side(usualSide)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

TileMark::TileMark(const Face& face, QWidget* parent) : TileMark(Icons::Paw, parent)
{
    setFaces({face});
}

void TileMark::setFaces(const QList<Face>& faces)
{
    m_faces = faces.first(std::min<qsizetype>(faces.size(), mostFaces));
    updateGeometry();
    update();
}

void TileMark::setSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    updateGeometry();
    update();
}

QSize TileMark::sizeHint() const
{
    const int count = std::max(1, int(m_faces.size()));
    return {count * m_side + (count - 1) * space::s, m_side};
}

void TileMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF place(0, 0, m_side, m_side);
    for (const Face& face : std::as_const(m_faces)) {
        paintAvatar(painter, place, face.photo, silhouetteOf(face.species), {});
        place.translate(m_side + space::s, 0);
    }
    if (!m_faces.isEmpty())
        return;
    paintRounded(painter, place, m_side / 2.0, color(Token::AccentSoft));
    const double inset = m_side / 4.0;
    paintIcon(painter, place.adjusted(inset, inset, -inset, -inset), m_icon,
              color(Token::AccentText));
}

} // namespace huella::ui::owner
