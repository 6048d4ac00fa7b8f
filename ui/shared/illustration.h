// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

namespace huella::ui {

/// The drawing of an empty state: the icon on a soft disc, with a trail of paw prints.
class Illustration : public QWidget
{
    Q_OBJECT

public:
    explicit Illustration(Icons icon, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, 128}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icons m_icon;
};

} // namespace huella::ui
