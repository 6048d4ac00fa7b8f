// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui {

using people::AuditChange;
using people::AuditEntry;

namespace {

struct Words
{
    const char* key;
    const char* text;
};

struct TableWords
{
    const char* table;
    const char* title; ///< in the filter
    const char* named; ///< %1 is whom or what it is about
    const char* plain; ///< where nobody can be named any more
};

// clang-format off
constexpr TableWords tables[] = {
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
    {"payments", QT_TRANSLATE_NOOP("AuditWords", "Payments"), QT_TRANSLATE_NOOP("AuditWords", "a payment for %1"), QT_TRANSLATE_NOOP("AuditWords", "a payment")},
    {"refunds", QT_TRANSLATE_NOOP("AuditWords", "Refunds"), QT_TRANSLATE_NOOP("AuditWords", "a refund to %1"), QT_TRANSLATE_NOOP("AuditWords", "a refund")},
    {"day_closes", QT_TRANSLATE_NOOP("AuditWords", "Day's closes"), QT_TRANSLATE_NOOP("AuditWords", "the day's close"), QT_TRANSLATE_NOOP("AuditWords", "the day's close")},
    {"day_close_lines", QT_TRANSLATE_NOOP("AuditWords", "Figures of closes"), QT_TRANSLATE_NOOP("AuditWords", "the figures of a close"), QT_TRANSLATE_NOOP("AuditWords", "the figures of a close")},
    {"users", QT_TRANSLATE_NOOP("AuditWords", "People"), QT_TRANSLATE_NOOP("AuditWords", "the account of %1"), QT_TRANSLATE_NOOP("AuditWords", "an account")},
    {"vet_schedules", QT_TRANSLATE_NOOP("AuditWords", "Hours"), QT_TRANSLATE_NOOP("AuditWords", "the hours of %1"), QT_TRANSLATE_NOOP("AuditWords", "the hours of a vet")},
    {"services", QT_TRANSLATE_NOOP("AuditWords", "Services"), QT_TRANSLATE_NOOP("AuditWords", "the service %1"), QT_TRANSLATE_NOOP("AuditWords", "a service")},
    {"procedures", QT_TRANSLATE_NOOP("AuditWords", "Catalogue of procedures"), QT_TRANSLATE_NOOP("AuditWords", "the procedure %1"), QT_TRANSLATE_NOOP("AuditWords", "a procedure")},
    {"settings", QT_TRANSLATE_NOOP("AuditWords", "The clinic"), QT_TRANSLATE_NOOP("AuditWords", "the clinic's details"), QT_TRANSLATE_NOOP("AuditWords", "the clinic's details")},
};

/// Acts that no single row tells; %1 is what they were about.
constexpr Words acts[] = {
    {"undo_check_in", QT_TRANSLATE_NOOP("AuditWords", "Took the check-in back: %1")},
    {"undo_take", QT_TRANSLATE_NOOP("AuditWords", "Sent back to the waiting room: %1")},
    {"undo_finish", QT_TRANSLATE_NOOP("AuditWords", "Opened again: %1")},
    {"undo", QT_TRANSLATE_NOOP("AuditWords", "Undid the last change: %1")},
    {"change_password", QT_TRANSLATE_NOOP("AuditWords", "Changed the own password: %1")},
    {"account_reset", QT_TRANSLATE_NOOP("AuditWords", "Gave a new password to %1")},
    {"mfa_recovery_codes_made", QT_TRANSLATE_NOOP("AuditWords", "Made new recovery codes: %1")},
    {"mfa_recovery_code_used", QT_TRANSLATE_NOOP("AuditWords", "Signed in with a recovery code: %1")},
    {"mfa_locked", QT_TRANSLATE_NOOP("AuditWords", "Locked for a while after wrong codes: %1")},
    {"role_locked", QT_TRANSLATE_NOOP("AuditWords", "Locked for a while after failed sign-ins: %1")},
};

constexpr Words columns[] = {
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
    {"expected", QT_TRANSLATE_NOOP("AuditWords", "there should be")},
    {"counted", QT_TRANSLATE_NOOP("AuditWords", "counted")},
    {"reopen_reason", QT_TRANSLATE_NOOP("AuditWords", "reason to open again")},
    {"needs_hand", QT_TRANSLATE_NOOP("AuditWords", "to give back by hand")},
    {"by_hand", QT_TRANSLATE_NOOP("AuditWords", "given back by hand")},
    {"link_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes of a link to pay")},
    {"unpaid_minutes", QT_TRANSLATE_NOOP("AuditWords", "minutes of an unpaid booking")},
    {"close_days_back", QT_TRANSLATE_NOOP("AuditWords", "days back that the desk closes")},
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
};

constexpr Words values[] = {
    {"owner", QT_TRANSLATE_NOOP("AuditWords", "owner")},
    {"reception", QT_TRANSLATE_NOOP("AuditWords", "reception")},
    {"vet", QT_TRANSLATE_NOOP("AuditWords", "vet")},
    {"admin", QT_TRANSLATE_NOOP("AuditWords", "administrator")},
    {"en_cola", QT_TRANSLATE_NOOP("AuditWords", "waiting")},
    {"atendiendo", QT_TRANSLATE_NOOP("AuditWords", "being attended")},
    {"por_confirmar", QT_TRANSLATE_NOOP("AuditWords", "to be confirmed")},
    {"mercado_pago", QT_TRANSLATE_NOOP("AuditWords", "Mercado Pago")},
    {"***", QT_TRANSLATE_NOOP("AuditWords", "(confidential)")},
};
// clang-format on

QString translated(const char* text)
{
    return QCoreApplication::translate("AuditWords", text);
}

template <size_t n>
QString lookedUp(const Words (&list)[n], const QString& key)
{
    for (const Words& it : list) {
        if (key == QLatin1StringView(it.key))
            return translated(it.text);
    }
    return {};
}

QString thing(const AuditEntry& entry)
{
    for (const TableWords& it : tables) {
        if (entry.table != QLatin1StringView(it.table))
            continue;
        if (entry.subject.isEmpty())
            return translated(it.plain);
        const QString named = translated(it.named);
        return named.contains(u"%1") ? named.arg(entry.subject) : named;
    }
    return entry.subject.isEmpty() ? translated(QT_TRANSLATE_NOOP("AuditWords", "the clinic"))
                                   : entry.subject;
}

/// Dates and moments as PostgreSQL writes them into JSON.
QString asMoment(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() > 10 && moment.isValid())
        return auditMoment(moment.toLocalTime());
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return QLocale().toString(day, QStringLiteral("dd/MM/yyyy"));
    const QTime time = text.size() == 8 ? QTime::fromString(text, Qt::ISODate) : QTime();
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString textOf(const AuditEntry& entry, const QString& column, const QJsonValue& value)
{
    if (value.isUndefined())
        return {};
    if (value.isNull())
        return translated(QT_TRANSLATE_NOOP("AuditWords", "nothing"));
    if (value.isBool())
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("AuditWords", "yes"))
                              : translated(QT_TRANSLATE_NOOP("AuditWords", "no"));
    if (column == u"weekday")
        return QLocale().standaloneDayName(value.toInt());
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
    const QString text = value.toString();
    if (entry.names.contains(text))
        return entry.names.value(text);
    for (const QString& known : {lookedUp(values, text), asMoment(text)}) {
        if (!known.isEmpty())
            return known;
    }
    return text;
}

QString lineText(const AuditLine& line)
{
    if (line.before == line.after)
        return line.name;
    //: a change in the audit log: what, before, after
    return translated(QT_TRANSLATE_NOOP("AuditWords", "%1 %2 → %3"))
        .arg(line.name, line.before, line.after);
}

QString changesText(const AuditEntry& entry)
{
    constexpr int shown = 2;
    QStringList parts;
    const QList<AuditLine> lines = auditLines(entry);
    for (const AuditLine& line : lines.first(std::min<qsizetype>(lines.size(), shown)))
        parts.append(lineText(line));
    if (lines.size() > shown)
        parts.append(QCoreApplication::translate("AuditWords", "%n more", nullptr,
                                                 int(lines.size()) - shown));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString auditMoment(const QDateTime& at)
{
    return QLocale().toString(at, QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString auditActor(const AuditEntry& entry)
{
    return entry.personName.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("AuditWords", "The clinic's service"))
               : entry.personName;
}

QString auditSummary(const AuditEntry& entry)
{
    const QString what = thing(entry);
    if (entry.action == u"insert")
        return translated(QT_TRANSLATE_NOOP("AuditWords", "Added %1")).arg(what);
    if (entry.action == u"delete")
        return translated(QT_TRANSLATE_NOOP("AuditWords", "Removed %1")).arg(what);
    if (entry.action == u"update") {
        const QString changes = changesText(entry);
        return changes.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("AuditWords", "Changed %1")).arg(what)
                   : translated(QT_TRANSLATE_NOOP("AuditWords", "Changed %1: %2"))
                         .arg(what, changes);
    }
    const QString act = lookedUp(acts, entry.action);
    return (act.isEmpty() ? translated(QT_TRANSLATE_NOOP("AuditWords", "Worked on %1")) : act)
        .arg(what);
}

QString auditSentence(const AuditEntry& entry)
{
    QString summary = auditSummary(entry);
    summary.replace(0, 1, summary.left(1).toLower());
    //: who, what: "Rosa Flores changed the appointment of Ñusta"
    return translated(QT_TRANSLATE_NOOP("AuditWords", "%1 %2")).arg(auditActor(entry), summary);
}

QList<AuditLine> auditLines(const AuditEntry& entry)
{
    QList<AuditLine> lines;
    // In the order of the words, so that what matters comes first.
    for (const Words& column : columns) {
        for (const AuditChange& change : entry.changes) {
            if (change.column == QLatin1StringView(column.key))
                lines.append({translated(column.text), textOf(entry, change.column, change.before),
                              textOf(entry, change.column, change.after)});
        }
    }
    return lines;
}

QList<AuditTable> auditTables()
{
    QList<AuditTable> list;
    for (const TableWords& it : tables)
        list.append({QString::fromLatin1(it.table), translated(it.title)});
    return list;
}

} // namespace huella::ui
