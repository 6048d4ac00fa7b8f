// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/endscreen.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::kiosk {

EndScreen::EndScreen(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icons::CheckCircle, Token::AccentText, 72))
    , m_title(new TextLabel(QString(), TextStyle::Display))
    , m_words(new TextLabel(QString(), TextStyle::Headline, Token::TextMuted))
    , m_again(new Button(QString(), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("kioskEnd"));
    m_words->setObjectName(QStringLiteral("kioskParting"));
    m_again->setObjectName(QStringLiteral("kioskAgainButton"));
    m_icon->setPlate(Token::AccentSoft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::xl);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (TextLabel* label : {m_title, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_again, &Button::clicked, this, &EndScreen::againPressed);
    retranslate();
}

void EndScreen::display(Why why, const QString& parting)
{
    m_why = why;
    m_parting = parting;
    m_icon->setIcon(why == Why::Left ? Icons::CheckCircle : Icons::Lock);
    showWords();
}

void EndScreen::clear()
{
    m_parting.clear();
    showWords();
}

void EndScreen::retranslate()
{
    m_again->setText(tr("Begin again"));
    showWords();
}

void EndScreen::showWords()
{
    m_title->setText(m_why == Why::Left ? tr("Thank you!") : tr("We closed your session"));
    const QString usual = m_why == Why::Left
                              ? tr("Your session is closed. See you soon.")
                              : tr("Nobody touched the screen for a while. Nothing of yours stays "
                                   "here.");
    m_words->setText(m_parting.isEmpty() ? usual : m_parting);
}

} // namespace huella::ui::kiosk
