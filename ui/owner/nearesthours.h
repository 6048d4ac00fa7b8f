// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::owner {

class FlowLayout;

/// Where an hour was lost to somebody else: says so kindly and offers the nearest free ones of that
/// day ("nearestHourButton"). Hidden while nothing was lost.
class NearestHours : public QWidget
{
    Q_OBJECT

public:
    explicit NearestHours(QWidget* parent = nullptr);

    /// `free` are the hours that are left, in any order.
    void offer(const QDateTime& lost, QList<QDateTime> free);

signals:
    void picked(const QDateTime& startsAt);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_words;
    FlowLayout* m_hours;
};

} // namespace huella::ui::owner
