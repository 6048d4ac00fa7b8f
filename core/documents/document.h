// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/documents/prescription.h"
#include "core/documents/vaccination.h"
#include "core/patients/patient.h"
#include "core/payments/payment.h"

#include <QDateTime>
#include <QStringList>

#include <variant>

namespace huella::documents {

using DocumentId = Id<struct DocumentTag>;
using PrintId = Id<struct PrintTag>;

/// receta, informe, comprobante, carne.
enum class DocumentKind { Prescription, Report, Receipt, VaccinationCard };

/// What a document is of: a prescription, a signed record, a payment or a patient.
struct DocumentSubject
{
    DocumentKind kind = DocumentKind::Prescription;
    QUuid of;

    DocumentSubject() = default;
    explicit DocumentSubject(PrescriptionId id) : kind(DocumentKind::Prescription), of(id.value())
    {}
    explicit DocumentSubject(RecordId id) : kind(DocumentKind::Report), of(id.value()) {}
    explicit DocumentSubject(PaymentId id) : kind(DocumentKind::Receipt), of(id.value()) {}
    explicit DocumentSubject(PatientId id) : kind(DocumentKind::VaccinationCard), of(id.value()) {}
    friend bool operator==(const DocumentSubject&, const DocumentSubject&) = default;
};

struct PrescriptionContent
{
    QList<PrescriptionItem> items;
    QString notes;
    bool isReplaced = false;
    int replacesNumber = 0; ///< 0 unless it corrects one that was handed out
};

struct ReportContent
{
    struct Picture
    {
        QByteArray thumbnail; ///< as the store keeps it
        QString description;
    };
    struct Procedure
    {
        QString name;
        QString result;
        QList<Picture> pictures{};
    };
    struct Addendum
    {
        QString body;
        QString author;
        QDateTime writtenAt;
    };

    QDate attendedOn;
    QString visitReason;
    QString diagnosis;
    QString treatment;
    std::optional<double> weightKg;
    QList<Procedure> procedures;
    QList<Addendum> addenda;
};

struct ReceiptContent
{
    QString service;
    QDateTime visitAt;
    Money amount;
    payments::PaymentMethod method = payments::PaymentMethod::Cash;
    QString cashier; ///< empty for what was paid online
    QString attendedBy;
};

struct CardContent
{
    struct Line
    {
        Vaccination vaccination;
        QString licence; ///< of who gave it
    };
    QList<Line> lines; ///< the oldest first
};

/// All that stands on a document. Moments are the clinic's own clock, without a zone.
struct DocumentContent
{
    DocumentKind kind = DocumentKind::Prescription;
    int number = 0;       ///< 0: not issued yet
    QDateTime issuedAt;   ///< invalid: not issued yet
    int prints = 0;       ///< begun so far
    bool isCopy = false;  ///< this print is not the first
    QDateTime happenedAt; ///< the prescription, the signature, the payment
    QString clinicName;
    QString clinicAddress;
    QString clinicPhone;
    patients::Patient patient; ///< as far as documents tell
    QString ownerName;
    QString ownerPhone;
    QString vetName; ///< empty where no vet signs
    QString vetLicence;
    std::variant<PrescriptionContent, ReportContent, ReceiptContent, CardContent> body;
};

[[nodiscard]] QString toWord(DocumentKind kind);

/// As clinic.document_content() and begin_print() answer it; nothing when it is not that.
[[nodiscard]] std::optional<DocumentContent> contentOf(const QByteArray& json);

} // namespace huella::documents
