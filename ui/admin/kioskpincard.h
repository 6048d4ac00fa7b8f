// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/kioskpinsetting.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class PasswordEdit;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// The PIN with which the staff leaves the kiosk: whether there is one, and a new one, typed twice.
/// "kioskPinEdit", "kioskPinAgainEdit", "saveKioskPinButton".
class KioskPinCard : public Card
{
    Q_OBJECT

public:
    KioskPinCard(database::Session& session, LinkWatch& watch, QWidget* parent = nullptr);

    void reload();

private:
    void build();
    void save();
    void showError(const Error& error);

    people::KioskPinSetting m_setting;
    TextLabel* m_state;
    PasswordEdit* m_pin;
    PasswordEdit* m_again;
    FormField* m_pinField;
    FormField* m_againField;
    InlineMessage* m_message;
    Button* m_save;
    Submission* m_saving;
};

} // namespace huella::ui::admin
