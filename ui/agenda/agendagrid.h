// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/agenda/agendaplan.h"
#include "ui/agenda/agendaspot.h"

#include <QAbstractScrollArea>

#include <optional>

class QTimer;

namespace huella::ui {

class AgendaGutter;
class AgendaHead;

/// The agenda as a grid: time runs down, a column is a vet's day. Painted by hand, only what can be
/// seen; fed from outside, it changes nothing by itself but says what people want.
///
/// Mouse: a click or a drag over free room asks for a booking, a card is dragged to move it.
/// Keys: arrows walk over cards and slots, Shift+Down widens a slot, Enter opens or books, M moves,
/// Delete cancels, the menu key opens the menu, Ctrl with plus, minus and 0 zooms, Esc lets go.
/// New data keeps cursor, scrolling and a drag under way. objectName "agendaGrid".
class AgendaGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AgendaGrid(const Clock& clock, QWidget* parent = nullptr);

    void setColumns(const QList<AgendaColumn>& columns);
    void setAppointments(const QList<agenda::Appointment>& appointments);
    void setSchedules(const QList<agenda::Schedule>& schedules);
    void setSlotMinutes(int minutes);
    void setShowsCancelled(bool isShown);
    void setHourHeight(int pixels);
    [[nodiscard]] const AgendaPlan& plan() const { return m_plan; }

    /// The appointment under the cursor; nothing on an empty slot.
    [[nodiscard]] std::optional<agenda::Appointment> current() const;
    [[nodiscard]] const AgendaSpot& spot() const { return m_spot; }
    void setSpot(const AgendaSpot& spot);
    /// Puts the cursor on it and brings it into sight; false when it is not shown.
    bool select(AppointmentId id);
    /// Keeps a span marked while a form is about it; nothing takes the mark away.
    void setMarked(PersonId vet, const QDateTime& startsAt, int minutes);
    void clearMark();
    /// Scrolls to the present hour where today is shown, else to the first hour of work.
    void showStart();
    [[nodiscard]] bool isDragging() const { return m_drag.kind != Drag::None; }
    /// Where a card stands now, in the viewport.
    [[nodiscard]] QRect cardArea(AppointmentId id) const;
    [[nodiscard]] QRect spotArea(const AgendaSpot& spot) const;
    /// What the cursor's place is, for ears.
    [[nodiscard]] QString spotSentence(const AgendaSpot& spot) const;

    static constexpr int leastHourHeight = 60, usualHourHeight = 120, mostHourHeight = 300;

public slots:
    /// Takes the time anew; also done by itself three times a minute.
    void showNow();

signals:
    void currentChanged();
    /// Somebody wants to book there; 0 minutes: as long as the service takes.
    void slotChosen(const huella::PersonId& vet, const QDateTime& startsAt, int minutes);
    /// Enter or a click on a card.
    void opened(const huella::agenda::Appointment& appointment);
    /// Dropped somewhere else; `state` says what stands against it.
    void dropped(const huella::agenda::Appointment& appointment,
                 const huella::agenda::Target& target, huella::ui::PlaceState state);
    void moveAsked(const huella::agenda::Appointment& appointment);
    void cancelAsked(const huella::agenda::Appointment& appointment);
    void menuAsked(const QPoint& global);
    void columnChosen(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    struct Drag
    {
        enum Kind { None, Pressed, Card, Span } kind = None;
        QPoint press;      ///< in the viewport
        AgendaSpot origin; ///< what was pressed
        int grabbed = 0;   ///< minutes from the card's start to the pointer
        agenda::Appointment appointment;
        int column = 0; ///< where it would go
        MinuteSpan span;
        PlaceState state = PlaceState::Free;
    };

    /// Applies `change` to the plan; what people look at stays where it is.
    template <typename Change>
    void keepingSight(Change change);
    void followCursor();
    void layOut();
    void placeBars();
    void tellCursor();
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] AgendaSpot spotAt(const QPoint& position) const;
    void ensureSeen(const AgendaSpot& spot);

    void paintColumns(QPainter& painter, const QRect& area) const;
    void paintClosed(QPainter& painter, int column, const QRect& area) const;
    void paintLines(QPainter& painter, const QRect& area) const;
    void paintCards(QPainter& painter, const QRect& area) const;
    void paintMark(QPainter& painter) const;
    void paintSlotCursor(QPainter& painter) const;
    void paintDrag(QPainter& painter) const;
    void paintNow(QPainter& painter, const QRect& area, double strength) const;

    void beginDrag();
    void dragTo(const QPoint& position);
    void dragCard(const QPoint& position);
    void dragSpan(const QPoint& position);
    void drop();
    void letGo();
    void hover(const QPoint& position);
    void activate(const AgendaSpot& spot);
    bool handleStep(QKeyEvent* event);
    bool handleZoom(QKeyEvent* event);
    bool handleAction(QKeyEvent* event);
    void widen(int slots_);
    [[nodiscard]] static bool isMovable(const agenda::Appointment& appointment);

    const Clock& m_clock;
    AgendaPlan m_plan;
    AgendaHead* m_head;
    AgendaGutter* m_gutter;
    QTimer* m_tick;
    QList<agenda::Appointment> m_appointments;
    AgendaSpot m_spot;
    AgendaSpot m_hover;
    int m_widened = 0; ///< minutes of the slot under the cursor, 0: one slot
    Drag m_drag;
    struct Mark
    {
        PersonId vet;
        QDateTime startsAt;
        int minutes = 0;
    };
    std::optional<Mark> m_mark;
    int m_scrollTimer = 0;
};

} // namespace huella::ui
