// SPDX-License-Identifier: GPL-3.0-or-later
// The day's close at the desk and at the administrator's, on a real database.
#include "core/base/clock.h"
#include "core/payments/paymentstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/admin/paymentrulescard.h"
#include "ui/shared/linkwatch.h"
#include "ui/till/tillpage.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

namespace {

struct SavedFile : PickedFiles
{
    QTemporaryDir folder;
    QString name;
    void pickTarget(QWidget*, const QString& suggested,
                    std::function<void(const QString&)> chosen) override
    {
        name = folder.filePath(suggested);
        chosen(name);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

struct House
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "=Rosa", "Quispe Mamani");
    TestPerson ana = addPerson(database, "reception", "Ana", "Torres");
    TestPerson luz = addPerson(database, "admin", "Luz", "Paz");
    TestPerson vega = addPerson(database, "vet", "Iván", "Vega");
    ServiceId control = addService(database, "Consulta general", 30, "85.50");
    PatientId nusta = addPatient(database, rosa, "Ñusta");
    std::unique_ptr<database::Session> session = signIn(database, ana);
    payments::PaymentStore payments{*session};
    Clock clock;
    int booked = 0;

    PaymentId charge(payments::PaymentMethod method)
    {
        const auto visit = addAppointment(database, nusta, vega, control, 60 * ++booked);
        const auto id = PaymentId::create();
        if (!await(payments.charge(id, visit, Money(8550, "PEN"), method)))
            throw std::runtime_error("not charged");
        return id;
    }
    void spendADay()
    {
        using Method = payments::PaymentMethod;
        charge(Method::Cash);
        const auto wrong = charge(Method::Cash);
        charge(Method::Card);
        charge(Method::Transfer);
        std::ignore = await(payments.voidCharge(wrong, "Era otra mascota"));
        const auto part = charge(Method::Card);
        std::ignore = await(
            payments.refund(RefundId::create(), part, Money(2000, "PEN"), "Se atendió menos"));
    }
};

struct Window
{
    std::unique_ptr<database::Session> session;
    ui::LinkWatch watch;
    SavedFile files;
    std::unique_ptr<ui::TillPage> page;

    Window(House& house, const TestPerson& who, ui::CloseCard::Right right,
           ui::ThemeMode mode = ui::ThemeMode::Light)
        : session(signIn(house.database, who))
    {
        dress(mode);
        ui::follow(watch, *session);
        page =
            std::make_unique<ui::TillPage>(*session, ui::Doors{house.clock, files}, right, watch);
        page->resize(1180, 900);
        static_cast<QWidget&>(*page).show(); // its own show() takes a day
        waitUntil([this] { return !text("closeStateLabel").isEmpty(); });
    }
    QString text(const QString& name) { return part<QLabel>(*page, name)->text(); }
    bool says(const QString& name, const QString& words)
    {
        return waitUntil([&] {
            const auto labels = visibleParts<QLabel>(*page, name);
            return !labels.isEmpty() && labels.first()->text().contains(words);
        });
    }
    bool isToldOf(const QString& words)
    {
        return waitUntil([&] {
            for (auto* label : page->findChildren<QLabel*>())
                if (label->isVisibleTo(page.get()) && label->text().contains(words))
                    return true;
            return false;
        });
    }
    bool has(const QString& name) { return !visibleParts(*page, name).isEmpty(); }
};

constexpr auto desk = ui::CloseCard::Right::Close;
constexpr auto admin = ui::CloseCard::Right::CloseAndReopen;

} // namespace

TEST_CASE(
    "The desk counts the drawer, says why it differs and closes; what comes later stands apart")
{
    House house;
    house.spendADay();
    Window till(house, house.ana, desk);
    REQUIRE(till.says("expected_efectivo", "85"));
    CHECK(till.says("expected_tarjeta", "151"));
    CHECK_FALSE(till.has("closeReasonEdit"));
    snap(*till.page, "till-open");

    click(*till.page, "closeDayButton");
    CHECK(till.isToldOf("Cuente primero el efectivo"));
    type(*till.page, "count_efectivo_PEN", "80,50");
    CHECK(till.says("difference_efectivo", "Faltan S/"));
    CHECK(till.has("closeReasonEdit"));
    click(*till.page, "closeDayButton");
    CHECK(till.isToldOf("Diga por qué"));
    type(*till.page, "closeReasonEdit", "Se dio vuelto de más");
    snap(*till.page, "till-difference");
    QTest::keyClick(part(*till.page, "closeReasonEdit"), Qt::Key_Return);
    CHECK(till.says("closeStateLabel", "Ana Torres"));
    CHECK(till.says("closeStoryLabel", "Se dio vuelto de más"));
    CHECK_FALSE(till.has("closeDayButton"));
    CHECK_FALSE(till.has("wantReopenButton"));

    house.charge(payments::PaymentMethod::Cash);
    CHECK(till.isToldOf("Después del cierre"));
    snap(*till.page, "till-closed");
    CHECK(house.database.value("SELECT string_agg(reason || counted, '') FROM clinic.day_closes "
                               "JOIN clinic.day_close_lines ON id = close_id WHERE method = "
                               "'efectivo'") == "Se dio vuelto de más80.50");
}

TEST_CASE("Who counts while money moves is told, keeps what he typed, and closes with new figures")
{
    House house;
    house.charge(payments::PaymentMethod::Cash);
    Window till(house, house.ana, desk);
    REQUIRE(till.says("expected_efectivo", "85"));
    type(*till.page, "count_efectivo_PEN", "171");
    auto* edit = part<QLineEdit>(*till.page, "count_efectivo_PEN");
    house.charge(payments::PaymentMethod::Cash);
    CHECK(till.says("expected_efectivo", "171"));
    CHECK(part<QLineEdit>(*till.page, "count_efectivo_PEN") == edit);
    CHECK(edit->text() == "171");
    CHECK(till.says("difference_efectivo", "Cuadra"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(till.says("closeStateLabel", "Ana Torres"));
}

TEST_CASE("The administrator opens a closed day again and says why; both closes stay")
{
    House house;
    house.charge(payments::PaymentMethod::Cash);
    Window till(house, house.luz, admin, ui::ThemeMode::Dark);
    type(*till.page, "count_efectivo_PEN", "85,50");
    click(*till.page, "closeDayButton");
    CHECK(till.says("closeStateLabel", "Luz Paz"));
    click(*till.page, "wantReopenButton");
    click(*till.page, "reopenDayButton");
    CHECK(till.isToldOf("Diga por qué se reabre"));
    type(*till.page, "reopenReasonEdit", "Faltó anotar un cobro");
    snap(*till.page, "till-reopen-dark");
    click(*till.page, "reopenDayButton");
    CHECK(till.says("closeStateLabel", "abierto"));
    CHECK(till.says("closeStoryLabel", "Faltó anotar un cobro"));
    CHECK(till.has("closeDayButton"));
}

TEST_CASE("The day is saved as a table that no owner's name can turn into a program")
{
    House house;
    house.spendADay();
    Window till(house, house.ana, desk);
    REQUIRE(till.says("expected_efectivo", "85"));
    click(*till.page, "saveCsvButton");
    CHECK(till.isToldOf("Se guardó como cierre-"));
    const QByteArray file = till.files.content();
    CHECK(till.files.name.endsWith(".csv"));
    CHECK(file.startsWith("\xEF\xBB\xBF"));
    CHECK(file.count("\r\n") == 8);
    CHECK(file.contains(";'=Rosa Quispe Mamani;"));
    CHECK(file.contains("Era otra mascota"));
}

TEST_CASE("The day is saved as a sheet for each paper, beside the window")
{
    House house;
    house.spendADay();
    Window till(house, house.ana, desk);
    REQUIRE(till.says("expected_efectivo", "85"));
    auto* button = part<QPushButton>(*till.page, "saveSheetButton");
    const QDir pictures(qEnvironmentVariable("HUELLA_BIN_DIR") + "/../pictures");
    int papers = 0;
    for (QAction* paper : button->menu()->actions()) {
        QFile::remove(till.files.name);
        paper->trigger();
        CHECK(waitUntil([&] { return till.files.content().startsWith("%PDF-"); }));
        CHECK(till.files.name.endsWith(".pdf"));
        const QString copy = pictures.filePath(QString("till-%1.pdf").arg(papers++));
        QFile::remove(copy);
        QFile::copy(till.files.name, copy);
    }
    CHECK(papers == 3);
}

TEST_CASE("A day on which nothing moved says so, and the keyboard goes from day to day")
{
    House house;
    house.charge(payments::PaymentMethod::Cash);
    Window till(house, house.ana, desk);
    auto* table = part<QTableView>(*till.page, "movementsTable");
    REQUIRE(waitUntil([&] { return table->model()->rowCount() == 1; }));
    till.page->activateWindow();
    click(*till.page, "dayBeforeButton");
    CHECK(waitUntil([&] { return table->model()->rowCount() == 0; }));
    CHECK(till.isToldOf("no se movió dinero"));
    snap(*till.page, "till-empty");
    click(*till.page, "dayAfterButton");
    CHECK(waitUntil([&] { return table->model()->rowCount() == 1; }));
    CHECK_FALSE(part<QAbstractButton>(*till.page, "dayAfterButton")->isEnabled());
}

TEST_CASE("What Mercado Pago would not return is a task until somebody gave it back in cash")
{
    House house;
    const auto visit = addAppointment(house.database, house.nusta, house.vega, house.control, 600);
    house.database.run(
        "INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, "
        "status, external_reference, mp_payment_id, paid_at, created_by) SELECT "
        "gen_random_uuid(), a.id, a.owner_id, 85.50, 'PEN', 'mercado_pago', 'aprobado', "
        "'huella-x', 77, now(), a.owner_id FROM clinic.appointments a WHERE a.id = '" +
        visit.text() +
        "'; INSERT INTO clinic.refunds (id, payment_id, owner_id, mp_payment_id, amount, currency, "
        "cause, reason, status, problem, needs_hand) SELECT gen_random_uuid(), id, owner_id, 77, "
        "85.50, 'PEN', 'pedido', 'No vino', 'rechazado', '2084', true FROM clinic.payments");
    Window till(house, house.ana, desk);
    int tasks = -1;
    QObject::connect(till.page.get(), &ui::TillPage::tasksChanged,
                     [&tasks](int count) { tasks = count; });
    CHECK(till.isToldOf("No vino"));
    snap(*till.page, "till-tasks");
    click(*till.page, "refundByHandButton");
    CHECK(till.isToldOf("¿"));
    click(*till.page, "messageActionButton");
    CHECK(waitUntil([&] { return tasks == 0; }));
    CHECK(house.database.value("SELECT status || refunded_by_hand FROM clinic.payments") ==
          "devuelto85.50");
    CHECK(till.says("expected_efectivo", "-"));
}

TEST_CASE("The administrator sets the rules of payment within their bounds, and takes them back")
{
    House house;
    const auto session = signIn(house.database, house.luz);
    dress();
    ui::LinkWatch watch;
    ui::follow(watch, *session);
    ui::admin::PaymentRulesCard card(*session, watch);
    card.resize(520, 760);
    static_cast<QWidget&>(card).show();
    auto* link = part<QSpinBox>(card, "linkMinutesSpin");
    auto* unpaid = part<QSpinBox>(card, "unpaidSpin");
    auto* expires = part<QCheckBox>(card, "unpaidCheck");
    REQUIRE(waitUntil([&] { return link->value() == 15; }));
    CHECK_FALSE(expires->isChecked());
    CHECK_FALSE(unpaid->isEnabled());
    CHECK(link->minimum() == 5);
    CHECK(link->maximum() == 120);
    link->setValue(30);
    expires->setChecked(true);
    unpaid->setValue(180);
    part<QSpinBox>(card, "closeDaysSpin")->setValue(0);
    click(card, "savePaymentRulesButton");
    const QString saved = "SELECT concat_ws('|', link_minutes, coalesce(unpaid_minutes, 0), "
                          "close_days_back) FROM clinic.settings";
    CHECK(waitUntil([&] { return house.database.value(saved) == "30|180|0"; }));
    part(card, "messageActionButton");
    snap(card, "payment-rules");
    click(card, "messageActionButton");
    CHECK(waitUntil([&] { return house.database.value(saved) == "15|0|3"; }));
    CHECK(waitUntil([&] { return link->value() == 15 && !expires->isChecked(); }));
}
