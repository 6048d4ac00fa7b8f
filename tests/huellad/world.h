// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/settler.h"
#include "tests/huellad/shakygateway.h"
#include "tests/huellad/stage.h"

#include <memory>

namespace huella::tests {

/// What came about in the worlds that were played, so that one sees that something was tried.
struct Chronicle
{
    int histories = 0;
    int requests = 0;
    int payerTries = 0;
    int notices = 0;
    int crashes = 0;
    int lostStatements = 0;
    int deskActs = 0;
    int rivals = 0; ///< times that two huellad worked at once
};

/// Some visits that are paid at the same time, with one Mercado Pago and one huellad or two, and
/// all that may happen to them: payers who pay, are rejected, pay twice; a desk that charges,
/// voids, refunds and cancels; notices that are lost, doubled and out of order; a search that lags;
/// answers that never come; huellad that dies at any point; a database that is gone; a clock that
/// is off. Replayable by its seed.
class World
{
public:
    World(Stage& stage, unsigned seed, int visits, Chronicle& chronicle);

    void play();
    /// Everything works again, and time passes.
    void settle();
    /// What is not as it must be at the end; empty when all is.
    [[nodiscard]] QStringList complaints();
    /// The next world is not disturbed by what this one would still look at.
    void leave();

private:
    void begin();
    [[nodiscard]] std::unique_ptr<payments::Settler> newSettler();
    [[nodiscard]] Result<database::Rows> statement(const QString& query,
                                                   const database::Parameters& parameters);
    void work();
    void pass(int seconds);
    [[nodiscard]] qint64 anyPayment();
    [[nodiscard]] QString anyVisit();
    void request();
    void pay();
    void notice();
    void move();
    void atTheDesk();
    void step();
    [[nodiscard]] QHash<QString, QStringList> heldByVisit();
    [[nodiscard]] QString story(const QString& visit);

    Stage& m_stage;
    Chronicle& m_chronicle;
    Dice m_dice;
    MovedClock m_clock;
    Clock m_system;
    ShakyGateway m_gateway;
    QStringList m_visits;
    std::unique_ptr<payments::Settler> m_settler;
    std::unique_ptr<payments::Settler> m_rival;
    qint64 m_skew = 0;
    int m_databasePercent = 0;
    int m_rivalPercent = 0;
};

} // namespace huella::tests
