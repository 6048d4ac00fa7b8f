// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/likelyowners.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace huella::ui::desk {

using agenda::LikelyOwner;

LikelyOwners::LikelyOwners(agenda::AdmissionStore& store, QWidget* parent)
    : QFrame(parent), m_store(store), m_pause(new QTimer(this)), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("likelyOwners"));
    m_lines->setContentsMargins(space::l, space::s, space::s, space::s);
    m_lines->setSpacing(0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &LikelyOwners::ask);
    hide();
}

void LikelyOwners::look(const QString& phone, const QString& email)
{
    m_phone = phone;
    m_email = email;
    m_pause->start();
}

void LikelyOwners::clear()
{
    m_pause->stop();
    m_phone.clear();
    m_email.clear();
    show({});
}

void LikelyOwners::ask()
{
    m_store.ownersLike(m_phone, m_email)
        .then(this,
              [this, phone = m_phone, email = m_email](const Result<QList<LikelyOwner>>& owners) {
                  // A failure warns of nobody: whoever saves hears of an e-mail that is taken.
                  if (owners && phone == m_phone && email == m_email)
                      show(*owners);
              });
}

void LikelyOwners::show(const QList<LikelyOwner>& owners)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const LikelyOwner& owner : owners)
        m_lines->addWidget(lineOf(owner));
    setVisible(!owners.isEmpty());
}

QWidget* LikelyOwners::lineOf(const LikelyOwner& owner)
{
    const QString who =
        owner.pets.isEmpty() ? owner.name : QStringLiteral("%1 (%2)").arg(owner.name, owner.pets);
    QString text = owner.isEmail ? tr("There is an owner with this e-mail: %1.").arg(who)
                                 : tr("There is an owner with this phone: %1.").arg(who);
    if (!owner.isChoosable())
        text = tr("This e-mail belongs to somebody of the clinic: %1.").arg(owner.name);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* words = new TextLabel(text, TextStyle::Body, Token::WarningFg);
    words->setWordWrap(true);
    row->addWidget(new IconLabel(Icons::Warning, Token::WarningFg, size::icon));
    row->addWidget(words, 1);
    if (owner.isChoosable()) {
        auto* use = new Button(tr("Use this owner"), Button::Kind::Quiet);
        use->setObjectName(QStringLiteral("useOwnerButton"));
        connect(use, &Button::clicked, this, [this, owner] { emit chosen(owner); });
        row->addWidget(use);
    }
    return line;
}

void LikelyOwners::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                 color(Token::WarningBg), color(Token::WarningEdge));
}

} // namespace huella::ui::desk
