// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace huella::ui::owner {

/// Cards side by side, as many as fit, all of one width; they flow again when the width changes.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    CardGrid(int leastWidth, int spacing, QWidget* parent = nullptr);

    /// Replaces and deletes what was here.
    void setCards(const QList<QWidget*>& cards);
    void setLeastWidth(int leastWidth);
    /// Whether the cards grow to fill whatever height there is.
    void setFilling(bool isFilling);
    [[nodiscard]] const QList<QWidget*>& cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void flow();
    [[nodiscard]] int columnsThatFit() const;

    int m_leastWidth;
    int m_spacing;
    int m_columns = 0;
    bool m_isFilling = false;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
};

} // namespace huella::ui::owner
