// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/documents/documentstore.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/doors.h"
#include "ui/shared/shell.h"

namespace huella::people {
struct Person;
}
namespace huella::ui {
class LinkWatch;
}

namespace huella::ui::desk {

class AgendaPage;
class TodayPage;

/// The front desk's window.
class DeskView : public Shell
{
    Q_OBJECT

public:
    DeskView(const DeskStores& stores, const people::Person& person, const Doors& doors,
             QWidget* parent = nullptr);

private:
    void tellOfArrivals(const DeskStores& stores, PersonId self, TodayPage& today);
    void addAgenda(const DeskStores& stores, const Doors& doors, const TodayPage& today);
    void printSlips(const DeskStores& stores, TodayPage& today, const Doors& doors);
    void addTill(const DeskStores& stores, const Doors& doors);

    LinkWatch* m_watch;
    AgendaPage* m_agenda = nullptr; ///< made when it is first wanted
    documents::DocumentStore m_documents;
};

} // namespace huella::ui::desk
