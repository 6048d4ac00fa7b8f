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
class ArrivePage;
class BookPage;
class HistoryPage;
class HomePage;
class MovePage;
class PayPage;
class PetPage;
class PetsPage;

/// What the owner of pets sees: a home from which everything is one press away, the pets, booking,
/// the appointments, the pets' health.
class OwnerView : public Shell
{
    Q_OBJECT

public:
    OwnerView(const OwnerStores& stores, const people::Person& person, const Doors& doors,
              QWidget* parent = nullptr);

    /// To the page that a detail was opened from, else as any shell.
    bool goBack() override;
    [[nodiscard]] QString partingWords() const override;

signals:
    void accountRequested(); ///< whoever holds the view has the page

private:
    void addPages();
    void connectHome();
    void connectArriving();
    void connectPets();
    void connectAppointments();
    void connectBooking();
    void connectHistory();
    void reloadAll();
    void addPet();
    void book(PatientId pet);
    void pay(AppointmentId appointment);
    void sayFarewell(PatientId pet, const QString& text);

    OwnerStores m_stores;
    documents::DocumentStore m_documents;
    LinkWatch* m_watch;
    HomePage* m_home;
    PetsPage* m_pets;
    PetPage* m_pet;
    BookPage* m_book;
    AppointmentsPage* m_appointments;
    HistoryPage* m_history;
    ArrivePage* m_arrive;
    MovePage* m_move;
    PayPage* m_pay;
    ImageViewer* m_viewer;
    DocumentSheet* m_sheet;
    int m_appointmentsIndex = -1;
    QWidget* m_payFrom = nullptr; ///< where one is again after paying
    PatientId m_undoable; ///< the pet that was archived last
};

} // namespace huella::ui::owner
