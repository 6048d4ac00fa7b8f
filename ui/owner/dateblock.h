// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace huella::ui::owner {

/// A day like a leaf of a calendar: weekday, number, month. Past ones are muted.
class DateBlock : public QWidget
{
    Q_OBJECT

public:
    DateBlock(QDate day, bool isPast, QWidget* parent = nullptr);
    /// As large as the words, which grow with the text.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString weekday() const;
    [[nodiscard]] QString month() const;

    QDate m_day;
    bool m_isPast;
};

} // namespace huella::ui::owner
