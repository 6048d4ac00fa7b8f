// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/knobs.h"

#include <QJsonArray>

#include <functional>

namespace huella::standin {

namespace {

const QList<std::pair<QString, Fault::Kind>> kinds{{"status", Fault::Kind::Status},
                                                   {"cut_before", Fault::Kind::CutBefore},
                                                   {"cut_after", Fault::Kind::CutAfter},
                                                   {"hang_after", Fault::Kind::HangAfter}};

bool readFaults(const QJsonValue& value, QList<Fault>& faults)
{
    if (!value.isArray())
        return false;
    QList<Fault> read;
    for (const QJsonValue& entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        const QString kind = object.value("kind").toString("status");
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const auto& it) { return it.first == kind; });
        if (known == kinds.end())
            return false;
        read.append({known->second, object.value("status").toInt(503),
                     object.value("retry_after").toInt(-1), object.value("times").toInt(1),
                     object.value("on").toString()});
    }
    faults = read;
    return true;
}

bool readNumber(const QJsonValue& value, int& number)
{
    number = value.toInt(-1);
    return value.isDouble() && number >= 0;
}

bool readFlag(const QJsonValue& value, bool& flag)
{
    flag = value.toBool();
    return value.isBool();
}

bool readText(const QJsonValue& value, QString& text)
{
    text = value.toString();
    return value.isString() && !text.isEmpty();
}

QHash<QString, std::function<bool(const QJsonValue&)>> writersOf(Knobs& knobs)
{
    const auto number = [](int& it) {
        return [&it](const QJsonValue& v) { return readNumber(v, it); };
    };
    const auto flag = [](bool& it) {
        return [&it](const QJsonValue& v) { return readFlag(v, it); };
    };
    const auto text = [](QString& it) {
        return [&it](const QJsonValue& v) { return readText(v, it); };
    };
    return {{"outcome", text(knobs.outcome)},
            {"delay_ms", number(knobs.delayMs)},
            {"search_lag_ms", number(knobs.searchLagMs)},
            {"refund_status", text(knobs.refundStatus)},
            {"token_revoked", flag(knobs.isTokenRevoked)},
            {"token_forbidden", flag(knobs.isTokenForbidden)},
            {"faults", [&knobs](const QJsonValue& v) { return readFaults(v, knobs.faults); }},
            {"notice_delay_ms", number(knobs.noticeDelayMs)},
            {"notice_copies", number(knobs.noticeCopies)},
            {"notice_reversed", flag(knobs.areNoticesReversed)},
            {"notice_wrong_signature", flag(knobs.isSignatureWrong)},
            {"notice_stamp_ms", flag(knobs.isStampInMs)},
            {"notice_retry_ms", number(knobs.noticeRetryMs)}};
}

} // namespace

bool Knobs::apply(const QJsonObject& changes)
{
    Knobs wanted = *this;
    const auto writers = writersOf(wanted);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        if (!writers.contains(it.key()) || !writers.value(it.key())(it.value()))
            return false;
    *this = wanted;
    return true;
}

QJsonObject Knobs::json() const
{
    QJsonArray list;
    for (const Fault& fault : faults)
        list.append(QJsonObject{{"kind", kinds.at(int(fault.kind)).first},
                                {"status", fault.status},
                                {"retry_after", fault.retryAfter},
                                {"times", fault.times},
                                {"on", fault.on}});
    return {{"outcome", outcome},
            {"delay_ms", delayMs},
            {"search_lag_ms", searchLagMs},
            {"refund_status", refundStatus},
            {"token_revoked", isTokenRevoked},
            {"token_forbidden", isTokenForbidden},
            {"faults", list},
            {"notice_delay_ms", noticeDelayMs},
            {"notice_copies", noticeCopies},
            {"notice_reversed", areNoticesReversed},
            {"notice_wrong_signature", isSignatureWrong},
            {"notice_stamp_ms", isStampInMs},
            {"notice_retry_ms", noticeRetryMs}};
}

std::optional<Fault> Knobs::takeFault(const QString& request)
{
    for (qsizetype i = 0; i < faults.size(); ++i) {
        if (!request.startsWith(faults.at(i).on))
            continue;
        const Fault fault = faults.at(i);
        if (--faults[i].times <= 0)
            faults.removeAt(i);
        return fault;
    }
    return {};
}

} // namespace huella::standin
