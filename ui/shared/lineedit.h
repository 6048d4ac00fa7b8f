// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QLineEdit>

namespace huella::ui {

/// A line of text of the clinic's look. Holds at most what the database holds.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(const QString& placeholder = {}, QWidget* parent = nullptr);
    /// An icon inside, at the start.
    void setGlyph(Icons icon);
    /// What was typed, without blanks at the ends and with single blanks inside.
    [[nodiscard]] QString value() const { return text().simplified(); }
};

} // namespace huella::ui
