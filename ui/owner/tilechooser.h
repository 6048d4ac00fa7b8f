// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owner/choicetile.h"

namespace huella::ui::owner {

class CardGrid;

/// Tiles of which at most one is chosen. Tab and the arrows go from tile to tile.
class TileChooser : public QWidget
{
    Q_OBJECT

public:
    /// Each tile gets `tileName` as its objectName.
    TileChooser(const QString& tileName, int leastTileWidth, QWidget* parent = nullptr);

    /// Keeps the choice where it is still there.
    void setChoices(const QList<Choice>& choices);
    [[nodiscard]] int count() const;
    /// Empty while nothing is chosen.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

signals:
    void changed(const QString& key);
    /// A tile was pressed, be it the one that is chosen already.
    void picked(const QString& key);

private:
    [[nodiscard]] QWidget* makeTile(const Choice& choice);
    void fit();

    QString m_tileName;
    int m_leastTileWidth;
    QString m_chosen;
    CardGrid* m_grid;
};

} // namespace huella::ui::owner
