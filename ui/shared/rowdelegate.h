// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace huella::ui {

/// Paints a cell of a TableView: the row's background, a hairline below, then `paintContent`.
/// Strong where Qt::FontRole is bold; alignment from Qt::TextAlignmentRole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    /// The cell's text by default; `area` is the cell inside its padding.
    virtual void paintContent(QPainter& painter, const QRect& area,
                              const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Room that `paintContent` needs, for columns that fit their contents.
    [[nodiscard]] virtual int contentWidth(const QModelIndex& index) const;
};

/// A cell whose display text is the database's own status word ("en_cola"), or a bool for paid,
/// as a pill.
class StatusDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

/// A patient's or a person's cell: portrait, name. Qt::DecorationRole may hold a QImage,
/// `SpeciesRole` the species' word for the silhouette.
class PortraitDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    static constexpr int SpeciesRole = Qt::UserRole + 100;

protected:
    void paintContent(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

} // namespace huella::ui
