// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/kioskpincard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace huella::ui::admin {

KioskPinCard::KioskPinCard(database::Session& session, LinkWatch& watch, QWidget* parent)
    : Card(tr("Kiosk"), parent)
    , m_setting(session)
    , m_state(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_pin(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_pinField(new FormField(tr("New PIN of the staff"), m_pin))
    , m_againField(new FormField(tr("The same PIN again"), m_again))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save the PIN"), Button::Kind::Secondary))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &Button::clicked, this, &KioskPinCard::save);
    connect(m_again, &QLineEdit::returnPressed, this, &KioskPinCard::save);
    connect(m_saving, &Submission::failed, this, &KioskPinCard::showError);
    reload();
}

void KioskPinCard::build()
{
    m_pin->setObjectName(QStringLiteral("kioskPinEdit"));
    m_again->setObjectName(QStringLiteral("kioskPinAgainEdit"));
    m_save->setObjectName(QStringLiteral("saveKioskPinButton"));
    m_message->setObjectName(QStringLiteral("kioskPinMessage"));
    m_state->setObjectName(QStringLiteral("kioskPinState"));
    m_state->setWordWrap(true);
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,10}"));
    for (PasswordEdit* edit : {m_pin, m_again}) {
        edit->setValidator(new QRegularExpressionValidator(digits, edit));
        edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    }
    m_pinField->setHelp(tr("Six to ten digits, used for nothing else. It leaves the kiosk's full "
                           "screen and opens no data."));
    m_message->hide();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_message, m_state, m_pinField, m_againField})
        body()->addWidget(part);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
}

void KioskPinCard::reload()
{
    m_setting.isSet().then(this, [this](const Result<bool>& isSet) {
        if (!isSet)
            return;
        m_state->setText(*isSet ? tr("There is a PIN. A new one takes its place.")
                                : tr("There is no PIN yet: until there is one, nobody leaves the "
                                     "kiosk."));
    });
}

void KioskPinCard::save()
{
    m_message->dismiss();
    if (m_pin->text().size() < 6)
        m_pinField->setError(tr("Write six to ten digits."));
    else if (m_pin->text() != m_again->text())
        m_againField->setError(tr("The two PINs are not the same."));
    if (focusFirstError({m_pinField, m_againField}))
        return;
    m_saving->run([this, pin = m_pin->text()] { return m_setting.set(pin); },
                  [this] {
                      m_pin->setText({}); // unlike clear(), leaves nothing to undo
                      m_again->setText({});
                      reload();
                      m_message->display(InlineMessage::Kind::Success,
                                         tr("The new PIN is good at once. Leave each kiosk with it "
                                            "once, so that it works without the network too."));
                  });
}

void KioskPinCard::showError(const Error& error)
{
    if (error.code != ErrorCode::InvalidValue)
        return;
    m_message->dismiss();
    m_pinField->setError(tr("Everybody would try this PIN first. Choose another."));
    focusFirstError({m_pinField});
}

} // namespace huella::ui::admin
