// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/compose.h"

#include "ui/documents/ink.h"
#include "ui/documents/typesetter.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/locale.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui {

using documents::DocumentContent;
using documents::DocumentKind;

namespace {

struct BodyWords
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Type right(Type type)
{
    type.alignment = Qt::AlignRight;
    return type;
}

QString methodWords(payments::PaymentMethod method)
{
    switch (method) {
    case payments::PaymentMethod::Cash:
        return BodyWords::tr("Cash");
    case payments::PaymentMethod::Card:
        return BodyWords::tr("Card");
    case payments::PaymentMethod::Transfer:
        return BodyWords::tr("Transfer");
    case payments::PaymentMethod::MercadoPago:
        break;
    }
    return QStringLiteral("Mercado Pago");
}

QList<Cell> itemRow(const documents::PrescriptionItem& it)
{
    return {{{it.drug, Typesetter::strong()}, {it.presentation, Typesetter::caption()}},
            {{dotted({it.dose, it.route, it.frequency}), Typesetter::plain()},
             {it.duration.isEmpty() ? QString() : BodyWords::tr("For: %1").arg(it.duration),
              Typesetter::plain()},
             {it.instructions, Typesetter::caption()}},
            {{it.quantity, Typesetter::plain()}}};
}

QList<Cell> vaccineRow(const documents::CardContent::Line& line)
{
    const documents::Vaccination& it = line.vaccination;
    const QString lot = it.lot.isEmpty() ? QString() : BodyWords::tr("Lot %1").arg(it.lot);
    const QString next = it.nextDueOn.isValid() ? shortDate(it.nextDueOn) : QString();
    return {{{it.vaccine, Typesetter::strong()}},
            {{it.product, Typesetter::plain()}, {lot, Typesetter::caption()}},
            {{shortDate(it.givenOn), Typesetter::plain()}},
            {{next, Typesetter::strong()}},
            {{it.isOurs ? it.givenByName : BodyWords::tr("In another clinic"), Typesetter::plain()},
             {line.licence, Typesetter::caption()}}};
}

// What the pictures show stands below them, in their order.
Cell resultCell(const documents::ReportContent::Procedure& done)
{
    Cell cell{{done.result, Typesetter::plain()}};
    QStringList shown;
    Piece pictures{{}, Typesetter::plain()};
    for (const auto& picture : done.pictures) {
        const QImage image = storedThumbnail(picture.thumbnail);
        if (image.isNull())
            continue;
        pictures.pictures.append(image);
        shown.append(picture.description);
    }
    cell.append(pictures);
    cell.append({dotted(shown), Typesetter::caption()});
    return cell;
}

} // namespace

void composePrescription(Typesetter& set, const DocumentContent& content)
{
    const auto& it = std::get<documents::PrescriptionContent>(content.body);
    if (it.isReplaced)
        set.text(BodyWords::tr("A later prescription replaces this one: do not use it."),
                 {10, QFont::DemiBold, ink::warning(), Qt::AlignLeft, 8});
    else if (it.replacesNumber > 0)
        set.text(BodyWords::tr("Replaces prescription no. %1.").arg(it.replacesNumber),
                 {9, QFont::Normal, ink::muted(), Qt::AlignLeft, 8});
    set.heading(BodyWords::tr("Rx"));
    QList<QList<Cell>> rows;
    for (const documents::PrescriptionItem& item : it.items)
        rows.append(itemRow(item));
    set.table(
        {BodyWords::tr("Medicine"), BodyWords::tr("How to give it"), BodyWords::tr("Quantity")},
        {0.36, 0.46, 0.18}, rows);
    set.section(BodyWords::tr("Instructions"), it.notes);
}

void composeReport(Typesetter& set, const DocumentContent& content)
{
    const auto& it = std::get<documents::ReportContent>(content.body);
    set.section(BodyWords::tr("Day of the visit"), shortDate(it.attendedOn));
    set.section(BodyWords::tr("Reason for the visit"), it.visitReason);
    set.section(BodyWords::tr("Diagnosis"), it.diagnosis);
    set.section(BodyWords::tr("Treatment"), it.treatment);
    if (!it.procedures.isEmpty()) {
        set.heading(BodyWords::tr("Procedures"));
        QList<QList<Cell>> rows;
        for (const auto& done : it.procedures)
            rows.append({{{done.name, Typesetter::strong()}}, resultCell(done)});
        set.table({BodyWords::tr("Procedure"), BodyWords::tr("Result")}, {0.34, 0.66}, rows);
    }
    for (const auto& added : it.addenda)
        set.section(
            BodyWords::tr("Added on %1 by %2").arg(dateAndTime(added.writtenAt), added.author),
            added.body);
}

void composeReceipt(Typesetter& set, const DocumentContent& content)
{
    const auto& it = std::get<documents::ReceiptContent>(content.body);
    const QString vet = content.vetName.isEmpty() ? it.attendedBy : content.vetName;
    const QString attended =
        content.vetLicence.isEmpty()
            ? BodyWords::tr("Attended by %1").arg(vet)
            : BodyWords::tr("Attended by %1 · Licence %2").arg(vet, content.vetLicence);
    if (!set.isNarrow())
        set.gap(10);
    set.table({BodyWords::tr("Item"), BodyWords::tr("Amount")}, {0.7, 0.3},
              {{{{it.service, Typesetter::strong()},
                 {dateAndTime(it.visitAt), Typesetter::caption()},
                 {attended, Typesetter::caption()}},
                {{moneyText(it.amount), right(Typesetter::plain())}}}});
    set.text(BodyWords::tr("Total paid: %1").arg(moneyText(it.amount)),
             {13, QFont::Bold, ink::text(), set.isNarrow() ? Qt::AlignLeft : Qt::AlignRight, 10});
    const QString cashier =
        it.cashier.isEmpty() ? QString() : BodyWords::tr("Charged by %1").arg(it.cashier);
    for (const QString& line :
         {dotted({methodWords(it.method), dateAndTime(content.happenedAt)}), cashier})
        set.text(line, {9.5, QFont::Normal, ink::text(),
                        set.isNarrow() ? Qt::AlignLeft : Qt::AlignRight, 1});
    set.text(BodyWords::tr("Receipt of the clinic. It does not replace the tax document."),
             {8, QFont::Normal, ink::muted(), Qt::AlignLeft, 12});
}

void composeCard(Typesetter& set, const DocumentContent& content)
{
    const auto& it = std::get<documents::CardContent>(content.body);
    set.heading(BodyWords::tr("Vaccines given"));
    if (it.lines.isEmpty())
        return set.text(BodyWords::tr("No vaccine is on the card yet."), Typesetter::plain());
    QList<QList<Cell>> rows;
    for (const auto& line : it.lines)
        rows.append(vaccineRow(line));
    set.table({BodyWords::tr("Vaccine"), BodyWords::tr("Product and lot"), BodyWords::tr("Given"),
               BodyWords::tr("Next one"), BodyWords::tr("Given by")},
              {0.22, 0.25, 0.14, 0.14, 0.25}, rows);
}

void composeSignature(Typesetter& set, const DocumentContent& content)
{
    if (content.vetName.isEmpty() || content.kind == DocumentKind::Receipt)
        return;
    const QString licence =
        content.vetLicence.isEmpty()
            ? BodyWords::tr("Veterinarian")
            : BodyWords::tr("Veterinarian · Licence %1").arg(content.vetLicence);
    set.signature(content.vetName, licence);
}

void compose(Typesetter& set, const DocumentContent& content)
{
    composeHead(set, content);
    switch (content.kind) {
    case DocumentKind::Prescription:
        composePrescription(set, content);
        break;
    case DocumentKind::Report:
        composeReport(set, content);
        break;
    case DocumentKind::Receipt:
        composeReceipt(set, content);
        break;
    case DocumentKind::VaccinationCard:
        composeCard(set, content);
        break;
    }
    composeSignature(set, content);
}

} // namespace huella::ui
