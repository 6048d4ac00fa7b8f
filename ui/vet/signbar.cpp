// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/signbar.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace huella::ui::vet {

SignBar::SignBar(QWidget* parent)
    : Card({}, parent)
    , m_question(new TextLabel({}, TextStyle::BodyStrong))
    , m_back(new Button(tr("Go back"), Button::Kind::Secondary))
    , m_sign(new Button(Icons::Lock, tr("Sign"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("signBar"));
    setStripe(Token::Attention);
    setPadding(space::m);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("signQuestion"));
    m_back->setObjectName(QStringLiteral("signBackButton"));
    m_sign->setObjectName(QStringLiteral("confirmSignButton"));
    auto* what = new TextLabel(tr("From then on nobody changes it: what is missing is added below, "
                                  "with your name and the time. The owner can read it, except for "
                                  "the internal notes."),
                               TextStyle::Caption, Token::TextMuted);
    what->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_question);
    words->addWidget(what);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(Icons::Lock, Token::AttentionText));
    row->addLayout(words, 1);
    row->addWidget(m_back);
    row->addWidget(m_sign);
    body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &SignBar::declined);
    connect(m_sign, &QPushButton::clicked, this, &SignBar::confirmed);
    hide();
}

void SignBar::ask(const QString& patientName)
{
    m_question->setText(tr("Sign the attention of %1?").arg(patientName));
    show();
    m_back->setFocus(Qt::OtherFocusReason);
}

void SignBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit declined();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::vet
