// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace huella::ui::owner {

/// Side by side while there is room, then on the next line: a row of buttons whose words may be
/// large. Each keeps the size it asks for; the lines stand where `end` says.
class FlowLayout : public QLayout
{
public:
    enum class End { Left, Middle, Right };

    explicit FlowLayout(int spacing, End end = End::Left);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    using Line = QList<QLayoutItem*>;

    [[nodiscard]] QList<Line> linesFor(int width) const;
    [[nodiscard]] static int heightOf(const Line& line);

    End m_end;
    QList<QLayoutItem*> m_items;
};

} // namespace huella::ui::owner
