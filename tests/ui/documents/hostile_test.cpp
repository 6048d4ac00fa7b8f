// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/ui/documents/readpdf.h"
#include "tests/ui/documents/samples.h"
#include "ui/documents/pdf.h"

using namespace huella;
using namespace huella::test;
using namespace huella::ui;

// What people type is printed as they typed it, and never leaves the paper.

namespace {

constexpr Paper everyPaper[] = {Paper::A4, Paper::Letter, Paper::Roll};

ReadPdf printed(const documents::DocumentContent& content, Paper paper)
{
    return readPdf(toPdf(content, paper).value());
}

} // namespace

TEST_CASE("Markup in names is printed as it was typed")
{
    dress();
    documents::DocumentContent content = aPrescription();
    content.patient.name = "<b>Rex</b>";
    content.ownerName = "<script>alert(1)</script> &amp; Cía.";
    content.clinicName = "<img src=x> Huellitas";
    auto& body = std::get<documents::PrescriptionContent>(content.body);
    body.items[0].drug = "<h1>Amoxicilina</h1>";
    for (const Paper paper : everyPaper) {
        const ReadPdf read = printed(content, paper);
        INFO(read.text().toStdString());
        CHECK(read.has("<b>Rex</b>"));
        CHECK(read.has("<script>alert(1)</script> &amp; Cía."));
        CHECK(read.has("<img src=x> Huellitas"));
        CHECK(read.has("<h1>Amoxicilina</h1>"));
    }
}

TEST_CASE("Ten thousand letters without a blank stay inside the paper and lose none")
{
    dress();
    documents::DocumentContent content = aReport(1);
    auto& body = std::get<documents::ReportContent>(content.body);
    body.diagnosis = QString(10000, u'ñ');
    body.procedures[0].result = QString(3000, u'W');
    body.procedures[0].name = QString(100, u'M');
    for (const Paper paper : everyPaper) {
        const QByteArray bytes = toPdf(content, paper).value();
        keepPdf(bytes, QStringLiteral("informe-sin-espacios-%1").arg(toWord(paper)));
        const ReadPdf read = readPdf(bytes);
        CHECK(read.isInside);
        const QString text = read.text();
        CHECK(text.count(u'ñ') >= 10000);
        CHECK(text.count(u'W') >= 3000);
        CHECK(text.count(u'M') >= 100);
    }
}

TEST_CASE("Arabic, Hebrew and emoji do not break a document")
{
    dress();
    documents::DocumentContent content = aReport(2);
    content.patient.name = QStringLiteral("שלום 🐶");
    auto& body = std::get<documents::ReportContent>(content.body);
    body.diagnosis = QStringLiteral(
        "مرحبا بالعالم · العلاج 12,5 mg · 🐾 👩🏽‍⚕️");
    body.treatment = QStringLiteral("🐾 Reposo hasta el fin 🐾");
    for (const Paper paper : everyPaper) {
        const QByteArray bytes = toPdf(content, paper).value();
        keepPdf(bytes, QStringLiteral("informe-mundo-%1").arg(toWord(paper)));
        const ReadPdf read = readPdf(bytes);
        CHECK(read.isInside);
        CHECK(read.fontsOutside == QStringList());
        INFO(read.text().toStdString());
        CHECK(read.has("fin"));
        CHECK(read.has(QStringLiteral("Rosa María Quispe Ñahui")));
    }
}

TEST_CASE("Names as long as the database takes them fit every paper")
{
    dress();
    documents::DocumentContent content = aCard();
    content.clinicName = QString(QStringLiteral("Clínica ")).repeated(12);
    content.clinicAddress = QString(200, u'x');
    content.ownerName = QString(QStringLiteral("Fernández de la ")).repeated(12);
    content.patient.name = QString(100, u'Ñ');
    content.vetName = QString(QStringLiteral("Ibáñez ")).repeated(28);
    for (const Paper paper : everyPaper) {
        const QByteArray bytes = toPdf(content, paper).value();
        keepPdf(bytes, QStringLiteral("carne-nombres-%1").arg(toWord(paper)));
        const ReadPdf read = readPdf(bytes);
        CHECK(read.isInside);
        CHECK(read.text().count(u'Ñ') >= 100);
    }
}

TEST_CASE("A document with nothing but its head is still a document")
{
    dress();
    documents::DocumentContent content;
    content.kind = documents::DocumentKind::VaccinationCard;
    content.body = documents::CardContent();
    for (const Paper paper : everyPaper)
        CHECK(printed(content, paper).has(QStringLiteral("Página 1 de 1")));
}
