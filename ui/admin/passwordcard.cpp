// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/passwordcard.h"

#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace huella::ui::admin {

PasswordCard::PasswordCard(QWidget* parent)
    : Card(QString(), parent)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_words(new TextLabel)
    , m_password(new TextLabel(QString(), TextStyle::Headline, Token::AccentText))
    , m_copy(new Button(Icons::Copy, tr("Copy"), Button::Kind::Secondary))
    , m_done(new Button(tr("I have handed it over"), Button::Kind::Primary))
{
    setStripe(Token::Accent);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_password->setObjectName(QStringLiteral("temporaryPasswordLabel"));
    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->setAlignment(Qt::AlignCenter);
    m_copy->setObjectName(QStringLiteral("copyPasswordButton"));
    m_done->setObjectName(QStringLiteral("passwordDoneButton"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_words, m_password, m_copy, m_done})
        body()->addWidget(widget);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_password->text());
        m_copy->setText(tr("Copied"));
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_password->clear();
        emit done();
    });
}

void PasswordCard::display(const QString& name, const QString& password)
{
    m_title->setText(tr("Temporary password of %1").arg(name));
    m_words->setText(tr("It is shown this once. Hand it over in person; at the first sign-in it "
                        "must be changed."));
    m_password->setText(password);
    m_copy->setText(tr("Copy"));
    m_done->setFocus();
}

} // namespace huella::ui::admin
