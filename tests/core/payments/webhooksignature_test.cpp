// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/webhooksignature.h"

#include "tests/core/payments/gatewayrig.h"
#include "tests/support/catch.h"

using namespace huella;
using namespace huella::payments;

namespace {

QString wordOf(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Accepted:
        return "accepted";
    case SignatureVerdict::MissingTimestamp:
        return "MissingTimestamp";
    case SignatureVerdict::MissingHash:
        return "MissingHash";
    case SignatureVerdict::Mismatch:
        return "SignatureMismatch";
    case SignatureVerdict::WrongTime:
        return "WrongTime";
    }
    return {};
}

} // namespace

TEST_CASE("Every signature vector has its verdict", "[webhook]")
{
    const auto vectors = tests::goldenFile("signatures.json").value("vectors").toArray();
    REQUIRE(vectors.size() == 12);
    for (const QJsonValue& value : vectors) {
        const QJsonObject vector = value.toObject();
        INFO(vector.value("title").toString().toStdString());
        const WebhookStamp stamp{vector.value("signature").toString().toUtf8(),
                                 vector.value("request_id").toString(),
                                 vector.value("data_id").toString()};
        CHECK(wordOf(verdictOn(stamp, vector.value("secret").toString().toUtf8())) ==
              vector.value("verdict").toString());
    }
}

TEST_CASE("A stamp counts in seconds or milliseconds, and an hour to each side", "[webhook]")
{
    const auto now = QDateTime::fromSecsSinceEpoch(1742505638);
    const auto verdict = [&](qint64 stamp) {
        const auto signature = standin::signatureOf("s", "1", "r", QString::number(stamp));
        return verdictOn({signature, "r", "1"}, "s", now);
    };
    CHECK(verdict(1742505638) == SignatureVerdict::Accepted);
    CHECK(verdict(1742505638683) == SignatureVerdict::Accepted);
    CHECK(verdict(1742505638 - 3599) == SignatureVerdict::Accepted);
    CHECK(verdict(1742505638 - 3601) == SignatureVerdict::WrongTime);
    CHECK(verdict(1742505638683 + 3601000) == SignatureVerdict::WrongTime);
}

TEST_CASE("An empty secret accepts nothing, whatever it is signed with", "[webhook]")
{
    const auto signature = standin::signatureOf("", "1", "r", "1742505638");
    CHECK(verdictOn({signature, "r", "1"}, "") == SignatureVerdict::Mismatch);
}
