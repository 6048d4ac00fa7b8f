// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/statecard.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::admin {

StateCard::StateCard(Icons icon, const QString& title, QWidget* parent)
    : Card(QString(), parent)
    , m_icon(new IconLabel(icon, Token::AccentText, size::iconL))
    , m_mark(new IconLabel(Icons::Hourglass, Token::TextMuted, size::icon))
    , m_word(new TextLabel(QString(), TextStyle::BodyStrong))
    , m_details(new TextLabel(QString(), TextStyle::Body, Token::TextMuted))
{
    m_icon->setPlate(Token::AccentSoft);
    m_details->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_icon);
    head->addWidget(new TextLabel(title, TextStyle::Title), 1);
    auto* state = new QHBoxLayout;
    state->setSpacing(space::s);
    state->addWidget(m_mark);
    state->addWidget(m_word, 1);
    body()->addLayout(head);
    body()->addLayout(state);
    body()->addWidget(m_details);
    body()->addStretch();
}

void StateCard::setState(State state, const QString& word, const QString& details)
{
    struct Look
    {
        Icons icon;
        Token ink;
    };
    const Look looks[] = {{Icons::Hourglass, Token::TextMuted},
                          {Icons::CheckCircle, Token::SuccessFg},
                          {Icons::Warning, Token::ErrorFg}};
    const Look& look = looks[int(state)];
    m_mark->setIcon(look.icon);
    m_mark->setInk(look.ink);
    m_word->setText(word);
    m_word->setInk(look.ink);
    m_details->setText(details);
}

QString StateCard::word() const
{
    return m_word->text();
}

} // namespace huella::ui::admin
