// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminstores.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace huella::ui {
class Button;
class Card;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::admin {

class BoardCard;
class KioskPinCard;
class PaymentRulesCard;

/// "The clinic": its name, where it is, and the rules of booking.
class ClinicPage : public QWidget
{
    Q_OBJECT

public:
    ClinicPage(const AdminStores& stores, LinkWatch& watch, QWidget* parent = nullptr);

public slots:
    void reload();

private:
    void build();
    [[nodiscard]] Card* buildIdentity();
    [[nodiscard]] Card* buildRules();
    void fillChoices();
    void fill(const agenda::ClinicDetails& details);
    [[nodiscard]] agenda::ClinicDetails typed() const;
    void read(const Result<agenda::ClinicDetails>& details);
    void save();

    AdminStores m_stores;
    agenda::ClinicDetails m_saved;
    bool m_isRead = false;
    LineEdit* m_name;
    LineEdit* m_address;
    LineEdit* m_phone;
    QComboBox* m_zone;
    QComboBox* m_currency;
    QSpinBox* m_slot;
    QSpinBox* m_undo;
    QSpinBox* m_ahead;
    QSpinBox* m_cancel;
    FormField* m_nameField;
    BoardCard* m_board;
    KioskPinCard* m_kioskPin;
    PaymentRulesCard* m_payments;
    InlineMessage* m_message;
    Button* m_save;
    Submission* m_saving;
};

} // namespace huella::ui::admin
