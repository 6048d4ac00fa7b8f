// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pinpage.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QVBoxLayout>

namespace huella::ui::kiosk {

PinPage::PinPage(Check check, QWidget* parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_title(new TextLabel(QString(), TextStyle::Headline))
    , m_message(new InlineMessage)
    , m_pin(new LineEdit)
    , m_field(new FormField(tr("Staff PIN"), m_pin))
    , m_cancel(new Button(QString(), Button::Kind::Secondary))
    , m_open(new Button(QString(), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("kioskPinPage"));
    m_pin->setObjectName(QStringLiteral("kioskPinEdit"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pin->setMaxLength(12);
    m_open->setObjectName(QStringLiteral("kioskPinButton"));
    m_cancel->setObjectName(QStringLiteral("kioskPinCancelButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(touch::gap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open, 1);
    auto* form = new QVBoxLayout;
    form->setSpacing(space::l);
    form->addWidget(m_title);
    form->addWidget(m_message);
    form->addWidget(m_field);
    form->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(form, 8);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    setFocusProxy(m_pin);
    connect(m_open, &Button::clicked, this, &PinPage::submit);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPage::submit);
    connect(m_cancel, &Button::clicked, this, &PinPage::cancelled);
    retranslate();
}

void PinPage::retranslate()
{
    m_title->setText(tr("For the clinic's staff"));
    m_field->setLabel(tr("Staff PIN"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Leave the kiosk"));
}

void PinPage::clear()
{
    m_pin->setText({}); // unlike clear(), leaves nothing to undo
    m_field->clearError();
    m_message->dismiss();
    m_open->setBusy(false);
}

QString PinPage::refusal(const Error& error)
{
    if (error.code == ErrorCode::InvalidValue)
        return tr("That is not the PIN.");
    if (error.code == ErrorCode::WrongState)
        return tr("The clinic has not set a PIN yet: the administrator does it on the clinic's "
                  "page.");
    return errorText(error);
}

void PinPage::submit()
{
    if (m_open->isBusy())
        return;
    const QString pin = m_pin->text();
    if (pin.isEmpty()) {
        m_field->setError(tr("Write the PIN."));
        return;
    }
    m_message->dismiss();
    m_open->setBusy(true);
    m_check(pin).then(this, [this](const Result<void>& right) {
        clear();
        if (right) {
            emit opened();
            return;
        }
        m_message->displayError(refusal(right.error()));
        m_pin->setFocus();
    });
}

} // namespace huella::ui::kiosk
