// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/textlabel.h"

namespace huella::ui::vet {

/// One line that ends in an ellipsis where there is no more room; the tool tip has it whole.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    void setWhole(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace huella::ui::vet
