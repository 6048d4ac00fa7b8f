// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/admin/adminstores.h"
#include "ui/shared/shell.h"

namespace huella::ui {
class LinkWatch;
struct Doors;
} // namespace huella::ui

namespace huella::ui::admin {

/// What the administrator sees: people, hours, prices, the clinic, the audit log, the system.
class AdminView : public Shell
{
    Q_OBJECT

public:
    AdminView(const AdminStores& stores, const people::Person& person, const Doors& doors,
              QWidget* parent = nullptr);

private:
    void addPages(const people::Person& person, const Doors& doors);
    void addTill(const Doors& doors);
    void addSearch();
    void watchClinic();
    void readClinic();

    AdminStores m_stores;
    LinkWatch* m_watch;
    int m_before = 0; ///< the page that a patient's card gives back
};

} // namespace huella::ui::admin
