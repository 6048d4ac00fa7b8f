// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/stillhere.h"

#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui::kiosk {

StillHere::StillHere(QWidget* parent)
    : QWidget(parent)
    , m_question(new TextLabel(QString(), TextStyle::Headline))
    , m_words(new TextLabel(QString(), TextStyle::Title, Token::TextMuted))
    , m_stay(new Button(QString(), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("stillHere"));
    m_stay->setObjectName(QStringLiteral("stillHereButton"));
    auto* card = new Card;
    card->setPadding(space::xxl);
    for (TextLabel* label : {m_question, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    card->body()->addSpacing(space::l);
    card->body()->addWidget(m_stay);
    card->setMinimumWidth(480);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_stay, &Button::clicked, this, &StillHere::stayed);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void StillHere::retranslate()
{
    m_question->setText(tr("Are you still there?"));
    m_stay->setText(tr("I am still here"));
    m_words->setText(tr("This closes in %n seconds.", nullptr, m_seconds));
}

void StillHere::showSeconds(int seconds)
{
    m_seconds = seconds;
    m_words->setText(tr("This closes in %n seconds.", nullptr, seconds));
    if (seconds > 0 && !isVisible()) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
        m_stay->setFocus();
    }
    setVisible(seconds > 0);
}

void StillHere::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Scrim));
}

void StillHere::mousePressEvent(QMouseEvent*)
{
    emit stayed();
}

bool StillHere::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui::kiosk
