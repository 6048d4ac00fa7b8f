// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/avatar.h"

#include "ui/shared/icon.h"
#include "ui/shared/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace huella::ui {

namespace {

constexpr std::pair<const char*, Icons> silhouettes[] = {
    {"perr", Icons::Dog},      {"can", Icons::Dog},       {"dog", Icons::Dog},
    {"cach", Icons::Dog},      {"gat", Icons::Cat},       {"fel", Icons::Cat},
    {"cat", Icons::Cat},       {"ave", Icons::Bird},      {"pájaro", Icons::Bird},
    {"loro", Icons::Bird},     {"canario", Icons::Bird},  {"perico", Icons::Bird},
    {"gallin", Icons::Bird},   {"bird", Icons::Bird},     {"conej", Icons::Rabbit},
    {"rabbit", Icons::Rabbit}, {"liebre", Icons::Rabbit}, {"cão", Icons::Dog},
    {"cachorr", Icons::Dog},   {"coelh", Icons::Rabbit},
};

void paintPhoto(QPainter& painter, const QRectF& area, const QImage& photo)
{
    const int side = std::min(photo.width(), photo.height());
    const QRect crop((photo.width() - side) / 2, (photo.height() - side) / 2, side, side);
    QPainterPath circle;
    circle.addEllipse(area);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(circle);
    painter.drawImage(area, photo, crop);
    painter.restore();
}

} // namespace

Icons silhouetteOf(const QString& species)
{
    const QString word = species.trimmed().toLower();
    if (word == QLatin1String("canario"))
        return Icons::Bird;
    for (const auto& [start, icon] : silhouettes) {
        if (word.startsWith(QString::fromUtf8(start)))
            return icon;
    }
    return Icons::PawSolid;
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.at(words.size() > 3 ? 2 : 1).left(1);
    return initials.toUpper();
}

void paintAvatar(QPainter& painter, const QRectF& area, const QImage& photo,
                 std::optional<Icons> silhouette, const QString& name)
{
    if (!photo.isNull())
        return paintPhoto(painter, area, photo);
    paintRounded(painter, area, area.width() / 2, color(Token::AccentSoft));
    const double inset = area.width() * 0.22;
    if (silhouette || name.isEmpty())
        return paintIcon(painter, area.adjusted(inset, inset, -inset, -inset),
                         silhouette.value_or(Icons::User), color(Token::AccentText));
    painter.save();
    QFont letters = font(TextStyle::BodyStrong);
    letters.setPixelSize(std::max(10, qRound(area.width() * 0.38)));
    painter.setFont(letters);
    painter.setPen(color(Token::AccentText));
    painter.drawText(area, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPhoto(const QImage& photo)
{
    m_photo = photo;
    update();
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setSpecies(const QString& species)
{
    m_silhouette = silhouetteOf(species);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, QRectF(rect()), m_photo, m_silhouette, m_name);
}

} // namespace huella::ui
