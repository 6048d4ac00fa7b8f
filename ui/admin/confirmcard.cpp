// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/confirmcard.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace huella::ui::admin {

ConfirmCard::ConfirmCard(QWidget* parent)
    : Card(QString(), parent)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_consequence(new TextLabel)
    , m_message(new InlineMessage)
    , m_confirm(new Button(QString(), Button::Kind::Danger))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
{
    setStripe(Token::Attention);
    m_title->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_cancel->setObjectName(QStringLiteral("cancelConfirmButton"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_consequence, m_message, m_confirm, m_cancel})
        body()->addWidget(widget);
    body()->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmCard::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmCard::cancelled);
}

void ConfirmCard::ask(const QString& title, const QString& consequence, const QString& action)
{
    m_title->setText(title);
    m_consequence->setText(consequence);
    m_confirm->setText(action);
    m_message->dismiss();
    m_cancel->setFocus();
}

void ConfirmCard::addOption(QWidget* option)
{
    body()->insertWidget(2, option);
    option->hide();
}

void ConfirmCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
