// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agendastore.h"

#include "core/database/session.h"

namespace huella::agenda {

namespace {

using database::Row;

Money price(const Row& row)
{
    return Money::fromDecimal(row.text("price"), row.text("currency")).value_or(Money());
}

/// What owners and staff both read.
Appointment common(const Row& row)
{
    Appointment it;
    it.id = row.id<AppointmentId>("id");
    it.patient = row.id<PatientId>("patient_id");
    it.patientName = row.text("patient_name");
    it.species = row.text("species");
    it.vet = row.id<PersonId>("vet_id");
    it.vetName = row.text("vet_name");
    it.service = row.id<ServiceId>("service_id");
    it.serviceName = row.text("service_name");
    it.startsAt = row.timestamp("starts_at");
    it.endsAt = row.timestamp("ends_at");
    it.reason = row.text("reason");
    it.status = appointmentStatusOf(row.text("status"));
    it.isPaid = row.boolean("is_paid");
    it.price = price(row);
    it.cancelReason = row.text("cancel_reason");
    it.version = row.text("version");
    return it;
}

std::optional<Presence> presence(const Row& row)
{
    if (row.isNull("attention_id"))
        return std::nullopt;
    return Presence{row.id<AttentionId>("attention_id"), boardStateOf(row.text("attention_state")),
                    row.integer("turn")};
}

Appointment staffAppointment(const Row& row)
{
    Appointment it = common(row);
    it.breed = row.text("breed");
    it.photo = row.id<MediaId>("photo");
    it.owner = row.id<PersonId>("owner_id");
    it.ownerName = row.text("owner_name");
    it.ownerPhone = row.text("owner_phone");
    it.isOverbooked = row.boolean("is_overbooked");
    it.overbookReason = row.text("overbook_reason");
    it.statusChangedAt = row.timestamp("status_changed_at");
    it.presence = presence(row);
    return it;
}

Appointment ownersAppointment(const Row& row)
{
    Appointment it = common(row);
    it.mayCancel = row.boolean("may_cancel");
    return it;
}

Vet vet(const Row& row)
{
    return {row.id<PersonId>("id"), row.text("first_name"), row.text("last_name")};
}

Service service(const Row& row)
{
    return {row.id<ServiceId>("id"), row.text("name"), row.text("description"),
            row.integer("duration_minutes"), price(row)};
}

FreeSlot freeSlot(const Row& row)
{
    return {row.id<PersonId>("vet_id"), row.text("vet_name"), row.timestamp("starts_at"),
            row.timestamp("ends_at")};
}

FreeDay freeDay(const Row& row)
{
    return {row.date("day"), row.integer("free")};
}

Booked booked(const Row& row)
{
    return {row.id<AppointmentId>("id"),
            row.id<PersonId>("vet_id"),
            row.text("vet_name"),
            row.timestamp("starts_at"),
            row.timestamp("ends_at"),
            appointmentStatusOf(row.text("status")),
            price(row)};
}

QString version(const Row& row)
{
    return row.text("version");
}

AppointmentChange change(const Row& row)
{
    AppointmentChange it;
    it.at = row.timestamp("at");
    it.person = row.text("person_name");
    it.isMine = row.boolean("is_mine");
    it.startsBefore = row.timestamp("starts_before");
    it.startsAfter = row.timestamp("starts_after");
    it.vetBefore = row.text("vet_before");
    it.vetAfter = row.text("vet_after");
    if (!row.isNull("status_after"))
        it.statusAfter = appointmentStatusOf(row.text("status_after"));
    it.isReasonChanged = row.boolean("is_reason_changed");
    it.isOtherService = row.boolean("is_other_service");
    it.isPayment = row.boolean("is_payment");
    return it;
}

} // namespace

QFuture<Result<QList<Appointment>>> AgendaStore::agenda(QDate from, QDate to, PersonId vet)
{
    return m_session.list(QStringLiteral("agenda_of_days"), {from, to, vet}, staffAppointment);
}

QFuture<Result<Appointment>> AgendaStore::appointment(AppointmentId id)
{
    return m_session.one(QStringLiteral("agenda_appointment"), {id}, staffAppointment);
}

QFuture<Result<QList<Appointment>>> AgendaStore::ofPatient(PatientId patient)
{
    return m_session.list(QStringLiteral("agenda_of_patient"), {patient}, staffAppointment);
}

QFuture<Result<QList<Appointment>>> AgendaStore::mine()
{
    return m_session.list(QStringLiteral("agenda_mine"), {}, ownersAppointment);
}

QFuture<Result<QList<Vet>>> AgendaStore::vets()
{
    return m_session.list(QStringLiteral("agenda_vets"), {}, vet);
}

QFuture<Result<QList<Service>>> AgendaStore::services()
{
    return m_session.list(QStringLiteral("agenda_services"), {}, service);
}

QFuture<Result<QList<FreeSlot>>> AgendaStore::freeSlots(PersonId vet, ServiceId service, QDate day)
{
    return m_session.list(QStringLiteral("agenda_free_slots"), {vet, service, day}, freeSlot);
}

QFuture<Result<QList<FreeDay>>> AgendaStore::freeDays(PersonId vet, ServiceId service, QDate from,
                                                      int days)
{
    return m_session.list(QStringLiteral("agenda_free_days"), {vet, service, from, days}, freeDay);
}

QFuture<Result<Booked>> AgendaStore::book(const Booking& booking)
{
    return m_session.one(QStringLiteral("agenda_book"),
                         {booking.id, booking.patient, booking.vet, booking.service,
                          booking.startsAt, booking.reason, booking.overbookReason,
                          booking.minutes},
                         booked);
}

QFuture<Result<void>> AgendaStore::confirm(AppointmentId id)
{
    return m_session.step(QStringLiteral("agenda_confirm"), {id});
}

QFuture<Result<void>> AgendaStore::cancel(AppointmentId id, const QString& reason,
                                          const QString& version)
{
    return m_session.step(QStringLiteral("agenda_cancel"), {id, reason, version});
}

QFuture<Result<void>> AgendaStore::markAbsent(AppointmentId id)
{
    return m_session.step(QStringLiteral("agenda_mark_absent"), {id});
}

QFuture<Result<void>> AgendaStore::undo(AppointmentId id)
{
    return m_session.step(QStringLiteral("agenda_undo"), {id});
}

QFuture<Result<QString>> AgendaStore::move(AppointmentId id, const Target& target,
                                           const QString& version)
{
    return m_session.one(QStringLiteral("agenda_move"),
                         {id, target.vet, target.startsAt, version, target.overbookReason},
                         agenda::version);
}

QFuture<Result<QString>> AgendaStore::edit(AppointmentId id, ServiceId service,
                                           const QString& reason, const QString& version)
{
    return m_session.one(QStringLiteral("agenda_edit"), {id, service, reason, version},
                         agenda::version);
}

QFuture<Result<QList<AppointmentChange>>> AgendaStore::changes(AppointmentId id,
                                                               const QString& version)
{
    return m_session.list(QStringLiteral("agenda_changes"), {id, version}, change);
}

} // namespace huella::agenda
