// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/cardgrid.h"

#include <QGridLayout>

namespace huella::ui::owner {

CardGrid::CardGrid(int leastWidth, int spacing, QWidget* parent)
    : QWidget(parent), m_leastWidth(leastWidth), m_spacing(spacing), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
    setMinimumWidth(leastWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    for (QWidget* card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the one whose button was pressed
    }
    m_cards = cards;
    flow();
}

void CardGrid::setLeastWidth(int leastWidth)
{
    if (leastWidth == m_leastWidth)
        return;
    m_leastWidth = leastWidth;
    setMinimumWidth(leastWidth);
    flow();
}

void CardGrid::setFilling(bool isFilling)
{
    if (isFilling == m_isFilling)
        return;
    m_isFilling = isFilling;
    setSizePolicy(QSizePolicy::Preferred,
                  isFilling ? QSizePolicy::MinimumExpanding : QSizePolicy::Maximum);
    flow();
}

int CardGrid::columnsThatFit() const
{
    return std::max(1, (width() + m_spacing) / (m_leastWidth + m_spacing));
}

void CardGrid::flow()
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_columns = columnsThatFit();
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / m_columns, int(i) % m_columns);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int row = 0; m_isFilling && row * m_columns < m_cards.size(); ++row)
        m_grid->setRowStretch(row, 1);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        flow();
}

} // namespace huella::ui::owner
