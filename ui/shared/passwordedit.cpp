// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/passwordedit.h"

#include "ui/shared/icon.h"

#include <QAction>
#include <QToolButton>

namespace huella::ui {

PasswordEdit::PasswordEdit(QWidget* parent)
    : LineEdit({}, parent)
    , m_eye(addAction(ui::icon(Icons::Eye, Token::TextMuted), TrailingPosition))
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setCheckable(true);
    m_eye->setObjectName(QStringLiteral("revealPasswordAction"));
    // Qt leaves the button of an action without a name; screen readers need one.
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Show the password"));
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::setRevealed);
    setRevealed(false);
}

void PasswordEdit::setRevealed(bool isRevealed)
{
    m_eye->setChecked(isRevealed);
    m_eye->setIcon(ui::icon(isRevealed ? Icons::EyeOff : Icons::Eye, Token::TextMuted));
    m_eye->setText(isRevealed ? tr("Hide the password") : tr("Show the password"));
    setEchoMode(isRevealed ? Normal : Password);
}

bool PasswordEdit::isRevealed() const
{
    return echoMode() == Normal;
}

} // namespace huella::ui
