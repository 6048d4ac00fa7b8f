// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/patients/patient.h"
#include "ui/agenda/agendaplan.h"
#include "ui/desk/deskstores.h"

#include <QComboBox>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class PatientPhotos;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class AgendaReader;
class OverbookField;
class PatientPicker;
class VetCombo;

/// Books the slot that was clicked in the agenda: who comes, what for, Enter. Another slot may be
/// chosen meanwhile; what is typed stays. A taken or closed hour asks for a reason.
class SlotBookingForm : public QWidget
{
    Q_OBJECT

public:
    SlotBookingForm(const DeskStores& stores, const AgendaReader& reader, const Clock& clock,
                    PatientPhotos* photos, LinkWatch* watch, QWidget* parent = nullptr);

    /// Forgets who comes and why, for the next booking; until then a look at something else loses
    /// nothing.
    void reset();
    /// 0 minutes: as long as the service takes.
    void open(PersonId vet, const QDateTime& startsAt, int minutes);
    [[nodiscard]] PersonId vet() const;
    [[nodiscard]] QDateTime startsAt() const { return m_startsAt; }
    [[nodiscard]] int minutes() const;

public slots:
    /// The agenda or the lists changed.
    void refresh();

signals:
    void booked(const QString& patient, const huella::agenda::Booked& booked);
    /// Another vet or length: the mark in the grid follows.
    void spanChanged();

private:
    void build();
    QWidget* buildPatientRow();
    void setPatient(const patients::SearchHit& patient);
    void fillServices();
    void fillLengths();
    void check();
    void submit();
    void showSubmit();
    [[nodiscard]] const agenda::Service* service() const;

    DeskStores m_stores;
    const AgendaReader& m_reader;
    const Clock& m_clock;
    AgendaPlan m_plan;
    patients::SearchHit m_patient;
    AppointmentId m_next; ///< a retry books nothing twice
    QDateTime m_startsAt;
    int m_wanted = 0; ///< minutes dragged over
    TextLabel* m_when;
    PatientPicker* m_search;
    QWidget* m_patientRow;
    TextLabel* m_name;
    TextLabel* m_owner;
    Button* m_change;
    FormField* m_searchField;
    QComboBox* m_service;
    QComboBox* m_length;
    VetCombo* m_vet;
    LineEdit* m_reason;
    FormField* m_reasonField;
    OverbookField* m_overbook;
    InlineMessage* m_message;
    Button* m_submit;
    Submission* m_submission;
};

} // namespace huella::ui::desk
