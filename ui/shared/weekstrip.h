// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QWidget>

namespace huella::ui {

class Button;
class ChoiceButton;
class TextLabel;

/// A row of seven days, Monday first, with chevrons between weeks. Left and right move by a day,
/// Page Up and Page Down by a week, Home goes to today.
class WeekStrip : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChosen USER true)

public:
    explicit WeekStrip(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    /// Brought inside the range.
    void setDate(QDate date);
    /// Days outside cannot be chosen; an invalid date leaves that side open.
    void setRange(QDate earliest, QDate latest);
    /// Days with a dot below.
    void setMarked(const QSet<QDate>& days);

signals:
    void dateChosen(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void refresh();
    [[nodiscard]] QDate monday() const { return m_date.addDays(1 - m_date.dayOfWeek()); }
    [[nodiscard]] bool isAllowed(QDate date) const;
    void move(int days);

    QDate m_today;
    QDate m_date;
    QDate m_earliest;
    QDate m_latest;
    QSet<QDate> m_marked;
    TextLabel* m_month;
    Button* m_back;
    Button* m_forward;
    QList<ChoiceButton*> m_days;
};

} // namespace huella::ui
