// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sidenav.h"

#include "ui/shared/navbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace huella::ui {

SideNav::SideNav(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::m, space::l, space::m, space::l);
    m_column->setSpacing(space::xs);
    m_column->addStretch();
    setFixedWidth(qRound(232 * (1 + (textScale() - 1) / 2)));
}

int SideNav::addEntry(Icons icon, const QString& title, const QString& name)
{
    const int index = int(m_buttons.size());
    auto* button = new NavButton(icon, title);
    button->setObjectName(name);
    if (index < 9) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + index));
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(title);
        connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
        button->setToolTip(
            QStringLiteral("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    }
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        setCurrent(index);
        emit chosen(index);
    });
    m_column->insertWidget(index, button);
    m_buttons.append(button);
    return index;
}

QString SideNav::title(int index) const
{
    return m_buttons.at(index)->text();
}

void SideNav::setBadge(int index, int count)
{
    m_buttons.at(index)->setBadge(count);
}

void SideNav::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == index);
}

void SideNav::focusCurrent()
{
    if (m_current >= 0)
        m_buttons.at(m_current)->setFocus();
}

void SideNav::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::keyPressEvent(event);
    step > 0 ? focusNextChild() : focusPreviousChild();
}

void SideNav::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Border));
}

} // namespace huella::ui
