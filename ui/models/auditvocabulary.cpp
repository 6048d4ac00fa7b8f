// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditvocabulary.h"

#include <QCoreApplication>

namespace huella::ui {

namespace {

// clang-format off
constexpr AuditTableWords tables[] = {
    {"appointments", QT_TRANSLATE_NOOP("AuditWords", "Appointments"), QT_TRANSLATE_NOOP("AuditWords", "the appointment of %1"), QT_TRANSLATE_NOOP("AuditWords", "an appointment")},
    {"current_attentions", QT_TRANSLATE_NOOP("AuditWords", "Waiting room"), QT_TRANSLATE_NOOP("AuditWords", "the turn of %1"), QT_TRANSLATE_NOOP("AuditWords", "a turn")},
    {"arrivals", QT_TRANSLATE_NOOP("AuditWords", "Arrivals at the kiosk"), QT_TRANSLATE_NOOP("AuditWords", "the arrival of %1"), QT_TRANSLATE_NOOP("AuditWords", "an arrival")},
    {"waiting_list", QT_TRANSLATE_NOOP("AuditWords", "Waiting lists"), QT_TRANSLATE_NOOP("AuditWords", "the wait of %1"), QT_TRANSLATE_NOOP("AuditWords", "a wait")},
    {"help_calls", QT_TRANSLATE_NOOP("AuditWords", "Calls for help"), QT_TRANSLATE_NOOP("AuditWords", "the call for help of %1"), QT_TRANSLATE_NOOP("AuditWords", "a call for help")},
    {"records", QT_TRANSLATE_NOOP("AuditWords", "Attentions"), QT_TRANSLATE_NOOP("AuditWords", "the attention of %1"), QT_TRANSLATE_NOOP("AuditWords", "an attention")},
    {"record_addenda", QT_TRANSLATE_NOOP("AuditWords", "Addenda"), QT_TRANSLATE_NOOP("AuditWords", "an addendum to the attention of %1"), QT_TRANSLATE_NOOP("AuditWords", "an addendum")},
    {"record_procedures", QT_TRANSLATE_NOOP("AuditWords", "Procedures done"), QT_TRANSLATE_NOOP("AuditWords", "a procedure done to %1"), QT_TRANSLATE_NOOP("AuditWords", "a procedure done")},
    {"record_media", QT_TRANSLATE_NOOP("AuditWords", "Images of attentions"), QT_TRANSLATE_NOOP("AuditWords", "an image in the attention of %1"), QT_TRANSLATE_NOOP("AuditWords", "an image of an attention")},
    {"appointment_media", QT_TRANSLATE_NOOP("AuditWords", "Photos of appointments"), QT_TRANSLATE_NOOP("AuditWords", "a photo in the appointment of %1"), QT_TRANSLATE_NOOP("AuditWords", "a photo of an appointment")},
    {"media", QT_TRANSLATE_NOOP("AuditWords", "Images"), QT_TRANSLATE_NOOP("AuditWords", "an image of %1"), QT_TRANSLATE_NOOP("AuditWords", "an image")},
    {"patients", QT_TRANSLATE_NOOP("AuditWords", "Patients"), QT_TRANSLATE_NOOP("AuditWords", "the patient %1"), QT_TRANSLATE_NOOP("AuditWords", "a patient")},
    {"clinical_histories", QT_TRANSLATE_NOOP("AuditWords", "Clinical histories"), QT_TRANSLATE_NOOP("AuditWords", "the clinical history of %1"), QT_TRANSLATE_NOOP("AuditWords", "a clinical history")},
    {"prescriptions", QT_TRANSLATE_NOOP("AuditWords", "Prescriptions"), QT_TRANSLATE_NOOP("AuditWords", "a prescription for %1"), QT_TRANSLATE_NOOP("AuditWords", "a prescription")},
    {"prescription_items", QT_TRANSLATE_NOOP("AuditWords", "Lines of prescriptions"), QT_TRANSLATE_NOOP("AuditWords", "a line of a prescription for %1"), QT_TRANSLATE_NOOP("AuditWords", "a line of a prescription")},
    {"vaccinations", QT_TRANSLATE_NOOP("AuditWords", "Vaccines"), QT_TRANSLATE_NOOP("AuditWords", "a vaccine of %1"), QT_TRANSLATE_NOOP("AuditWords", "a vaccine")},
    {"documents", QT_TRANSLATE_NOOP("AuditWords", "Documents"), QT_TRANSLATE_NOOP("AuditWords", "a document of %1"), QT_TRANSLATE_NOOP("AuditWords", "a document")},
    {"document_prints", QT_TRANSLATE_NOOP("AuditWords", "Prints"), QT_TRANSLATE_NOOP("AuditWords", "a print of a document of %1"), QT_TRANSLATE_NOOP("AuditWords", "a print of a document")},
    {"payments", QT_TRANSLATE_NOOP("AuditWords", "Payments"), QT_TRANSLATE_NOOP("AuditWords", "a payment for %1"), QT_TRANSLATE_NOOP("AuditWords", "a payment")},
    {"refunds", QT_TRANSLATE_NOOP("AuditWords", "Refunds"), QT_TRANSLATE_NOOP("AuditWords", "a refund for %1"), QT_TRANSLATE_NOOP("AuditWords", "a refund")},
    {"day_closes", QT_TRANSLATE_NOOP("AuditWords", "Day's close"), QT_TRANSLATE_NOOP("AuditWords", "the close of a day"), QT_TRANSLATE_NOOP("AuditWords", "the close of a day")},
    {"day_close_lines", QT_TRANSLATE_NOOP("AuditWords", "Lines of the day's close"), QT_TRANSLATE_NOOP("AuditWords", "a line of the close of a day"), QT_TRANSLATE_NOOP("AuditWords", "a line of the close of a day")},
    {"users", QT_TRANSLATE_NOOP("AuditWords", "People"), QT_TRANSLATE_NOOP("AuditWords", "the account of %1"), QT_TRANSLATE_NOOP("AuditWords", "an account")},
    {"vet_schedules", QT_TRANSLATE_NOOP("AuditWords", "Hours"), QT_TRANSLATE_NOOP("AuditWords", "the hours of %1"), QT_TRANSLATE_NOOP("AuditWords", "the hours of a vet")},
    {"services", QT_TRANSLATE_NOOP("AuditWords", "Services"), QT_TRANSLATE_NOOP("AuditWords", "the service %1"), QT_TRANSLATE_NOOP("AuditWords", "a service")},
    {"procedures", QT_TRANSLATE_NOOP("AuditWords", "Catalogue of procedures"), QT_TRANSLATE_NOOP("AuditWords", "the procedure %1"), QT_TRANSLATE_NOOP("AuditWords", "a procedure")},
    {"settings", QT_TRANSLATE_NOOP("AuditWords", "The clinic"), QT_TRANSLATE_NOOP("AuditWords", "the clinic's details"), QT_TRANSLATE_NOOP("AuditWords", "the clinic's details")},
};

/// Acts that no single row tells; %1 is what they were about.
constexpr AuditWord acts[] = {
    {"undo_check_in", QT_TRANSLATE_NOOP("AuditWords", "Took the check-in back: %1")},
    {"undo_take", QT_TRANSLATE_NOOP("AuditWords", "Sent back to the waiting room: %1")},
    {"undo_finish", QT_TRANSLATE_NOOP("AuditWords", "Opened again: %1")},
    {"undo", QT_TRANSLATE_NOOP("AuditWords", "Undid the last change: %1")},
    {"change_password", QT_TRANSLATE_NOOP("AuditWords", "Changed the own password: %1")},
    {"account_reset", QT_TRANSLATE_NOOP("AuditWords", "Gave a new password to %1")},
    {"mfa_recovery_codes_made", QT_TRANSLATE_NOOP("AuditWords", "Made new recovery codes: %1")},
    {"mfa_recovery_code_used", QT_TRANSLATE_NOOP("AuditWords", "Signed in with a recovery code: %1")},
    {"mfa_locked", QT_TRANSLATE_NOOP("AuditWords", "Locked for a while after wrong codes: %1")},
    {"account_claimed", QT_TRANSLATE_NOOP("AuditWords", "Took over the account that the desk had written: %1")},
    {"owner_claim", QT_TRANSLATE_NOOP("AuditWords", "Gave a code to take over the account: %1")},
    {"kiosk_pin_locked", QT_TRANSLATE_NOOP("AuditWords", "Locked the kiosk after wrong PINs")},
    {"kiosk_pin_set", QT_TRANSLATE_NOOP("AuditWords", "Changed the PIN of the kiosk")},
    {"kiosk_left", QT_TRANSLATE_NOOP("AuditWords", "Left the kiosk with the PIN")},
    {"ticket_made", QT_TRANSLATE_NOOP("AuditWords", "Printed a ticket for %1")},
    {"ticket_used", QT_TRANSLATE_NOOP("AuditWords", "Signed in with a ticket: %1")},
    {"ticket_refused", QT_TRANSLATE_NOOP("AuditWords", "Was refused with a ticket: %1")},
    {"ticket_voided", QT_TRANSLATE_NOOP("AuditWords", "Voided the tickets of %1")},
    {"short_code_set", QT_TRANSLATE_NOOP("AuditWords", "Chose a short code: %1")},
    {"short_code_removed", QT_TRANSLATE_NOOP("AuditWords", "Removed the short code: %1")},
    {"role_locked", QT_TRANSLATE_NOOP("AuditWords", "Locked for a while after failed sign-ins: %1")},
};

constexpr AuditWord columns[] = {
    {"status", QT_TRANSLATE_NOOP("AuditWords", "status")},
    {"state", QT_TRANSLATE_NOOP("AuditWords", "state")},
    {"starts_at", QT_TRANSLATE_NOOP("AuditWords", "start")},
    {"ends_at", QT_TRANSLATE_NOOP("AuditWords", "end")},
    {"vet_id", QT_TRANSLATE_NOOP("AuditWords", "vet")},
    {"reason", QT_TRANSLATE_NOOP("AuditWords", "reason")},
    {"cancel_reason", QT_TRANSLATE_NOOP("AuditWords", "reason of the cancellation")},
    {"is_paid", QT_TRANSLATE_NOOP("AuditWords", "paid")},
    {"is_overbooked", QT_TRANSLATE_NOOP("AuditWords", "squeezed in")},
    {"overbook_reason", QT_TRANSLATE_NOOP("AuditWords", "reason to squeeze in")},
    {"price", QT_TRANSLATE_NOOP("AuditWords", "price")},
    {"currency", QT_TRANSLATE_NOOP("AuditWords", "currency")},
    {"amount", QT_TRANSLATE_NOOP("AuditWords", "amount")},
    {"refunded_amount", QT_TRANSLATE_NOOP("AuditWords", "refunded")},
    {"method", QT_TRANSLATE_NOOP("AuditWords", "method")},
    {"paid_at", QT_TRANSLATE_NOOP("AuditWords", "paid on")},
    {"note", QT_TRANSLATE_NOOP("AuditWords", "note")},
    {"turn", QT_TRANSLATE_NOOP("AuditWords", "turn")},
    {"triage", QT_TRANSLATE_NOOP("AuditWords", "urgency")},
    {"triage_reason", QT_TRANSLATE_NOOP("AuditWords", "reason of the urgency")},
    {"arrived_at", QT_TRANSLATE_NOOP("AuditWords", "arrival")},
    {"called_at", QT_TRANSLATE_NOOP("AuditWords", "called")},
    {"attended_on", QT_TRANSLATE_NOOP("AuditWords", "day")},
    {"anamnesis", QT_TRANSLATE_NOOP("AuditWords", "anamnesis")},
    {"diagnosis", QT_TRANSLATE_NOOP("AuditWords", "diagnosis")},
    {"treatment", QT_TRANSLATE_NOOP("AuditWords", "treatment")},
    {"internal_notes", QT_TRANSLATE_NOOP("AuditWords", "internal notes")},
    {"finished_at", QT_TRANSLATE_NOOP("AuditWords", "finished")},
    {"signed_at", QT_TRANSLATE_NOOP("AuditWords", "signed")},
    {"result", QT_TRANSLATE_NOOP("AuditWords", "result")},
    {"body", QT_TRANSLATE_NOOP("AuditWords", "text")},
    {"tipo", QT_TRANSLATE_NOOP("AuditWords", "kind")},
    {"kind", QT_TRANSLATE_NOOP("AuditWords", "kind")},
    {"description", QT_TRANSLATE_NOOP("AuditWords", "description")},
    {"is_published", QT_TRANSLATE_NOOP("AuditWords", "shown to the owner")},
    {"name", QT_TRANSLATE_NOOP("AuditWords", "name")},
    {"family_name", QT_TRANSLATE_NOOP("AuditWords", "family name")},
    {"first_name", QT_TRANSLATE_NOOP("AuditWords", "first name")},
    {"last_name", QT_TRANSLATE_NOOP("AuditWords", "last name")},
    {"username", QT_TRANSLATE_NOOP("AuditWords", "user name")},
    {"email", QT_TRANSLATE_NOOP("AuditWords", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("AuditWords", "phone")},
    {"role", QT_TRANSLATE_NOOP("AuditWords", "role")},
    {"is_active", QT_TRANSLATE_NOOP("AuditWords", "active")},
    {"is_mfa_enabled", QT_TRANSLATE_NOOP("AuditWords", "second step")},
    {"licence_number", QT_TRANSLATE_NOOP("AuditWords", "licence")},
    {"must_change_password", QT_TRANSLATE_NOOP("AuditWords", "must change the password")},
    {"password_hash", QT_TRANSLATE_NOOP("AuditWords", "password")},
    {"sex", QT_TRANSLATE_NOOP("AuditWords", "sex")},
    {"species", QT_TRANSLATE_NOOP("AuditWords", "species")},
    {"breed", QT_TRANSLATE_NOOP("AuditWords", "breed")},
    {"colour", QT_TRANSLATE_NOOP("AuditWords", "colour")},
    {"is_neutered", QT_TRANSLATE_NOOP("AuditWords", "neutered")},
    {"weight_kg", QT_TRANSLATE_NOOP("AuditWords", "weight (kg)")},
    {"birth_date", QT_TRANSLATE_NOOP("AuditWords", "birth date")},
    {"microchip", QT_TRANSLATE_NOOP("AuditWords", "microchip")},
    {"deceased_on", QT_TRANSLATE_NOOP("AuditWords", "died on")},
    {"archived_at", QT_TRANSLATE_NOOP("AuditWords", "archived")},
    {"allergies", QT_TRANSLATE_NOOP("AuditWords", "allergies")},
    {"chronic_conditions", QT_TRANSLATE_NOOP("AuditWords", "chronic conditions")},
    {"notes", QT_TRANSLATE_NOOP("AuditWords", "notes")},
    {"weekday", QT_TRANSLATE_NOOP("AuditWords", "weekday")},
    {"starts_time", QT_TRANSLATE_NOOP("AuditWords", "from")},
    {"ends_time", QT_TRANSLATE_NOOP("AuditWords", "until")},
    {"valid_from", QT_TRANSLATE_NOOP("AuditWords", "from the day")},
    {"valid_to", QT_TRANSLATE_NOOP("AuditWords", "until the day")},
    {"duration_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes")},
    {"clinic_name", QT_TRANSLATE_NOOP("AuditWords", "name")},
    {"address", QT_TRANSLATE_NOOP("AuditWords", "address")},
    {"time_zone", QT_TRANSLATE_NOOP("AuditWords", "time zone")},
    {"slot_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes a slot")},
    {"undo_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes to undo")},
    {"booking_days_ahead", QT_TRANSLATE_NOOP("AuditWords", "days to book ahead")},
    {"cancel_hours_before", QT_TRANSLATE_NOOP("AuditWords", "hours to cancel before")},
    {"previous_status", QT_TRANSLATE_NOOP("AuditWords", "status before")},
    {"visit_reason", QT_TRANSLATE_NOOP("AuditWords", "reason of the visit")},
    {"number", QT_TRANSLATE_NOOP("AuditWords", "number")},
    {"drug", QT_TRANSLATE_NOOP("AuditWords", "medicine")},
    {"presentation", QT_TRANSLATE_NOOP("AuditWords", "presentation")},
    {"dose", QT_TRANSLATE_NOOP("AuditWords", "dose")},
    {"route", QT_TRANSLATE_NOOP("AuditWords", "route")},
    {"frequency", QT_TRANSLATE_NOOP("AuditWords", "how often")},
    {"duration", QT_TRANSLATE_NOOP("AuditWords", "how long")},
    {"quantity", QT_TRANSLATE_NOOP("AuditWords", "quantity")},
    {"instructions", QT_TRANSLATE_NOOP("AuditWords", "instructions")},
    {"vaccine", QT_TRANSLATE_NOOP("AuditWords", "vaccine")},
    {"product", QT_TRANSLATE_NOOP("AuditWords", "product")},
    {"lot", QT_TRANSLATE_NOOP("AuditWords", "lot")},
    {"given_on", QT_TRANSLATE_NOOP("AuditWords", "given on")},
    {"next_due_on", QT_TRANSLATE_NOOP("AuditWords", "next one")},
    {"voided_at", QT_TRANSLATE_NOOP("AuditWords", "voided")},
    {"void_reason", QT_TRANSLATE_NOOP("AuditWords", "reason to void it")},
    {"medium", QT_TRANSLATE_NOOP("AuditWords", "on")},
    {"paper", QT_TRANSLATE_NOOP("AuditWords", "paper")},
    {"copies", QT_TRANSLATE_NOOP("AuditWords", "copies")},
    {"is_copy", QT_TRANSLATE_NOOP("AuditWords", "copy")},
    {"outcome", QT_TRANSLATE_NOOP("AuditWords", "outcome")},
    {"issued_at", QT_TRANSLATE_NOOP("AuditWords", "issued")},
    {"taken_on", QT_TRANSLATE_NOOP("AuditWords", "taken on")},
    {"modality", QT_TRANSLATE_NOOP("AuditWords", "machine")},
    {"cause", QT_TRANSLATE_NOOP("AuditWords", "cause")},
    {"problem", QT_TRANSLATE_NOOP("AuditWords", "problem")},
    {"is_late", QT_TRANSLATE_NOOP("AuditWords", "paid late")},
    {"expires_at", QT_TRANSLATE_NOOP("AuditWords", "expires")},
    {"due_at", QT_TRANSLATE_NOOP("AuditWords", "due")},
    {"mp_status", QT_TRANSLATE_NOOP("AuditWords", "status at Mercado Pago")},
    {"mp_status_detail", QT_TRANSLATE_NOOP("AuditWords", "detail from Mercado Pago")},
    {"mp_payment_id", QT_TRANSLATE_NOOP("AuditWords", "number at Mercado Pago")},
    {"mp_refund_id", QT_TRANSLATE_NOOP("AuditWords", "refund at Mercado Pago")},
    {"mp_collector_id", QT_TRANSLATE_NOOP("AuditWords", "account at Mercado Pago")},
    {"has_account", QT_TRANSLATE_NOOP("AuditWords", "account")},
    {"overdue_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes until overdue")},
    {"board_shows_photos", QT_TRANSLATE_NOOP("AuditWords", "photos on the board")},
    {"link_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes to pay online")},
    {"unpaid_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes that an unpaid booking is kept")},
    {"announced_at", QT_TRANSLATE_NOOP("AuditWords", "announced")},
    {"handled_at", QT_TRANSLATE_NOOP("AuditWords", "handled")},
    {"place", QT_TRANSLATE_NOOP("AuditWords", "place")},
    {"screen", QT_TRANSLATE_NOOP("AuditWords", "screen")},
    {"since", QT_TRANSLATE_NOOP("AuditWords", "since")},
    {"day", QT_TRANSLATE_NOOP("AuditWords", "day")},
    {"closed_at", QT_TRANSLATE_NOOP("AuditWords", "closed")},
    {"reopened_at", QT_TRANSLATE_NOOP("AuditWords", "opened again")},
    {"reopen_reason", QT_TRANSLATE_NOOP("AuditWords", "reason to open it again")},
    {"expected", QT_TRANSLATE_NOOP("AuditWords", "expected")},
    {"counted", QT_TRANSLATE_NOOP("AuditWords", "counted")},
    {"taken", QT_TRANSLATE_NOOP("AuditWords", "taken")},
    {"refunded", QT_TRANSLATE_NOOP("AuditWords", "given back")},
    {"voided", QT_TRANSLATE_NOOP("AuditWords", "voided")},
    {"charged_back", QT_TRANSLATE_NOOP("AuditWords", "charged back")},
    {"movements", QT_TRANSLATE_NOOP("AuditWords", "movements")},
    {"refunded_by_hand", QT_TRANSLATE_NOOP("AuditWords", "given back by hand")},
    {"by_hand", QT_TRANSLATE_NOOP("AuditWords", "by hand")},
    {"needs_hand", QT_TRANSLATE_NOOP("AuditWords", "to be done by hand")},
    {"rejections", QT_TRANSLATE_NOOP("AuditWords", "refusals")},
    {"close_days_back", QT_TRANSLATE_NOOP("AuditWords", "days back that may be closed")},
};

constexpr AuditWord values[] = {
    {"owner", QT_TRANSLATE_NOOP("AuditWords", "owner")},
    {"reception", QT_TRANSLATE_NOOP("AuditWords", "reception")},
    {"vet", QT_TRANSLATE_NOOP("AuditWords", "vet")},
    {"admin", QT_TRANSLATE_NOOP("AuditWords", "administrator")},
    {"en_cola", QT_TRANSLATE_NOOP("AuditWords", "waiting")},
    {"atendiendo", QT_TRANSLATE_NOOP("AuditWords", "being attended")},
    {"por_confirmar", QT_TRANSLATE_NOOP("AuditWords", "to be confirmed")},
    {"mercado_pago", QT_TRANSLATE_NOOP("AuditWords", "Mercado Pago")},
    {"receta", QT_TRANSLATE_NOOP("AuditWords", "prescription")},
    {"informe", QT_TRANSLATE_NOOP("AuditWords", "visit report")},
    {"comprobante", QT_TRANSLATE_NOOP("AuditWords", "receipt")},
    {"carne", QT_TRANSLATE_NOOP("AuditWords", "vaccination card")},
    {"impresora", QT_TRANSLATE_NOOP("AuditWords", "printer")},
    {"pdf", QT_TRANSLATE_NOOP("AuditWords", "PDF")},
    {"a4", QT_TRANSLATE_NOOP("AuditWords", "A4")},
    {"carta", QT_TRANSLATE_NOOP("AuditWords", "Letter")},
    {"rollo", QT_TRANSLATE_NOOP("AuditWords", "80 mm roll")},
    {"empezado", QT_TRANSLATE_NOOP("AuditWords", "begun")},
    {"hecho", QT_TRANSLATE_NOOP("AuditWords", "done")},
    {"fallido", QT_TRANSLATE_NOOP("AuditWords", "failed")},
    {"cancelado", QT_TRANSLATE_NOOP("AuditWords", "cancelled")},
    {"***", QT_TRANSLATE_NOOP("AuditWords", "(confidential)")},
};
// clang-format on

constexpr const char* silent[] = {
    "id", "created_at", "updated_at", "version", "url", "mime_type", "byte_size", "width",
    "height", "sha256", "thumbnail", "preview_sha256", "status_changed_at", "content_at",
    "position", "external_reference", "mp_preference_id", "mp_init_point", "lease_until", "tries",
    "is_the_only_row", "rejected_ids", "role_name"};

} // namespace

std::span<const AuditTableWords> auditTableWords()
{
    return tables;
}

std::span<const AuditWord> auditActWords()
{
    return acts;
}

std::span<const AuditWord> auditColumnWords()
{
    return columns;
}

std::span<const AuditWord> auditValueWords()
{
    return values;
}

std::span<const char* const> auditSilentColumns()
{
    return silent;
}

} // namespace huella::ui
