// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emptystate.h"

#include "ui/shared/button.h"
#include "ui/shared/illustration.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui {

EmptyState::EmptyState(Icons icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence, TextStyle::Body, Token::TextMuted))
    , m_button(new Button(action, Button::Kind::Primary))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(340);
    m_sentence->setMaximumWidth(420);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::l);
    column->addStretch();
    column->addWidget(new Illustration(icon), 0, Qt::AlignHCenter);
    auto* middle = new QHBoxLayout; // an alignment would take the height of its lines from it
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_button->setVisible(!action.isEmpty()); // not before: without a parent it is a window
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace huella::ui
