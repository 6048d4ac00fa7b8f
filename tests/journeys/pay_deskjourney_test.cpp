// SPDX-License-Identifier: GPL-3.0-or-later
// What the front desk sees of a payment with Mercado Pago, and of money that goes back.
#include "tests/journeys/payroom.h"
#include "tests/support/catch.h"
#include "ui/desk/chargepanel.h"
#include "ui/parts/paypanel.h"

#include <algorithm>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;

namespace {

/// Whether a label in sight says so.
bool hasText(QWidget& root, const QString& text)
{
    const auto says = [&](const QLabel* label) {
        return label->isVisibleTo(&root) && label->text().contains(text);
    };
    QList<QLabel*> labels = root.findChildren<QLabel*>();
    if (auto* own = qobject_cast<QLabel*>(&root))
        labels.append(own);
    return std::any_of(labels.begin(), labels.end(), says);
}

/// The front desk's panel for the same appointment.
struct AtDesk
{
    AtHome& home;
    std::unique_ptr<database::Session> session = signIn(home.database, home.ana);
    agenda::AgendaStore agenda{*session};
    agenda::BoardStore board{*session};
    patients::PatientStore patients{*session};
    patients::MediaStore media{*session};
    payments::PaymentStore payments{*session};
    records::PresenceStore presence{*session};
    agenda::ScheduleStore schedules{*session};
    agenda::ClinicStore clinic{*session};
    ui::desk::ChargePanel panel{
        {agenda, board, patients, media, payments, presence, schedules, clinic, *session}, nullptr};

    explicit AtDesk(AtHome& atHome) : home(atHome)
    {
        panel.resize(1000, 460);
        static_cast<QWidget&>(panel).show();
        reopen();
    }
    /// As the day's page does when it hears that something changed.
    void reopen() { panel.open(*await(agenda.appointment(home.appointment))); }
    [[nodiscard]] bool says(const QString& label, const QString& text)
    {
        return waitUntil([&] {
            for (auto* it : panel.findChildren<QWidget*>(label))
                if (it->isVisibleTo(&panel) && hasText(*it, text))
                    return true;
            return false;
        });
    }
};

} // namespace

TEST_CASE("The desk shows the same QR, sees it paid, and gives the money back with a reason")
{
    AtHome home(nullptr);
    AtDesk desk(home);
    click(desk.panel, "showQrButton");
    auto* pay = part<ui::PayPanel>(desk.panel, "payPanel");
    REQUIRE(waitUntil([&] { return !pay->link().isEmpty(); }));
    snap(desk.panel, "desk-qr");
    home.openPayment();
    auto* own = part<ui::PayPanel>(*home.view, "payPanel");
    CHECK(waitUntil([&] { return own->link() == pay->link(); }));
    home.server.pay(home.server.preferences().ids().first());
    part<QLabel>(desk.panel, "receiptLabel", 40000);
    click(desk.panel, "voidButton");
    type(desk.panel, "refundAmountEdit", "20");
    type(desk.panel, "voidReasonEdit", "Se atendió menos");
    snap(desk.panel, "desk-refund");
    click(desk.panel, "confirmVoidButton");
    CHECK(home.becomes("SELECT coalesce(string_agg(status || reason, ''), '') FROM clinic.refunds",
                       "devueltoSe atendió menos"));
    CHECK(home.server.payments().all().first().refunded() == Money(2000, "PEN"));
}

TEST_CASE("What is paid after its hour was given back is paid late, and the desk refunds it")
{
    AtHome home(nullptr);
    home.openPayment();
    auto* panel = part<ui::PayPanel>(*home.view, "payPanel");
    REQUIRE(waitUntil([&] { return !panel->link().isEmpty(); }));
    home.stop();
    home.database.run("UPDATE clinic.appointments SET status = 'cancelada', "
                      "cancel_reason = 'No se pagó a tiempo'");
    REQUIRE(home.server.pay(home.server.preferences().ids().first()) != 0);
    home.start();
    CHECK(home.says("Pagado tarde"));
    CHECK(visibleParts(*home.view, "payAgainButton").isEmpty());
    snap(*home.view, "owner-paid-late");
    click(*home.view, "leavePaymentButton");
    CHECK(waitUntil([&] { return hasText(*home.view, "De todos modos está pagada"); }));
    snap(*home.view, "owner-paid-late-card");

    AtDesk desk(home);
    CHECK(desk.says("receiptLabel", "Pagado tarde"));
    click(desk.panel, "voidButton");
    CHECK(hasText(desk.panel, "¿Por qué se devuelve?"));
    type(desk.panel, "voidReasonEdit", "Se pagó tarde");
    snap(desk.panel, "desk-paid-late");
    click(desk.panel, "confirmVoidButton");
    CHECK(home.becomes("SELECT status FROM clinic.payments", "devuelto"));
    CHECK(home.server.payments().all().first().refunded() == Money(6000, "PEN"));
    desk.reopen();
    CHECK(desk.says("chargeMessage", "Se devolvieron S/"));
}

TEST_CASE("The desk is told of a dispute, of a chargeback, and of one that was won")
{
    AtHome home(nullptr);
    const auto id = PaymentId::create();
    REQUIRE(await(home.payments.request(id, home.appointment)));
    REQUIRE(home.becomes("SELECT (mp_init_point IS NOT NULL)::text FROM clinic.payments", "true"));
    const qint64 payment = home.server.pay(home.server.preferences().ids().first());
    REQUIRE(home.becomes("SELECT status FROM clinic.payments", "aprobado"));
    const auto moves = [&](const QString& status, const QString& detail, const QString& ours) {
        home.server.move(payment, status, detail);
        home.database.run("UPDATE clinic_private.payment_work SET due_at = now()");
        return home.becomes("SELECT status || ' ' || mp_status FROM clinic.payments", ours);
    };
    AtDesk desk(home);
    REQUIRE(moves("in_mediation", "pending", "aprobado in_mediation"));
    desk.reopen();
    CHECK(desk.says("receiptLabel", "Quien pagó lo disputa en Mercado Pago."));
    snap(desk.panel, "desk-mediation");
    REQUIRE(moves("charged_back", "settled", "contracargo charged_back"));
    desk.reopen();
    CHECK(desk.says("chargeMessage", "el banco de quien pagó lo disputó"));
    CHECK(part(desk.panel, "confirmChargeButton"));
    snap(desk.panel, "desk-chargeback");
    REQUIRE(moves("charged_back", "reimbursed", "aprobado charged_back"));
    desk.reopen();
    CHECK(desk.says("receiptLabel", "Cobrado S/"));
}
