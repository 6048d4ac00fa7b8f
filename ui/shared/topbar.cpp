// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/topbar.h"

#include "ui/shared/avatar.h"
#include "ui/shared/brandmark.h"
#include "ui/shared/button.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_clinic(new TextLabel(QStringLiteral("Huella"), TextStyle::Title))
    , m_person(new TextLabel({}, TextStyle::BodyStrong))
    , m_role(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_avatar(new Avatar(36))
    , m_freshness(new FreshnessLabel)
    , m_signOut(new Button(Icons::Logout, tr("Sign out"), Button::Kind::Quiet))
{
    m_signOut->setObjectName(QStringLiteral("signOutButton"));
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_person);
    who->addWidget(m_role);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(new BrandMark(36));
    row->addWidget(m_clinic);
    row->addStretch();
    row->addWidget(m_freshness);
    row->addSpacing(space::s);
    row->addWidget(m_avatar);
    row->addLayout(who);
    row->addSpacing(space::s);
    row->addWidget(m_signOut);
    setMinimumHeight(64);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_signOut, &QPushButton::clicked, this, &TopBar::signOutRequested);
}

void TopBar::setClinicName(const QString& name)
{
    m_clinic->setText(name);
}

void TopBar::setPerson(const QString& name, const QString& role)
{
    m_person->setText(name);
    m_role->setText(role);
    m_avatar->setName(name);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace huella::ui
