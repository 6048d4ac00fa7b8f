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

namespace {

constexpr int afterClinic = 2;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
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
    m_row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_row->setSpacing(space::m);
    m_row->addWidget(new BrandMark(36));
    m_row->addWidget(m_clinic);
    m_row->addStretch();
    m_row->addWidget(m_freshness);
    m_row->addSpacing(space::s);
    m_row->addWidget(m_avatar);
    m_row->addLayout(who);
    m_row->addSpacing(space::s);
    m_row->addWidget(m_signOut);
    setMinimumHeight(64);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_signOut, &QPushButton::clicked, this, &TopBar::signOutRequested);
}

void TopBar::setClinicName(const QString& name)
{
    m_clinic->setText(name);
}

void TopBar::setSearch(QWidget* search)
{
    m_row->insertWidget(afterClinic, search, 2);
    m_row->insertStretch(afterClinic, 1);
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
