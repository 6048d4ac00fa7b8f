// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace huella::ui {

class EmptyState;

/// A quiet table: rows of 44 px, whole rows chosen, hovered rows tinted, no grid. Enter or a
/// double click activates a row. `setEmptyState` is shown while the model has no rows.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Takes it.
    void setEmptyState(EmptyState* empty);
    /// The column that takes what room is left.
    void setStretchColumn(int column);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    void rowActivated(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hover(int row);
    void showEmptiness();

    int m_hovered = -1;
    EmptyState* m_empty = nullptr;
};

/// The same look for a table that is not a TableView.
void styleTable(QTableView* table);

} // namespace huella::ui
