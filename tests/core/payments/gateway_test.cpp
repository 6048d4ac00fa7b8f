// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/payments/gatewayrig.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/mercadopago/wire.h"

#include <QElapsedTimer>

using namespace huella;
using namespace huella::payments;
using namespace huella::tests;
using huella::test::await;
using Kind = standin::Fault::Kind;

namespace {

QDateTime buenosAires(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

// Each act of the golden file; what is answered does not matter here.
void perform(PaymentGateway& gateway, const QString& act)
{
    const QString preference = "202809963-920c288b-4ebb-40be-966f-700250fa5370";
    const qint64 payment = 123456789012;
    if (act == u"create")
        static_cast<void>(await(gateway.create(
            {"APPT-1042-a1", "APPT-1042", "Consulta clinica", Money(1500050, "ARS"),
             buenosAires("2026-01-10T09:00:00.000-03:00"),
             buenosAires("2026-01-10T21:00:00.000-03:00"),
             "https://clinic.example.com/mp/webhook?source_news=webhooks", "CLINICA", "k"})));
    else if (act == u"read preference")
        static_cast<void>(await(gateway.preference(preference)));
    else if (act == u"expire")
        static_cast<void>(
            await(gateway.expire(preference, buenosAires("2026-01-10T10:00:00.000-03:00"), "k")));
    else if (act == u"search")
        static_cast<void>(await(gateway.search("APPT-1042-a1", 30)));
    else if (act == u"search with strange letters")
        static_cast<void>(await(gateway.search("a b:c/ñ", 30)));
    else if (act == u"read payment")
        static_cast<void>(await(gateway.payment(payment)));
    else if (act == u"refund all")
        static_cast<void>(await(gateway.refund({payment, {}, "k"})));
    else if (act == u"refund a part")
        static_cast<void>(await(gateway.refund({payment, Money(1234, "ARS"), "k"})));
    else if (act == u"list refunds")
        static_cast<void>(await(gateway.refunds(payment, "ARS")));
    else if (act == u"cancel")
        static_cast<void>(await(gateway.cancel(payment, "k")));
    else if (act == u"read order")
        static_cast<void>(await(gateway.order(4018801790)));
    else
        FAIL(act.toStdString());
}

} // namespace

TEST_CASE("For the same act our client sends what Mercado Pago's own does", "[gateway]")
{
    for (const QJsonValue& value : goldenFile("requests.json").value("acts").toArray()) {
        const QJsonObject golden = value.toObject();
        INFO(golden.value("act").toString().toStdString());
        GatewayRig rig;
        perform(*rig.gateway, golden.value("act").toString());
        REQUIRE(rig.server.seen().size() == 1);
        const standin::Seen& seen = rig.server.seen().first();
        CHECK(seen.method == golden.value("method").toString());
        CHECK(seen.path == golden.value("path").toString());
        CHECK(seen.headers.value("authorization") == QByteArray("Bearer ") + GatewayRig::token);
        CHECK(seen.headers.value("content-type") == "application/json");
        CHECK(seen.headers.contains("x-idempotency-key") == golden.value("has_key").toBool());
        const auto sent = QJsonDocument::fromJson(seen.body);
        if (golden.value("body").isNull())
            CHECK(seen.body.isEmpty());
        else
            CHECK(sent.object() == golden.value("body").toObject());
    }
}

TEST_CASE("A preference is made, read, paid, found, refunded in part and wholly", "[gateway]")
{
    GatewayRig rig;
    const auto made = await(rig.gateway->create(rig.wish()));
    REQUIRE(made);
    CHECK(made->collector == 823549964);
    CHECK(made->initPoint.contains(made->id));
    CHECK(await(rig.gateway->preference(made->id))->initPoint == made->initPoint);
    CHECK(await(rig.gateway->search("h-1", 1))->isEmpty());
    const qint64 id = rig.server.pay(made->id);
    CHECK(*await(rig.gateway->search("h-1", 1)) == QList{id});
    const auto reading = await(rig.gateway->payment(id));
    REQUIRE(reading);
    CHECK(reading->status == "approved");
    CHECK(reading->amount == Money(8550, "PEN"));
    CHECK(reading->reference == "h-1");
    CHECK(reading->collector == made->collector);
    CHECK(reading->approvedAt.isValid());
    const auto order = await(rig.gateway->order(reading->order));
    CHECK(order->payments == QList{id});
    CHECK(order->preference == made->id);
    const auto part = await(rig.gateway->refund({id, Money(1234, "PEN"), "r-1"}));
    CHECK(part->status == "approved");
    CHECK(part->amount == Money(1234, "PEN"));
    CHECK(await(rig.gateway->refund({id, Money(1234, "PEN"), "r-1"}))->id == 0); // a replay
    CHECK(await(rig.gateway->refunds(id, "PEN"))->size() == 1);
    CHECK(await(rig.gateway->refund({id, {}, "r-2"})));
    CHECK(await(rig.gateway->payment(id))->status == "refunded");
    const auto again = await(rig.gateway->refund({id, {}, "r-3"}));
    CHECK(again.error().code == ErrorCode::InvalidValue);
    CHECK(again.error().field == "2063");
}

TEST_CASE("Amounts are exact in all seven currencies", "[gateway]")
{
    for (const auto& site : standin::sites()) {
        GatewayRig rig;
        for (const qint64 units : {1LL, 29LL, 110LL, 166134LL, 999999999999LL}) {
            const Money amount(units, site.currency);
            const auto made = await(rig.gateway->create(rig.wish(amount)));
            REQUIRE(made);
            CHECK(await(rig.gateway->payment(rig.server.pay(made->id)))->amount == amount);
        }
    }
}

TEST_CASE("The tries of one act carry one key; another act another", "[gateway]")
{
    GatewayRig rig;
    rig.fault(Kind::Status, 503, 2);
    REQUIRE(await(rig.gateway->create(rig.wish())));
    REQUIRE(rig.server.seen().size() == 3);
    for (const auto& seen : rig.server.seen())
        CHECK(seen.headers.value("x-idempotency-key") == "key-1");
    CHECK(await(rig.gateway->refund({1, {}, "other"})).error().code == ErrorCode::NotFound);
    CHECK(rig.server.seen().last().headers.value("x-idempotency-key") == "other");
    CHECK(await(rig.gateway->refund({1, {}, {}})).error().field == "key");
}

TEST_CASE("Retry-After is heeded, and patience has an end", "[gateway]")
{
    GatewayRig rig({2000, 2, 1, 5000});
    rig.fault(Kind::Status, 429, 1, 1);
    QElapsedTimer timer;
    timer.start();
    CHECK(await(rig.gateway->search("h-1", 1)));
    CHECK(timer.elapsed() >= 1000);
    rig.fault(Kind::Status, 429, 9);
    CHECK(await(rig.gateway->search("h-1", 1)).error().code == ErrorCode::LimitReached);
    rig.fault(Kind::Status, 502, 9);
    CHECK(await(rig.gateway->search("h-1", 1)).error().code == ErrorCode::ServerUnavailable);
}

TEST_CASE("A refund whose answer is lost is there once", "[gateway]")
{
    for (const Kind kind : {Kind::CutAfter, Kind::HangAfter}) {
        GatewayRig rig({200, 4, 5, 40});
        const auto made = await(rig.gateway->create(rig.wish()));
        const qint64 id = rig.server.pay(made->id);
        rig.fault(kind, 0, 2);
        CHECK(await(rig.gateway->refund({id, Money(100, "PEN"), "r"})));
        CHECK(rig.server.payments().all().value(id).refunds.size() == 1);
    }
}

TEST_CASE("A silent server ends in a time-out, an absent one in a lost link", "[gateway]")
{
    GatewayRig rig({50, 2, 5, 10});
    rig.fault(Kind::HangAfter, 0, 9);
    CHECK(await(rig.gateway->payment(1)).error().code == ErrorCode::TimedOut);
    MercadoPagoGateway nobody(*Endpoint::forTests(QUrl("http://127.0.0.1:1")), "t", {50, 2, 5, 10});
    CHECK(await(nobody.payment(1)).error().code == ErrorCode::LinkLost);
}

TEST_CASE("A wrong or revoked token is NotSignedIn, and no error tells it", "[gateway]")
{
    GatewayRig rig;
    rig.server.knobs().isTokenRevoked = true;
    auto error = await(rig.gateway->search("h-1", 1)).error();
    CHECK(error.code == ErrorCode::NotSignedIn);
    rig.server.knobs().isTokenRevoked = false;
    rig.server.knobs().isTokenForbidden = true;
    for (const auto& act : {rig.gateway->cancel(1, "k"), rig.gateway->expire("x", {}, "k")})
        CHECK(await(act).error().code == ErrorCode::NotSignedIn);
    error = await(rig.gateway->create(rig.wish())).error();
    CHECK(error.code == ErrorCode::NotSignedIn);
    CHECK_FALSE(error.detail.contains("topsecret"));
    CHECK_FALSE(error.field.contains("topsecret"));
    for (const auto& seen : rig.server.seen()) {
        CHECK_FALSE(seen.path.contains("topsecret"));
        CHECK_FALSE(seen.body.contains("topsecret"));
    }
}

TEST_CASE("A test's address is this computer's; production is one", "[gateway]")
{
    CHECK(Endpoint::production().url() == QUrl("https://api.mercadopago.com"));
    for (const char* url : {"http://api.mercadopago.com", "https://127.0.0.1:9", "http://10.0.0.1",
                            "http://127.0.0.1.evil.pe", "http://u:p@127.0.0.1"})
        CHECK_FALSE(Endpoint::forTests(QUrl(QLatin1String(url))));
}

TEST_CASE("A search gathers every page", "[gateway]")
{
    GatewayRig rig;
    const auto made = await(rig.gateway->create(rig.wish()));
    for (int i = 0; i < 120; ++i)
        rig.server.pay(made->id, "rejected");
    CHECK(await(rig.gateway->search("h-1", 1))->size() == 120);
}

TEST_CASE("An act that is dropped answers Cancelled", "[gateway]")
{
    GatewayRig rig;
    rig.fault(Kind::HangAfter, 0, 9);
    auto future = rig.gateway->search("h-1", 1);
    rig.gateway.reset();
    CHECK(future.isFinished());
    CHECK(future.resultCount() <= 1);
}
