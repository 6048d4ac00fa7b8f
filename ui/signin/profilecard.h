// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "ui/shared/card.h"

class QBoxLayout;

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::signin {

/// One's own name and phone.
class ProfileCard : public Card
{
    Q_OBJECT

public:
    ProfileCard(people::AccountStore& store, const people::Person& person, LinkWatch* watch,
                QWidget* parent = nullptr);

signals:
    void saved();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void submit();

    people::AccountStore& m_store;
    InlineMessage* m_message;
    LineEdit* m_firstName;
    LineEdit* m_lastName;
    LineEdit* m_phone;
    FormField* m_firstNameField;
    FormField* m_lastNameField;
    FormField* m_phoneField;
    QBoxLayout* m_fields;
    Button* m_save;
    Submission* m_submission;
};

} // namespace huella::ui::signin
