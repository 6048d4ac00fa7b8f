// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/people/ticketstore.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class PasswordEdit;
class QrView;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// An owner's short code and QR, with which he signs in at the kiosk without his password.
/// "ticketPasswordEdit", "newShortCodeEdit", "saveShortCodeButton", "makeTicketButton",
/// "removeShortCodeButton", "ticketQr".
class TicketCard : public Card
{
    Q_OBJECT

public:
    TicketCard(database::Session& session, const people::Person& person, LinkWatch* watch,
               QWidget* parent = nullptr);

private:
    void build();
    void reload();
    void show(const people::TicketState& state);
    void saveCode();
    void makeTicket();
    void removeCode();

    people::TicketStore m_store;
    people::Person m_person;
    TextLabel* m_state;
    InlineMessage* m_message;
    PasswordEdit* m_current;
    PasswordEdit* m_code;
    FormField* m_currentField;
    FormField* m_codeField;
    QrView* m_qr;
    Button* m_save;
    Button* m_make;
    Button* m_remove;
    Submission* m_saving;
    Submission* m_making;
    Submission* m_removing;
};

} // namespace huella::ui::signin
