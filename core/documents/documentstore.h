// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QFuture>

namespace huella::database {
class Session;
}

namespace huella::documents {

enum class PrintMedium { Printer, Pdf };             ///< impresora, pdf
enum class PrintOutcome { Done, Failed, Cancelled }; ///< hecho, fallido, cancelado

/// One print as it begins. Both ids are kept for a retry.
struct PrintRequest
{
    PrintId print = PrintId::create();
    DocumentId document = DocumentId::create(); ///< where this print issues it
    DocumentSubject subject;
    PrintMedium medium = PrintMedium::Printer;
    QString paper; ///< a4, carta, rollo
    int copies = 1;
};

/// A visit whose report may be handed out.
struct LastReport
{
    RecordId record;
    QDate attendedOn;
};

/// What the clinic hands out. Owner: all of his own pets; desk: receipts, cards and the report of a
/// patient's last signed visit; vet: prescriptions, reports and cards; admin: all. NotAllowed,
/// NotFound.
class DocumentStore
{
public:
    explicit DocumentStore(database::Session& session) : m_session(session) {}

    /// What it would say: for a preview. One round trip.
    [[nodiscard]] QFuture<Result<DocumentContent>> content(const DocumentSubject& subject);
    /// For the staff; NotFound where no visit is signed.
    [[nodiscard]] QFuture<Result<LastReport>> lastReport(PatientId patient);
    /// Issues and numbers it unless it is, notes the print, and answers what to put on paper;
    /// from here on the document is there, however the print ends. LimitReached for an owner.
    [[nodiscard]] QFuture<Result<DocumentContent>> beginPrint(const PrintRequest& request);
    /// Said once; a second word changes nothing.
    [[nodiscard]] QFuture<Result<void>> endPrint(PrintId print, PrintOutcome outcome);

private:
    database::Session& m_session;
};

} // namespace huella::documents
