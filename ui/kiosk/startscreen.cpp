// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/startscreen.h"

#include "ui/kiosk/kioskbar.h"
#include "ui/shared/brandmark.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QEvent>
#include <QVBoxLayout>

namespace huella::ui::kiosk {

namespace {

constexpr int buttonWidth = 560, buttonHeight = 112, languageWidth = 176;

/// The one button of the screen, in letters of a headline.
class BeginButton : public Button
{
public:
    BeginButton() : Button(QString(), Kind::Primary) { dress(); }

protected:
    void changeEvent(QEvent* event) override
    {
        Button::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            dress();
    }

private:
    void dress()
    {
        setFont(ui::font(TextStyle::Headline));
        updateGeometry();
    }
};

TextLabel* centred(TextStyle style, Token ink = Token::Text)
{
    auto* label = new TextLabel({}, style, ink);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartScreen::StartScreen(QWidget* parent)
    : QWidget(parent)
    , m_clinic(centred(TextStyle::Display))
    , m_welcome(centred(TextStyle::Headline, Token::TextMuted))
    , m_what(centred(TextStyle::Title, Token::TextMuted))
    , m_begin(new BeginButton)
    , m_trouble(new InlineMessage)
{
    m_clinic->setObjectName(QStringLiteral("kioskClinicName"));
    m_begin->setObjectName(QStringLiteral("kioskBeginButton"));
    m_trouble->setObjectName(QStringLiteral("kioskTrouble"));
    m_trouble->setClosable(false);
    m_begin->setMinimumSize(buttonWidth, buttonHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::l);
    column->addStretch(2);
    column->addWidget(new BrandMark(112), 0, Qt::AlignHCenter);
    column->addWidget(m_clinic);
    column->addWidget(m_welcome);
    column->addStretch(1);
    column->addWidget(m_trouble);
    column->addWidget(m_begin, 0, Qt::AlignHCenter);
    column->addWidget(m_what);
    column->addStretch(1);
    column->addWidget(languages(), 0, Qt::AlignHCenter);
    column->addStretch(1);
    setClinicName({});
    retranslate();
    connect(m_begin, &Button::clicked, this, &StartScreen::beginPressed);
}

QWidget* StartScreen::languages()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (const KioskLanguage& language : kioskLanguages()) {
        auto* button = new Button(language.name, Button::Kind::Secondary);
        button->setObjectName(u"startLanguage_" + language.code);
        button->setMinimumWidth(languageWidth);
        button->setCheckable(true);
        row->addWidget(button);
        m_languages.append(button);
        connect(button, &Button::clicked, this,
                [this, code = language.code] { emit languageChosen(code); });
    }
    return holder;
}

void StartScreen::retranslate()
{
    m_welcome->setText(tr("Welcome"));
    m_begin->setText(tr("Touch to begin"));
    m_what->setText(tr("Say that you have arrived, book, and see how your pets are."));
}

void StartScreen::setClinicName(const QString& name)
{
    m_clinic->setText(name.isEmpty() ? QStringLiteral("Huella") : name);
}

void StartScreen::setLanguage(const QString& code)
{
    for (Button* button : m_languages) {
        const bool isIt = button->objectName() == u"startLanguage_" + code;
        button->setChecked(isIt);
        button->setGlyph(isIt ? Icons::Check : Icons::Dot);
    }
}

void StartScreen::setTrouble(const QString& text)
{
    if (text.isEmpty())
        m_trouble->dismiss();
    else
        m_trouble->display(InlineMessage::Kind::Warning, text);
    m_begin->setEnabled(text.isEmpty());
}

bool StartScreen::hasTrouble() const
{
    return !m_trouble->isHidden();
}

} // namespace huella::ui::kiosk
