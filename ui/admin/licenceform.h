// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <QWidget>

namespace huella::people {
class AccountStore;
}
namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::admin {

/// The licence number that stands on what a vet prescribes. Shown for vets only.
class LicenceForm : public QWidget
{
    Q_OBJECT

public:
    LicenceForm(people::AccountStore& accounts, LinkWatch& watch, QWidget* parent = nullptr);

    /// What is being typed for the same person stays.
    void setPerson(const people::Person& person);

signals:
    void saved(const huella::people::Person& person);

private:
    void save();
    void showChange();

    people::AccountStore& m_accounts;
    people::Person m_person;
    LineEdit* m_number;
    FormField* m_field;
    Button* m_save;
    InlineMessage* m_message;
    Submission* m_submission;
};

} // namespace huella::ui::admin
