// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"

#include <QListView>

#include <optional>

class QMimeData;

namespace huella::ui {

/// The list of a BoardModel whose rows can be dragged: from one section to the other, or onto
/// whatever takes `mimeType`. Which moves are good the owner says; what is dropped it does.
class BoardList : public QListView
{
    Q_OBJECT

public:
    using MayMove = std::function<bool(const agenda::BoardRow&, agenda::BoardState)>;

    explicit BoardList(QWidget* parent = nullptr);

    /// Without it rows do not move between the sections.
    void setMayMove(const MayMove& mayMove) { m_mayMove = mayMove; }

    [[nodiscard]] static QString mimeType();
    /// The attention that is being dragged; null when it is something else.
    [[nodiscard]] static AttentionId attentionOf(const QMimeData& data);
    /// The section that a point of the viewport belongs to.
    [[nodiscard]] agenda::BoardState sectionAt(const QPoint& point) const;

signals:
    void moveRequested(const huella::agenda::BoardRow& row, huella::agenda::BoardState to);
    void dragStarted(const huella::agenda::BoardRow& row);
    void dragEnded();

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::optional<agenda::BoardRow> rowOf(const QMimeData& data) const;
    [[nodiscard]] QRect areaOf(agenda::BoardState section) const;
    void showTarget(std::optional<agenda::BoardState> target);

    MayMove m_mayMove;
    std::optional<agenda::BoardState> m_target;
};

} // namespace huella::ui
