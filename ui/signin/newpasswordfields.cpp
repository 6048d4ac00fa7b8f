// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/newpasswordfields.h"

#include "core/security/passwordstrength.h"
#include "ui/shared/formfield.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/strengthbar.h"
#include "ui/shared/tokens.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace huella::ui::signin {

namespace {

using security::PasswordFlaw;
using security::PasswordStrength;

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(huella::ui::signin::NewPasswordFields)

public:
    static QString of(PasswordFlaw flaw)
    {
        switch (flaw) {
        case PasswordFlaw::None:
            return tr("Good password.");
        case PasswordFlaw::TooShort:
            return tr("Use at least %n characters.", nullptr, PasswordStrength::minimumLength);
        case PasswordFlaw::TooLong:
            return tr("Use at most %n characters.", nullptr, PasswordStrength::maximumLength);
        case PasswordFlaw::Personal:
            return tr("Do not use your name, your user name or your e-mail.");
        case PasswordFlaw::CommonWord:
            return tr(
                "That is one of the first that somebody would try. Join several unusual words.");
        case PasswordFlaw::Pattern:
            return tr("Avoid repetitions and keys that lie side by side.");
        case PasswordFlaw::Date:
            return tr("Dates are easy to guess. Add unusual words.");
        case PasswordFlaw::Guessable:
            break;
        }
        return tr("Too easy to guess. Add another word or two.");
    }
};

} // namespace

NewPasswordFields::NewPasswordFields(QWidget* parent)
    : QWidget(parent)
    , m_password(new PasswordEdit)
    , m_repeat(new PasswordEdit)
    , m_passwordField(new FormField(tr("New password"), m_password))
    , m_repeatField(new FormField(tr("The same password again"), m_repeat))
    , m_strength(new StrengthBar)
{
    m_password->setObjectName(QStringLiteral("newPasswordEdit"));
    m_repeat->setObjectName(QStringLiteral("repeatPasswordEdit"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_strength);
    layout->addWidget(m_repeatField);
    setFocusProxy(m_password);
    connect(m_password, &QLineEdit::textChanged, this, &NewPasswordFields::judge);
    judge();
}

void NewPasswordFields::setPersonalWords(const QStringList& words)
{
    m_personal = words;
    judge();
}

QString NewPasswordFields::password() const
{
    return m_password->text();
}

bool NewPasswordFields::validate()
{
    // What was wrong may have been put right in another field. Why stands below the bar.
    m_passwordField->clearError();
    m_repeatField->clearError();
    const auto strength = PasswordStrength::of(password(), m_personal);
    if (password().isEmpty())
        m_passwordField->setError(tr("Write a password."));
    else if (!strength.isAcceptable())
        m_passwordField->setError(tr("Choose one that is harder to guess."));
    if (!m_repeatField->isHidden() && m_repeat->text() != password())
        m_repeatField->setError(tr("The two passwords are not the same."));
    return !m_passwordField->hasError() && !m_repeatField->hasError();
}

void NewPasswordFields::showError(const QString& text)
{
    m_passwordField->setError(text);
}

void NewPasswordFields::clear()
{
    for (auto* edit : {m_password, m_repeat}) {
        edit->setText({}); // unlike clear(), leaves nothing to undo
        edit->setRevealed(false);
    }
    setReadOnly(false);
    m_passwordField->clearError();
    m_repeatField->clearError();
}

void NewPasswordFields::setReadOnly(bool isReadOnly)
{
    m_password->setReadOnly(isReadOnly);
    m_repeat->setReadOnly(isReadOnly);
}

void NewPasswordFields::setAskedOnce()
{
    m_repeatField->hide();
}

void NewPasswordFields::judge()
{
    if (password().isEmpty()) {
        m_strength->clear();
        return;
    }
    const auto strength = PasswordStrength::of(password(), m_personal);
    m_strength->setScore(strength.isAcceptable() ? qMax(strength.score, 3)
                                                 : qMin(strength.score, 2),
                         Advice::of(strength.flaw));
}

} // namespace huella::ui::signin
