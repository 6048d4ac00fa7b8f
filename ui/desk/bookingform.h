// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "core/patients/patient.h"
#include "ui/desk/deskstores.h"

#include <QComboBox>
#include <QWidget>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class SlotGrid;
class Submission;
class TextLabel;
class WeekStrip;
} // namespace huella::ui

namespace huella::ui::desk {

class VetCombo;

/// Books a free hour for a patient: service, vet or any, day, hour, reason.
class BookingForm : public QWidget
{
    Q_OBJECT

public:
    BookingForm(const DeskStores& stores, const Clock& clock, LinkWatch* watch,
                QWidget* parent = nullptr);

    void setPatient(const patients::SearchHit& patient);
    void setVets(const QList<agenda::Vet>& vets);
    void setServices(const QList<agenda::Service>& services);
    /// Reads the free hours again: somebody booked or cancelled meanwhile.
    void refresh();

signals:
    void booked(const huella::agenda::Booked& booked);

private:
    void build();
    void readDays();
    void readSlots();
    void showSlots(const Result<QList<agenda::FreeSlot>>& answer);
    void submit();
    [[nodiscard]] ServiceId service() const;

    DeskStores m_stores;
    const Clock& m_clock;
    patients::SearchHit m_patient;
    AppointmentId m_next; ///< a retry books nothing twice
    QList<agenda::Service> m_services;
    QComboBox* m_service;
    VetCombo* m_vet;
    WeekStrip* m_week;
    SlotGrid* m_slots;
    TextLabel* m_note;
    LineEdit* m_reason;
    FormField* m_reasonField;
    InlineMessage* m_message;
    Button* m_submit;
    Submission* m_submission;
};

} // namespace huella::ui::desk
