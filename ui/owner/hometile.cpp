// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/hometile.h"

#include "ui/shared/avatar.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace huella::ui::owner {

namespace {

constexpr int homePortrait = 72;
constexpr int leastTileHeight = 128, touchTileHeight = 176;

QWidget* plated(Icons icon)
{
    auto* mark = new IconLabel(icon, Token::AccentText, size::iconL + 4);
    mark->setPlate(Token::AccentSoft);
    return mark;
}

QWidget* portraitOf(const QImage& photo, const QString& species)
{
    auto* portrait = new Avatar(homePortrait);
    portrait->setSpecies(species);
    portrait->setPhoto(photo);
    return portrait;
}

} // namespace

HomeTile::HomeTile(Icons icon, const QString& title, const QString& caption, Kind kind,
                   QWidget* parent)
    : HomeTile(plated(icon), title, caption, kind, parent)
{}

HomeTile::HomeTile(const QImage& photo, const QString& species, const QString& title,
                   const QString& caption, Kind kind, QWidget* parent)
    : HomeTile(portraitOf(photo, species), title, caption, kind, parent)
{}

HomeTile::HomeTile(QWidget* mark, const QString& title, const QString& caption, Kind kind,
                   QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_title(new TextLabel(title, TextStyle::Title,
                            kind == Kind::Strong ? Token::OnAccent : Token::Text))
    , m_caption(new TextLabel({}, TextStyle::Body,
                              kind == Kind::Strong ? Token::OnAccent : Token::TextMuted))
{
    setProperty("title", title);
    setText(title);
    setBackgroundRole(QPalette::Window); // the labels' ink is theirs, not a button's
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    const bool isWide = kind == Kind::Strong; // beside the portrait, across the page
    auto* box = new QBoxLayout(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::l);
    box->setSpacing(isWide ? space::l : space::m);
    box->addWidget(mark, 0, isWide ? Qt::AlignVCenter : Qt::AlignLeft);
    box->addLayout(words, isWide ? 1 : 0);
    if (!isWide)
        box->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{mark, m_title, m_caption})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (TextLabel* label : {m_title, m_caption})
        label->setWordWrap(true);
    setCaption(caption);
}

void HomeTile::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(caption.isEmpty() ? text() : QStringLiteral("%1. %2").arg(text(), caption));
    updateGeometry();
}

QSize HomeTile::sizeHint() const
{
    return layout()->sizeHint().expandedTo({200, leastHeight()});
}

int HomeTile::heightForWidth(int width) const
{
    const int tall = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : 0;
    return std::max(tall, leastHeight());
}

int HomeTile::leastHeight() const
{
    if (m_kind == Kind::Strong)
        return 104;
    return touch::isOn(this) ? touchTileHeight : leastTileHeight;
}

QColor HomeTile::fill() const
{
    if (m_kind == Kind::Strong)
        return color(isDown()       ? Token::AccentPressed
                     : underMouse() ? Token::AccentHover
                                    : Token::Accent);
    return color(isDown()       ? Token::AccentSoft
                 : underMouse() ? Token::SurfaceHover
                                : Token::Surface);
}

void HomeTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(3, 3, -3, -3);
    paintRounded(painter, body, radius::card, fill(),
                 m_kind == Kind::Strong ? QColor(Qt::transparent) : color(Token::Border), 1);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::card + 2);
}

void HomeTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace huella::ui::owner
