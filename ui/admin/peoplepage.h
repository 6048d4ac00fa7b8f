// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/admin/adminstores.h"
#include "ui/admin/splitpage.h"

namespace huella::ui {
class Button;
class EmptyState;
class LinkWatch;
class PeopleModel;
class SearchEdit;
class Segmented;
class TableView;
} // namespace huella::ui

namespace huella::ui::admin {

class AccountForm;
class PasswordCard;
class PersonPanel;

/// "People": everybody with an account; one is made, let in, shut out, given another role or a
/// new password here.
class PeoplePage : public SplitPage
{
    Q_OBJECT

public:
    /// `self` is who works here: nobody shuts himself out.
    PeoplePage(const AdminStores& stores, PersonId self, LinkWatch& watch,
               QWidget* parent = nullptr);

public slots:
    void reload();

private:
    void build();
    void connectList();
    void connectPanels();
    void show(const Result<QList<people::Person>>& people);
    void choose(int row);
    void select(PersonId person);
    void startAccount();
    void showPassword(const QString& name, const QString& password);
    void sayRoleChanged(const people::Person& person);
    void sayLicenceChanged(const people::Person& person);
    void saySwitched(const people::Person& person, people::Activity activity);
    void switchBack();

    AdminStores m_stores;
    PeopleModel* m_model;
    Button* m_add;
    SearchEdit* m_search;
    Segmented* m_roles;
    TableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_hint;
    PersonPanel* m_person;
    AccountForm* m_form;
    PasswordCard* m_password;
    PersonId m_chosen;
    people::Person m_switched; ///< what undo puts back
};

} // namespace huella::ui::admin
