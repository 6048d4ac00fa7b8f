// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {

/// The paw in its rounded square.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(int side, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
};

} // namespace huella::ui
