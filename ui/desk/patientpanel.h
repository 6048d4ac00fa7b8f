// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/boardrow.h"
#include "core/base/clock.h"
#include "core/documents/document.h"
#include "core/patients/patient.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Avatar;
class Button;
class InlineMessage;
class LinkWatch;
class PatientPhotos;
class Segmented;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class BookingForm;
class ClaimCodeRow;
class HandoutsButton;
class PageStack;
class TicketRow;
struct TurnSlip;
class VisitBar;
class WalkInForm;

/// A patient that was found: check it in, put it in the queue or book for it.
class PatientPanel : public Card
{
    Q_OBJECT

public:
    PatientPanel(const DeskStores& stores, const Clock& clock, PatientPhotos& photos,
                 LinkWatch* watch, QWidget* parent = nullptr);

    void open(const patients::SearchHit& patient);
    void setVets(const QList<agenda::Vet>& vets);
    void setServices(const QList<agenda::Service>& services);
    void refresh();
    /// Of the patient that is open: its next appointment of today, its row on the board.
    void setVisit(const std::optional<agenda::Appointment>& appointment,
                  const std::optional<agenda::BoardRow>& onBoard);
    [[nodiscard]] PatientId patient() const { return m_patient.patientId; }
    /// Puts the keyboard where Enter does what is most likely wanted.
    void focusFirst();

signals:
    void closed();
    void arrived(const huella::agenda::BoardRow& row);
    /// The next step of its appointment of today.
    void stepRequested(const huella::agenda::Appointment& appointment);
    /// Another animal of the same owner, who is not here yet.
    void newPetWanted(const huella::patients::SearchHit& patient);
    void booked(const QString& patient, const huella::agenda::Booked& booked);
    void slipWanted(const huella::ui::desk::TurnSlip& slip);
    void documentRequested(const huella::documents::DocumentSubject& document);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();

    PatientPhotos& m_photos;
    patients::SearchHit m_patient;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_animal;
    TextLabel* m_owner;
    HandoutsButton* m_handouts;
    Button* m_newPet;
    Button* m_close;
    VisitBar* m_visit;
    Segmented* m_choice;
    InlineMessage* m_archived;
    ClaimCodeRow* m_claim;
    TicketRow* m_ticket;
    WalkInForm* m_walkIn;
    BookingForm* m_booking;
    PageStack* m_forms;
};

} // namespace huella::ui::desk
