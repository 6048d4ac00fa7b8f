// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/till.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace huella::ui {

class PriceEdit;
class TextLabel;

/// The figures of a day by method. Where somebody counts, a field stands in the line of each kind
/// of money that can be held in the hand, and beside it what is missing or too much, by sign and
/// word. What is typed stays when figures change under it.
class TillGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TillGrid(QWidget* parent = nullptr);

    void setLines(const QList<payments::TillLine>& lines, bool isCounting);
    /// What was typed; nothing while cash lacks or a field holds no amount.
    [[nodiscard]] std::optional<QList<std::pair<payments::PaymentMethod, Money>>> counted() const;
    /// The first field that is due or broken; null where all is well.
    [[nodiscard]] PriceEdit* lacking() const;
    [[nodiscard]] bool differs() const;
    /// Forgets what was typed.
    void clear();

signals:
    void changed();
    void returnPressed();

private:
    struct Line
    {
        payments::TillLine value;
        QList<TextLabel*> figures; ///< taken, voided, refunded, charged back, expected
        PriceEdit* edit = nullptr;
        TextLabel* difference = nullptr;
    };
    void build(const QList<payments::TillLine>& lines);
    void buildHeads(int last);
    void buildLine(const payments::TillLine& line);
    void show(Line& line);
    void showDifference(Line& line);
    [[nodiscard]] bool isSameShape(const QList<payments::TillLine>& lines, bool isCounting) const;

    QGridLayout* m_grid;
    QWidget* m_body = nullptr;
    QList<Line> m_lines;
    bool m_isCounting = false;
};

} // namespace huella::ui
