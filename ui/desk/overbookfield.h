// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agendaplan.h"

#include <QWidget>

namespace huella::ui {
class FormField;
class InlineMessage;
class LineEdit;
} // namespace huella::ui

namespace huella::ui::desk {

/// Shows when an hour is taken or closed: what stands against it, and the reason that makes a
/// sobreturno of it. Takes no room while the hour is free. The edit is "overbookReasonEdit".
class OverbookField : public QWidget
{
    Q_OBJECT

public:
    explicit OverbookField(QWidget* parent = nullptr);

    void setState(PlaceState state);
    [[nodiscard]] bool isNeeded() const { return m_isNeeded; }
    /// Empty where none is needed.
    [[nodiscard]] QString reason() const;
    /// False, and says so beside the field, where a reason is needed and missing.
    [[nodiscard]] bool check();
    [[nodiscard]] FormField* field() const { return m_field; }
    void clear();

signals:
    void submitted();

private:
    bool m_isNeeded = false;
    InlineMessage* m_message;
    LineEdit* m_reason;
    FormField* m_field;
};

} // namespace huella::ui::desk
