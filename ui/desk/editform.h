// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"

#include <QWidget>

class QComboBox;

namespace huella::ui {
class Button;
class FormField;
class LineEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaReader;

/// Changes what an appointment is for: service and reason.
class EditForm : public QWidget
{
    Q_OBJECT

public:
    explicit EditForm(const AgendaReader& reader, QWidget* parent = nullptr);

    void open(const agenda::Appointment& appointment);

signals:
    void chosen(const huella::agenda::Appointment& appointment, const huella::ServiceId& service,
                const QString& reason);

private:
    void submit();

    const AgendaReader& m_reader;
    agenda::Appointment m_appointment;
    TextLabel* m_name;
    QComboBox* m_service;
    LineEdit* m_reason;
    FormField* m_reasonField;
    Button* m_submit;
};

} // namespace huella::ui::desk
