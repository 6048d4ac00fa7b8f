// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstore.h"
#include "core/people/person.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/shell.h"

namespace huella::ui {
class ImageViewer;
class DocumentSheet;
class LinkWatch;
struct Doors;
} // namespace huella::ui

namespace huella::ui::owner {

class AppointmentsPage;
class BookPage;
class HistoryPage;
class PayPage;
class PetPage;
class PetsPage;

/// What the owner of pets sees: the pets, booking, the appointments, the history.
class OwnerView : public Shell
{
    Q_OBJECT

public:
    OwnerView(const OwnerStores& stores, const people::Person& person, const Doors& doors,
              QWidget* parent = nullptr);

private:
    void addPages();
    void connectPets();
    void connectBooking();
    void connectHistory();
    void reloadAll();
    void openPet();
    void book(PatientId pet);
    void sayFarewell(PatientId pet, const QString& text);

    OwnerStores m_stores;
    documents::DocumentStore m_documents;
    LinkWatch* m_watch;
    PetsPage* m_pets;
    PetPage* m_pet;
    BookPage* m_book;
    AppointmentsPage* m_appointments;
    HistoryPage* m_history;
    PayPage* m_pay;
    ImageViewer* m_viewer;
    DocumentSheet* m_sheet;
    int m_appointmentsIndex = -1;
    PatientId m_undoable; ///< the pet that was archived last
};

} // namespace huella::ui::owner
