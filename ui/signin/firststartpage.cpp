// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/firststartpage.h"

#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::signin {

namespace {

Card* choice(const QString& title, const QString& text, Button* button)
{
    auto* card = new Card(title);
    auto* label = new TextLabel(text, TextStyle::Body, Token::TextMuted);
    label->setWordWrap(true);
    card->body()->addWidget(label);
    card->body()->addWidget(button);
    return card;
}

} // namespace

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_demo(new Button(Icons::Play, tr("Try it with made-up data"), Button::Kind::Secondary))
    , m_own(new Button(Icons::Home, tr("Begin my clinic"), Button::Kind::Primary))
{
    m_demo->setObjectName(QStringLiteral("tryDemoButton"));
    m_own->setObjectName(QStringLiteral("ownClinicButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addWidget(new TextLabel(tr("Hello"), TextStyle::Headline));
    auto* hint = new TextLabel(tr("This computer has no clinic yet. How do you want to begin?"),
                               TextStyle::Body, Token::TextMuted);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_message);
    layout->addWidget(
        choice(tr("My clinic"),
               tr("Makes the administrator's account; then people, hours and prices."), m_own));
    layout->addWidget(choice(tr("Demonstration"),
                             tr("A clinic with owners, animals and an agenda, to look around."),
                             m_demo));
    m_message->hide();
    setFocusProxy(m_own);
    connect(m_demo, &Button::clicked, this, &FirstStartPage::demoRequested);
    connect(m_own, &Button::clicked, this, &FirstStartPage::ownClinicRequested);
}

void FirstStartPage::setBusy(bool isBusy)
{
    m_demo->setBusy(isBusy);
    m_own->setEnabled(!isBusy);
}

void FirstStartPage::showFailure(const QString& sentence)
{
    setBusy(false);
    m_message->displayError(sentence);
}

} // namespace huella::ui::signin
