// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/ui/documents/readpdf.h"
#include "tests/ui/documents/samples.h"
#include "ui/documents/pdf.h"

#include <QBuffer>
#include <QElapsedTimer>

using namespace huella;
using namespace huella::test;
using namespace huella::ui;

namespace {

QByteArray pdf(const documents::DocumentContent& content, Paper paper)
{
    return toPdf(content, paper).value();
}

struct Sample
{
    const char* name;
    documents::DocumentContent content;
};

QList<Sample> everyKind()
{
    return {{"receta", aPrescription()},
            {"informe", aReport()},
            {"comprobante", aReceipt()},
            {"carne", aCard()}};
}

constexpr Paper papers[] = {Paper::A4, Paper::Letter, Paper::Roll};

} // namespace

TEST_CASE("Every document says who wrote it, for whom, about which animal, and its page")
{
    dress();
    for (const Sample& sample : everyKind()) {
        for (const Paper paper : papers) {
            const QByteArray bytes = pdf(sample.content, paper);
            keepPdf(bytes, QStringLiteral("%1-%2").arg(sample.name, toWord(paper)));
            const ReadPdf read = readPdf(bytes);
            INFO(sample.name << " on " << toWord(paper).toStdString() << ": "
                             << read.text().toStdString());
            for (const char* words :
                 {"Clínica Veterinaria Huellitas del Ñandú", "Av. José Larco 1234",
                  "Dra. Valeria Peña Ibáñez", "CMVP 10234", "Ñusta Quispe Mamani",
                  "Rosa María Quispe Ñahui", "+51 987 654 321", "(01) 445 5667", "128",
                  "22/11/2026", "12.5 kg", "Miraflores", "esterilizada", "4 años", "Página 1 de 1"})
                CHECK(read.has(QString::fromUtf8(words)));
        }
    }
}

TEST_CASE("Every document embeds its fonts and keeps inside its paper")
{
    dress();
    const QSizeF sizes[] = {{595, 842}, {612, 792}, {227, 0}};
    for (const Sample& sample : everyKind()) {
        for (const Paper paper : papers) {
            const ReadPdf read = readPdf(pdf(sample.content, paper));
            INFO(sample.name << " on " << toWord(paper).toStdString());
            CHECK(read.fonts.size() >= 1);
            CHECK(read.fontsOutside == QStringList());
            CHECK(read.isInside);
            REQUIRE(read.pages.size() == 1);
            const QSizeF wanted = sizes[int(paper)];
            CHECK(std::abs(read.sizes[0].width() - wanted.width()) < 1);
            if (paper == Paper::Roll)
                CHECK(read.sizes[0].height() < 1200); // as long as it must be, no longer
            else
                CHECK(std::abs(read.sizes[0].height() - wanted.height()) < 1);
        }
    }
}

TEST_CASE("A report of three pages repeats its table's head and counts its pages")
{
    dress();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QByteArray bytes = pdf(aReport(34), paper);
        keepPdf(bytes, QStringLiteral("informe-largo-%1").arg(toWord(paper)));
        const ReadPdf read = readPdf(bytes);
        REQUIRE(read.pages.size() == 3);
        for (int page = 0; page < 3; ++page) {
            INFO(read.pages[page].toStdString());
            CHECK(read.pages[page].contains("Procedimiento Resultado"));
            CHECK(read.pages[page].contains(QStringLiteral("Página %1 de 3").arg(page + 1)));
        }
        CHECK(read.pages[1].startsWith(QStringLiteral("Ñusta · Informe")));
        for (int i = 1; i <= 34; ++i)
            CHECK(read.has(QStringLiteral("Citología ótica %1 ").arg(i)));
        CHECK(read.isInside);
    }
}

TEST_CASE("A report shows a procedure's images under it, and on the till's roll its words alone")
{
    dress();
    documents::DocumentContent content = aReport();
    auto& body = std::get<documents::ReportContent>(content.body);
    QByteArray thumbnail;
    QBuffer buffer(&thumbnail);
    buffer.open(QIODevice::WriteOnly);
    const QString film = qEnvironmentVariable("HUELLA_SOURCE_DIR") + "/sql/demo/thorax_small.png";
    REQUIRE(QImage(film).save(&buffer, "JPEG"));
    for (int i = 0; i < 6; ++i)
        body.procedures[1].pictures.append(
            documents::ReportContent::Picture{thumbnail, QStringLiteral("Vista %1").arg(i + 1)});
    body.procedures[1].pictures.append(
        documents::ReportContent::Picture{"no picture at all", "Dañada"});
    for (const Paper paper : papers) {
        const QByteArray bytes = pdf(content, paper);
        keepPdf(bytes, QStringLiteral("informe-imagenes-%1").arg(toWord(paper)));
        const ReadPdf read = readPdf(bytes);
        INFO(toWord(paper).toStdString() << ": " << read.text().toStdString());
        CHECK(bytes.contains("/Subtype /Image") == (paper != Paper::Roll));
        CHECK(read.has("Vista 1 · Vista 2"));
        CHECK_FALSE(read.has(QString("Dañada")));
        CHECK(read.isInside);
    }
}

TEST_CASE("A prescription tells drug, dose, way, times and what to heed")
{
    dress();
    for (const Paper paper : papers) {
        const ReadPdf read = readPdf(pdf(aPrescription(), paper));
        INFO(read.text().toStdString());
        for (const char* words :
             {"Receta", "Amoxicilina + ácido clavulánico", "Suspensión 250 mg/5 ml",
              "3 ml · Oral · Cada 12 horas", "7 días", "1 frasco", "Agitar antes de usar.",
              "Volver a control en siete días.", "Colegiatura CMVP 10234"})
            CHECK(read.has(QString::fromUtf8(words)));
    }
}

TEST_CASE("A receipt tells the amount, how it was paid and by whom it was taken")
{
    dress();
    const ReadPdf read = readPdf(pdf(aReceipt(), Paper::Roll));
    for (const char* words : {"Consulta general", "S/ 85", "Tarjeta", "Rosa Mamani"})
        CHECK(read.has(QString::fromUtf8(words)));
}

TEST_CASE("A reprint says that it is a copy, on every page")
{
    dress();
    documents::DocumentContent content = aReport(34);
    CHECK_FALSE(readPdf(pdf(content, Paper::A4)).has("COPIA"));
    content.isCopy = true;
    for (const QString& page : readPdf(pdf(content, Paper::A4)).pages)
        CHECK(page.contains("COPIA"));
    for (const Paper paper : papers)
        CHECK(readPdf(pdf(content, paper)).has("COPIA"));
}

TEST_CASE("A prescription that was replaced says so")
{
    dress();
    documents::DocumentContent content = aPrescription();
    std::get<documents::PrescriptionContent>(content.body).isReplaced = true;
    CHECK(readPdf(pdf(content, Paper::A4)).has("reemplaza"));
}

TEST_CASE("Paper is white and says the same whatever the screen looks like")
{
    const auto pages = [](ThemeMode mode) {
        dress(mode);
        return await(makePreview(aCard(), Paper::A4, 60, 1));
    };
    const QList<QImage> light = pages(ThemeMode::Light), dark = pages(ThemeMode::Dark);
    dress();
    REQUIRE(light.size() == 1);
    CHECK(light == dark);
    CHECK(light[0].pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("A long prescription is laid out in well under a second, and can be stopped")
{
    dress();
    QElapsedTimer clock;
    clock.start();
    const ReadPdf read = readPdf(pdf(aPrescription(40), Paper::A4));
    CHECK(clock.elapsed() < 5000); // these machines are noisy; the report says the figure
    WARN("40 drugs: " << clock.elapsed() << " ms, " << read.pages.size() << " pages");
    PrintProgress progress;
    progress.isCancelled = true;
    const auto stopped = toPdf(aPrescription(40), Paper::A4, &progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
