// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner takes along from the desk: the turn on paper, and the QR of the next time.
#include "core/settings/settings.h"
#include "tests/journeys/agendadesk.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/ui/documents/fakeprinters.h"
#include "tests/ui/documents/readpdf.h"
#include "ui/desk/todaypage.h"
#include "ui/shared/button.h"

#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

using namespace huella;
using namespace huella::tests;
using huella::test::await;
using huella::test::part;
using huella::test::waitUntil;

namespace {

/// What a phone's camera or the kiosk's reader reads.
QString decoded(QWidget& widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
                                ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
    const auto result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return QString::fromStdWString(result.text());
}

struct Counter
{
    AgendaClinic clinic;
    std::unique_ptr<database::Session> session = signIn(clinic.database, clinic.ana);
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::PresenceStore presence{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore details{*session};
    Clock clock;
    test::FakePrinters printers;
    test::ChosenTarget picker;
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath("huella.ini")};
    std::unique_ptr<ui::desk::DeskView> view;

    Counter()
    {
        tests::dress();
        people::Person who;
        who.id = clinic.ana.id;
        const ui::desk::DeskStores stores{agenda,   board,     patients, media,   payments,
                                          presence, schedules, details,  *session};
        view = std::make_unique<ui::desk::DeskView>(
            stores, who, ui::Doors{clock, picker, nullptr, &printers, &settings});
        view->resize(1366, 768);
        view->show();
        QApplication::setActiveWindow(view.get());
    }
    void giveCode(const TestPerson& owner) const
    {
        clinic.database.run(QStringLiteral("INSERT INTO clinic_private.short_codes (person_id, "
                                           "code_hash) SELECT '%1', ext.crypt('4829', "
                                           "ext.gen_salt('bf', 8))")
                                .arg(owner.id.text()));
    }
    void open(const QString& name)
    {
        const auto hits = await(patients.search(name));
        REQUIRE(hits);
        REQUIRE(hits->size() == 1);
        auto* today = view->findChild<ui::desk::TodayPage*>();
        today->openPatient(hits->first());
    }
};

} // namespace

TEST_CASE("The desk makes an owner's QR for the kiosk and prints it with the turn", "[ticket]")
{
    Counter counter;
    counter.giveCode(counter.clinic.rosa);
    REQUIRE(await(
        counter.board.walkIn(AttentionId::create(), counter.clinic.nusta, {}, "Se rasca", 3)));
    counter.open("nusta");
    auto* make = part<QAbstractButton>(*counter.view, "makeTicketQrButton");
    REQUIRE(make->isEnabled());
    tests::press(make);
    auto* qr = part(*counter.view, "deskTicketQr");
    tests::takePictures(*counter.view, "desk-ticket");
    const QString ticket = decoded(*qr);
    CHECK(ticket.startsWith("HUELLA"));
    CHECK(counter.clinic.database.value("SELECT (digest = clinic_private.ticket_digest($1))::text "
                                        "FROM clinic_private.tickets",
                                        {ticket}) == "true");

    counter.settings.set(settings::Setting::ReceiptPrinter, counter.printers.installed.first());
    tests::press(part<QAbstractButton>(*counter.view, "printSlipButton"));
    REQUIRE(waitUntil([&] { return !counter.printers.printed.isEmpty(); }));
    const auto& pages = counter.printers.printed.first();
    CHECK(pages.printer == counter.printers.installed.first());
    CHECK_FALSE(pages.title.contains("Ñusta"));
    const auto slip = test::readPdf(pages.pdf);
    test::keepPdf(pages.pdf, "desk-turn-slip");
    CHECK(slip.pages.size() == 1);
    CHECK(slip.isInside);
    CHECK(qRound(slip.sizes.first().width() * 25.4 / 72) == 80);
    CHECK(slip.has("Su turno es 1 Ñusta"));
    CHECK(slip.has("acerque este código al lector del kiosco"));
}

TEST_CASE("Where nobody said which printer has the roll, the turn slip is saved as a file",
          "[ticket]")
{
    Counter counter;
    counter.giveCode(counter.clinic.rosa);
    counter.picker.target = counter.folder.filePath("turno.pdf");
    counter.open("nusta");
    tests::press(part<QAbstractButton>(*counter.view, "makeTicketQrButton"));
    tests::press(part<QAbstractButton>(*counter.view, "printSlipButton"));
    REQUIRE(waitUntil([&] { return QFile::exists(counter.picker.target); }));
    CHECK(counter.printers.printed.isEmpty());
    CHECK(counter.picker.suggested == "turno.pdf");
}

TEST_CASE("An owner without a short code is told where to choose one", "[ticket]")
{
    Counter counter;
    counter.open("nusta");
    CHECK_FALSE(part<QAbstractButton>(*counter.view, "makeTicketQrButton")->isEnabled());
    CHECK(part<QLabel>(*counter.view, "deskTicketWords")->text().contains("código corto"));
}
