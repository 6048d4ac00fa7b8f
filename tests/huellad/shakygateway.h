// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/mercadopagojson.h"
#include "tests/support/mercadopago/orders.h"

#include <QJsonDocument>
#include <QPromise>

#include <list>
#include <random>

namespace huella::tests {

/// A clock that a history moves. The stand-in's may be some minutes off.
struct MovedClock : Clock
{
    qint64 offset = 0; ///< seconds since the history began, and the skew
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTime().addSecs(offset);
    }
};

/// Chance, replayable by its seed.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    /// From 0 to sides - 1.
    int roll(int sides) { return int(m_engine() % unsigned(sides)); }
    bool happens(int percent) { return roll(100) < percent; }

private:
    std::mt19937 m_engine;
};

/// The stand-in's books as a gateway, without a network between: answers are lost before or after
/// the effect, refused for a while, or never come because huellad died.
class ShakyGateway : public payments::PaymentGateway
{
public:
    ShakyGateway(MovedClock& clock, Dice& dice)
        : m_clock(clock)
        , m_dice(dice)
        , m_preferences(clock, "PEN")
        , m_payments(clock, m_preferences)
    {
        m_preferences.setAddress("http://127.0.0.1:1");
    }

    [[nodiscard]] standin::Preferences& preferences() { return m_preferences; }
    [[nodiscard]] standin::Payments& payments() { return m_payments; }
    int faultPercent = 0;
    int crashPercent = 0;
    bool hasCrashed = false;
    qint64 shift = 0; ///< what the database's own time lags behind the history's

    QFuture<Result<payments::Preference>> create(const payments::PreferenceWish& wish) override
    {
        return act<payments::Preference>(
            [this, wish] {
                auto moved = wish;
                moved.from = wish.from.addSecs(shift);
                moved.until = wish.until.addSecs(shift);
                return m_preferences.create({}, QJsonDocument::fromJson(toJson(moved)).object());
            },
            payments::preferenceFrom);
    }
    QFuture<Result<payments::Preference>> preference(const QString& id) override
    {
        return act<payments::Preference>([this, id] { return m_preferences.read(id); },
                                         payments::preferenceFrom);
    }
    QFuture<Result<void>> expire(const QString& id, const QDateTime& at, const QString&) override
    {
        return act<void>(
            [this, id, at] {
                return m_preferences.update(
                    id, QJsonDocument::fromJson(payments::expiryJson(at.addSecs(shift))).object());
            },
            nothing);
    }
    QFuture<Result<QList<qint64>>> search(const QString& reference, int) override
    {
        return act<QList<qint64>>(
            [this, reference] {
                return m_payments.search({{"external_reference", reference}, {"limit", "500"}});
            },
            [](const QByteArray& body) -> Result<QList<qint64>> {
                return payments::pageFrom(body)->ids;
            });
    }
    QFuture<Result<payments::Reading>> payment(qint64 id) override
    {
        return act<payments::Reading>([this, id] { return m_payments.read(id); },
                                      payments::readingFrom);
    }
    QFuture<Result<payments::MerchantOrder>> order(qint64) override
    {
        return QtFuture::makeReadyFuture(
            Result<payments::MerchantOrder>(payments::MerchantOrder()));
    }
    QFuture<Result<payments::RefundAnswer>> refund(const payments::RefundWish& wish) override
    {
        return act<payments::RefundAnswer>(
            [this, wish] {
                if (m_keys.contains(wish.key))
                    return standin::Answer::empty(200);
                const auto answer =
                    m_payments.refund(wish.payment, QJsonDocument::fromJson(toJson(wish)).object());
                if (answer.status == 201)
                    m_keys.append(wish.key);
                return answer;
            },
            [](const QByteArray& body) -> Result<payments::RefundAnswer> {
                if (body.isEmpty())
                    return payments::RefundAnswer{};
                return payments::refundFrom(QJsonDocument::fromJson(body).object(), "PEN");
            });
    }
    QFuture<Result<QList<payments::RefundAnswer>>> refunds(qint64 payment,
                                                           const QString& currency) override
    {
        return act<QList<payments::RefundAnswer>>(
            [this, payment] { return m_payments.refunds(payment); },
            [currency](const QByteArray& body) { return payments::refundsFrom(body, currency); });
    }
    QFuture<Result<void>> cancel(qint64 payment, const QString&) override
    {
        return act<void>(
            [this, payment] {
                return m_payments.update(payment, {{"status", "cancelled"}});
            },
            nothing);
    }

private:
    static Result<void> nothing(const QByteArray&) { return {}; }

    // What never comes: huellad is gone.
    template <typename T>
    QFuture<Result<T>> silence()
    {
        hasCrashed = true;
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_silent.push_back(promise);
        return promise->future();
    }

    template <typename T, typename Effect, typename Parse>
    QFuture<Result<T>> act(Effect effect, Parse parse)
    {
        const auto fail = [](ErrorCode code) {
            return QtFuture::makeReadyFuture(Result<T>(failure(code, QStringLiteral("shaky"))));
        };
        if (m_dice.happens(crashPercent))
            return silence<T>();
        if (m_dice.happens(faultPercent)) {
            constexpr ErrorCode codes[] = {ErrorCode::ServerUnavailable, ErrorCode::LimitReached,
                                           ErrorCode::NotSignedIn, ErrorCode::LinkLost};
            return fail(codes[m_dice.roll(4)]);
        }
        const standin::Answer answer = effect();
        if (m_dice.happens(crashPercent))
            return silence<T>();
        if (m_dice.happens(faultPercent))
            return fail(ErrorCode::TimedOut); // done, and nobody knows
        if (answer.status >= 300)
            return QtFuture::makeReadyFuture(
                Result<T>(std::unexpected(payments::errorFrom(answer.status, answer.body))));
        return QtFuture::makeReadyFuture(Result<T>(parse(answer.body)));
    }

    MovedClock& m_clock;
    Dice& m_dice;
    standin::Preferences m_preferences;
    standin::Payments m_payments;
    QStringList m_keys;
    std::list<std::shared_ptr<void>> m_silent;
};

} // namespace huella::tests
