// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented.h"

#include "ui/shared/choicebutton.h"
#include "ui/shared/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace huella::ui {

Segmented::Segmented(const QStringList& options, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const QString& option : options)
        addOption(option);
}

void Segmented::addOption(const QString& text, const QString& name)
{
    const int index = int(m_buttons.size());
    auto* button = new ChoiceButton(text);
    button->setFlat(true);
    button->setObjectName(name);
    m_row->addWidget(button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        m_buttons.at(index)->setChecked(true); // a second press does not take the choice away
        setCurrent(index);
    });
    if (index == 0)
        setCurrent(0);
}

void Segmented::setCurrent(int index)
{
    if (index < 0 || index >= m_buttons.size() || index == m_current)
        return;
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == index);
    emit currentChanged(index);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_current + step;
    if (step == 0 || next < 0 || next >= m_buttons.size())
        return QWidget::keyPressEvent(event);
    setCurrent(next);
    m_buttons.at(next)->setFocus();
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::control + 1, color(Token::Surface),
                 color(Token::BorderControl));
}

} // namespace huella::ui
