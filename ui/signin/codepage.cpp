// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/codepage.h"

#include "ui/shared/button.h"
#include "ui/shared/codeedit.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

namespace huella::ui::signin {

CodePage::CodePage(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_code(new CodeEdit)
    , m_field(new FormField(tr("Code"), m_code))
    , m_verify(new Button(tr("Continue"), Button::Kind::Primary))
    , m_back(new Button(tr("Back"), Button::Kind::Quiet))
{
    m_verify->setObjectName(QStringLiteral("verifyCodeButton"));
    m_back->setObjectName(QStringLiteral("codeBackButton"));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addWidget(new TextLabel(tr("One more step"), TextStyle::Headline));
    auto* hint = new TextLabel(tr("Write the six digits that your authenticator shows now."),
                               TextStyle::Body, Token::TextMuted);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_message);
    layout->addWidget(m_field);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_verify, 1);
    layout->addLayout(buttons);
    m_message->hide();

    setFocusProxy(m_code->field());
    connect(m_verify, &Button::clicked, this, &CodePage::submit);
    connect(m_code, &CodeEdit::completed, this, [this] { submit(); });
    connect(m_code->field(), &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_back, &Button::clicked, this, &CodePage::cancelled);
}

// The frame around has its own way back.
void CodePage::setTouch()
{
    m_back->hide();
}

void CodePage::clear()
{
    m_code->setMode(CodeEdit::Mode::Totp);
    m_code->field()->setText({}); // unlike clear(), leaves nothing to undo
    m_message->dismiss();
    m_field->clearError();
    setBusy(false);
}

void CodePage::setBusy(bool isBusy)
{
    m_verify->setBusy(isBusy);
}

void CodePage::showError(const Error& error)
{
    setBusy(false);
    if (error.code == ErrorCode::InvalidValue) {
        m_field->setError(tr("That code is not right or was used already. Wait for the next one."));
    } else {
        m_message->displayError(errorText(error));
    }
    m_code->field()->selectAll();
    m_code->field()->setFocus();
}

void CodePage::submit()
{
    if (m_verify->isBusy())
        return;
    if (m_code->code().isEmpty()) {
        m_field->setError(tr("Write the code."));
        return;
    }
    setBusy(true);
    emit codeEntered(m_code->code());
}

} // namespace huella::ui::signin
