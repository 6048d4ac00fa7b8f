// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/servicestore.h"
#include "ui/shared/card.h"

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class PriceEdit;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// A service, new or changed. Appointments that are booked keep the price they had.
class ServiceForm : public Card
{
    Q_OBJECT

public:
    ServiceForm(agenda::ServiceStore& services, LinkWatch& watch, QWidget* parent = nullptr);

    void setCurrency(const QString& currency);
    void add();
    void edit(const agenda::OfferedService& offered);

signals:
    void saved(const QString& name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill(const agenda::OfferedService& offered);
    void save();

    agenda::ServiceStore& m_services;
    ServiceId m_id;
    TextLabel* m_title;
    LineEdit* m_name;
    QPlainTextEdit* m_description;
    QSpinBox* m_minutes;
    PriceEdit* m_price;
    QCheckBox* m_isOffered;
    FormField* m_nameField;
    FormField* m_descriptionField;
    FormField* m_minutesField;
    FormField* m_priceField;
    InlineMessage* m_message;
    Button* m_save;
    Button* m_cancel;
    Submission* m_saving;
};

} // namespace huella::ui::admin
