// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/base/clock.h"

#include <QWidget>

class QStackedLayout;

namespace huella::ui {

class BoardList;
class BoardModel;
class BoardNotes;
class EmptyState;
class PatientPhotos;

/// The live waiting-room list of a BoardModel: who is being attended, who waits and since when.
/// Minutes count on by themselves. The list is "boardList".
class BoardView : public QWidget
{
    Q_OBJECT

public:
    /// `photos` and `notes` may be null.
    BoardView(BoardModel& model, const Clock& clock, PatientPhotos* photos, const BoardNotes* notes,
              QWidget* parent = nullptr);

    /// The chosen row; nothing when none is.
    [[nodiscard]] std::optional<agenda::BoardRow> current() const;
    void select(AttentionId id);
    [[nodiscard]] BoardList* list() const { return m_list; }

signals:
    void currentChanged();
    /// Enter or a double click on a row.
    void activated(const huella::agenda::BoardRow& row);
    void menuRequested(const huella::agenda::BoardRow& row, const QPoint& global);

private:
    void buildList();
    void showContents();
    void requestMenu(const QPoint& position);

    BoardModel& m_model;
    BoardList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace huella::ui
