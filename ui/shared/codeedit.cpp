// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/codeedit.h"

#include "ui/shared/button.h"
#include "ui/shared/lineedit.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

constexpr int totpDigits = 6, leastRecovery = 8, mostRecovery = 32;

QString cleaned(const QString& text, CodeEdit::Mode mode)
{
    QString result;
    for (const QChar c : text.toUpper()) {
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLetter = c >= u'A' && c <= u'Z';
        if (isDigit || (mode == CodeEdit::Mode::Recovery && (isLetter || c == u'-')))
            result += c;
    }
    return result.left(mode == CodeEdit::Mode::Totp ? totpDigits : mostRecovery);
}

} // namespace

CodeEdit::CodeEdit(QWidget* parent)
    : QWidget(parent), m_field(new LineEdit), m_link(new Button({}, Button::Kind::Quiet))
{
    m_field->setObjectName(QStringLiteral("codeEdit"));
    m_field->setAlignment(Qt::AlignCenter);
    m_link->setObjectName(QStringLiteral("recoveryCodeButton"));
    m_link->setButtonSize(Button::Size::Compact);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CodeEdit::clean);
    connect(m_link, &QPushButton::clicked, this,
            [this] { setMode(m_mode == Mode::Totp ? Mode::Recovery : Mode::Totp); });
    dress();
}

void CodeEdit::clean()
{
    const QString tidy = cleaned(m_field->text(), m_mode);
    if (tidy != m_field->text()) {
        const QSignalBlocker blocker(m_field);
        m_field->setText(tidy);
    }
    emit codeChanged();
    if (m_mode == Mode::Totp && isComplete())
        emit completed(code());
}

QString CodeEdit::code() const
{
    return m_field->text();
}

bool CodeEdit::isComplete() const
{
    return m_mode == Mode::Totp ? code().size() == totpDigits : code().size() >= leastRecovery;
}

void CodeEdit::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    m_field->clear();
    dress();
    m_field->setFocus();
    emit modeChanged(mode);
}

void CodeEdit::setRecoveryOffered(bool isOffered)
{
    m_link->setVisible(isOffered);
}

void CodeEdit::clear()
{
    m_field->clear();
}

void CodeEdit::dress()
{
    const bool isTotp = m_mode == Mode::Totp;
    QFont digits = ui::font(TextStyle::Headline);
    digits.setLetterSpacing(QFont::AbsoluteSpacing, isTotp ? 14 : 2);
    if (!isTotp)
        digits.setPixelSize(ui::font(TextStyle::Title).pixelSize());
    m_field->setFont(digits);
    m_field->setMinimumHeight(60);
    m_field->setInputMethodHints(isTotp ? Qt::ImhDigitsOnly : Qt::ImhNoPredictiveText);
    m_field->setPlaceholderText(isTotp ? QStringLiteral("······") : QStringLiteral("XXXX-XXXX"));
    m_field->setAccessibleName(isTotp ? tr("Verification code, six digits") : tr("Recovery code"));
    m_link->setText(isTotp ? tr("Use a recovery code") : tr("Use the code of the application"));
}

} // namespace huella::ui
