// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentstore.h"

#include "core/database/session.h"

namespace huella::documents {

namespace {

DocumentContent content(const database::Row& row)
{
    return contentOf(row.text("content").toUtf8()).value_or(DocumentContent());
}

QString toWord(PrintMedium medium)
{
    return medium == PrintMedium::Printer ? QStringLiteral("impresora") : QStringLiteral("pdf");
}

QString toWord(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Done:
        return QStringLiteral("hecho");
    case PrintOutcome::Failed:
        return QStringLiteral("fallido");
    case PrintOutcome::Cancelled:
        break;
    }
    return QStringLiteral("cancelado");
}

QString text(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

QFuture<Result<DocumentContent>> DocumentStore::content(const DocumentSubject& subject)
{
    return m_session.one(QStringLiteral("documents_content"),
                         {documents::toWord(subject.kind), text(subject.of)}, documents::content);
}

QFuture<Result<LastReport>> DocumentStore::lastReport(PatientId patient)
{
    return m_session.one(QStringLiteral("documents_last_report"), {patient},
                         [](const database::Row& row) {
                             return LastReport{row.id<RecordId>("id"), row.date("attended_on")};
                         });
}

QFuture<Result<DocumentContent>> DocumentStore::beginPrint(const PrintRequest& it)
{
    return m_session.one(QStringLiteral("documents_begin_print"),
                         {it.print, it.document, documents::toWord(it.subject.kind),
                          text(it.subject.of), toWord(it.medium), it.paper, it.copies},
                         documents::content);
}

QFuture<Result<void>> DocumentStore::endPrint(PrintId print, PrintOutcome outcome)
{
    return m_session.step(QStringLiteral("documents_end_print"), {print, toWord(outcome)});
}

} // namespace huella::documents
