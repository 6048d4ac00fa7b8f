// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/lineedit.h"

#include <QDate>

#include <optional>

namespace huella::ui {

/// A date that is typed (24/11/2026, 24-11-26, 24112026) or picked from a calendar; may be empty.
class DateEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

    /// Nothing when empty or not a date; `isBroken` tells the two apart.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isBroken() const { return !text().trimmed().isEmpty() && !date(); }
    void setDate(std::optional<QDate> date);
    /// What the calendar offers; a typed date may still be outside.
    void setRange(QDate earliest, QDate latest);

    [[nodiscard]] static std::optional<QDate> parse(const QString& text);

signals:
    void dateChanged();

private:
    void openCalendar();

    QDate m_earliest{1900, 1, 1};
    QDate m_latest{2100, 12, 31};
};

} // namespace huella::ui
