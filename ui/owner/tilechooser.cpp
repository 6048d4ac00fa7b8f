// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/tilechooser.h"

#include "ui/owner/cardgrid.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui::owner {

TileChooser::TileChooser(const QString& tileName, int leastTileWidth, QWidget* parent)
    : QWidget(parent)
    , m_tileName(tileName)
    , m_leastTileWidth(leastTileWidth)
    , m_grid(new CardGrid(leastTileWidth, space::s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch(1);
}

void TileChooser::setChoices(const QList<Choice>& choices)
{
    QList<QWidget*> tiles;
    for (const Choice& choice : choices)
        tiles.append(makeTile(choice));
    m_grid->setCards(tiles);
    fit();
    const QString before = m_chosen;
    m_chosen.clear();
    choose(before);
    if (m_chosen != before)
        emit changed(m_chosen);
}

// As many beside each other as leave every word whole; where one alone has no room it takes what
// there is.
void TileChooser::fit()
{
    int words = m_leastTileWidth;
    for (const QWidget* tile : m_grid->cards())
        words = std::max(words, static_cast<const ChoiceTile*>(tile)->wordsWidth());
    m_grid->setLeastWidth(std::clamp(words, m_leastTileWidth, std::max(m_leastTileWidth, width())));
    m_grid->setMinimumWidth(m_leastTileWidth); // a window that grows narrow again
}

void TileChooser::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TileChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QWidget* TileChooser::makeTile(const Choice& choice)
{
    auto* tile = new ChoiceTile(choice);
    tile->setObjectName(m_tileName);
    connect(tile, &QAbstractButton::clicked, this, [this, key = choice.key] {
        const bool isNew = key != m_chosen;
        choose(key);
        if (isNew)
            emit changed(m_chosen);
        emit picked(key);
    });
    return tile;
}

int TileChooser::count() const
{
    return int(m_grid->cards().size());
}

void TileChooser::choose(const QString& key)
{
    m_chosen.clear();
    for (QWidget* widget : m_grid->cards()) {
        auto* tile = static_cast<ChoiceTile*>(widget);
        tile->setChecked(!key.isEmpty() && tile->key() == key);
        if (tile->isChecked())
            m_chosen = key;
    }
}

} // namespace huella::ui::owner
