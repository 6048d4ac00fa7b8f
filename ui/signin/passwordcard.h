// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class PasswordEdit;
class Submission;
} // namespace huella::ui

namespace huella::ui::signin {

class NewPasswordFields;

/// Changes one's own password, with the present one as proof.
class PasswordCard : public Card
{
    Q_OBJECT

public:
    PasswordCard(people::AccountStore& store, const people::Person& person, LinkWatch* watch,
                 QWidget* parent = nullptr);

private:
    void submit();

    people::AccountStore& m_store;
    people::Person m_person;
    InlineMessage* m_message;
    PasswordEdit* m_current;
    FormField* m_currentField;
    NewPasswordFields* m_next;
    Button* m_save;
    Submission* m_submission;
};

} // namespace huella::ui::signin
