// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QGridLayout;

namespace huella::ui {

class ChoiceButton;

/// A time that may be booked.
struct TimeChoice
{
    QDateTime startsAt;
    bool isFree = true;
};

/// The day's times as buttons: free, chosen, taken. Arrows move over the free ones.
class SlotGrid : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QDateTime chosen READ chosen NOTIFY slotChosen USER true)

public:
    explicit SlotGrid(QWidget* parent = nullptr);

    /// Keeps the choice where that time is still free, else nothing is chosen.
    void setSlots(const QList<TimeChoice>& times);
    /// Invalid while nothing is chosen.
    [[nodiscard]] QDateTime chosen() const { return m_chosen; }
    void choose(const QDateTime& startsAt);
    [[nodiscard]] int freeCount() const;

signals:
    void slotChosen(const QDateTime& startsAt);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void moveBy(int step);

    QGridLayout* m_grid;
    QList<TimeChoice> m_times;
    QList<ChoiceButton*> m_buttons;
    QDateTime m_chosen;
    int m_columns = 0;
};

} // namespace huella::ui
