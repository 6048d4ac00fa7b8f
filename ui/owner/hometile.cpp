// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/hometile.h"

#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace huella::ui::owner {

namespace {

constexpr int leastTileHeight = 128, leastWideHeight = 104, uprightTileHeight = 176;
constexpr int markPlace = 1, wordsPlace = 2; // between two stretches
constexpr int tileMarkSide = 56, wideMarkSide = 72, uprightMarkSide = 112, uprightFaceSide = 160;

} // namespace

HomeTile::HomeTile(Icons icon, const QString& title, const QString& caption, Kind kind,
                   QWidget* parent)
    : HomeTile(new TileMark(icon), title, caption, kind, parent)
{}

HomeTile::HomeTile(const TileMark::Face& face, const QString& title, const QString& caption,
                   Kind kind, QWidget* parent)
    : HomeTile(new TileMark(face), title, caption, kind, parent)
{}

HomeTile::HomeTile(TileMark* mark, const QString& title, const QString& caption, Kind kind,
                   QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_mark(mark)
    , m_box(new QBoxLayout(QBoxLayout::TopToBottom, this))
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
    build();
    setCaption(caption);
    fit();
}

void HomeTile::build()
{
    for (TextLabel* label : {m_title, m_caption}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addStretch();
    m_box->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_box->addStretch();
    m_box->addWidget(m_mark);
    m_box->addLayout(words);
    m_box->addStretch();
}

void HomeTile::setFaces(const QList<TileMark::Face>& faces)
{
    m_mark->setFaces(faces);
}

void HomeTile::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void HomeTile::showEvent(QShowEvent* event)
{
    QAbstractButton::showEvent(event);
    fit();
}

bool HomeTile::isUpright() const
{
    return touch::isOn(this) && window()->height() > window()->width();
}

// On a screen that lies a plain one lies too, or the last of them would be below its edge.
void HomeTile::fit()
{
    const bool isUp = isUpright();
    const bool isWide = m_kind != Kind::Plain; // beside the mark, across the page
    const bool lies = isWide || (touch::isOn(this) && !isUp);
    m_box->setDirection(lies ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_box->setSpacing(lies ? space::l : space::m);
    m_box->setAlignment(m_mark, lies ? Qt::AlignVCenter : Qt::AlignLeft);
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setStretch(i, i == wordsPlace ? int(lies) : int(!lies && i != markPlace));
    m_mark->setSide(!isWide ? (isUp ? uprightMarkSide : tileMarkSide)
                    : !isUp ? wideMarkSide
                            : (m_kind == Kind::Strong ? uprightFaceSide : uprightMarkSide));
    m_title->setTextStyle(isUp ? TextStyle::Headline : TextStyle::Title);
    updateGeometry();
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
    if (m_kind != Kind::Plain || (touch::isOn(this) && !isUpright()))
        return leastWideHeight;
    return isUpright() ? uprightTileHeight : leastTileHeight;
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
