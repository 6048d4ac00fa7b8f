// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/liveboard.h"
#include "tests/bench/barelink.h"
#include "tests/bench/jobs.h"
#include "tests/bench/waiting.h"
#include "ui/models/boardmodel.h"

#include <poll.h>
#include <vector>

namespace huella::bench {

namespace {

constexpr int silenceMs = 60000;

/// One other PC with the board on its screen.
class Screen : public QObject
{
public:
    explicit Screen(std::unique_ptr<database::Session> session)
        : m_session(std::move(session)), m_store(*m_session), m_live(m_store, *m_session)
    {
        connect(&m_live, &agenda::LiveBoard::loaded, &m_model,
                [this](const QList<agenda::BoardRow>& rows) { m_model.setValues(rows); });
        connect(&m_live, &agenda::LiveBoard::rowChanged, &m_model, &ui::BoardModel::apply);
        connect(&m_live, &agenda::LiveBoard::rowRemoved, &m_model, &ui::BoardModel::remove);
        m_live.read();
    }
    [[nodiscard]] ui::BoardModel& model() { return m_model; }

private:
    std::unique_ptr<database::Session> m_session;
    agenda::BoardStore m_store;
    agenda::LiveBoard m_live;
    ui::BoardModel m_model;
};

class Screens
{
public:
    Screens(Clinic& clinic, int count) : m_desk(clinic.signIn(QStringLiteral("recepcion")))
    {
        for (int i = 0; i < count; ++i)
            m_screens.push_back(
                std::make_unique<Screen>(clinic.signIn(QStringLiteral("recepcion"))));
        wait(1000);
    }

    /// From the desk's action until the last screen's model has the row.
    void checkIn(AttentionId attention, AppointmentId visit)
    {
        agenda::BoardStore desk(*m_desk);
        until(&ui::BoardModel::rowsInserted, [&] {
            desk.checkIn(attention, visit)
                .then(m_desk.get(), [](const Result<agenda::BoardRow>& row) {
                    if (!row)
                        qFatal("check-in: %s", qPrintable(row.error().detail));
                });
        });
    }
    void undo(AttentionId attention)
    {
        agenda::BoardStore desk(*m_desk);
        until(&ui::BoardModel::rowsRemoved,
              [&] { desk.undoCheckIn(attention).then(m_desk.get(), [](const Result<void>&) {}); });
    }
    static void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, [&] { loop.quit(); });
        loop.exec();
    }

private:
    template <typename Signal, typename Act>
    void until(Signal signal, Act act)
    {
        QEventLoop loop;
        size_t left = m_screens.size();
        for (const auto& screen : m_screens)
            QObject::connect(&screen->model(), signal, &loop, [&] {
                if (--left == 0)
                    loop.quit();
            });
        act();
        sleepUntilQuit(loop);
    }

    std::unique_ptr<database::Session> m_desk;
    std::vector<std::unique_ptr<Screen>> m_screens;
};

/// NOTIFY with as many listeners and as many bytes.
class BareScreens
{
public:
    BareScreens(Clinic& clinic, int count) : m_desk(clinic.superuserDsn())
    {
        for (int i = 0; i < count; ++i) {
            m_links.push_back(std::make_unique<BareLink>(clinic.superuserDsn()));
            m_links.back()->script("LISTEN bench");
        }
        m_notify = "NOTIFY bench, '" + QByteArray(700, 'x') + '\'';
    }

    void notify()
    {
        m_desk.script(m_notify);
        std::vector<pollfd> waiting;
        for (const auto& link : m_links)
            waiting.push_back({link->socket(), POLLIN, 0});
        size_t left = m_links.size();
        while (left > 0) {
            if (::poll(waiting.data(), nfds_t(waiting.size()), 10000) <= 0)
                throw std::runtime_error("no notification");
            for (size_t i = 0; i < waiting.size(); ++i) {
                if (!waiting[i].revents || m_links[i]->takeNotifications() == 0)
                    continue;
                waiting[i].fd = -1;
                --left;
            }
        }
    }

private:
    BareLink m_desk;
    std::vector<std::unique_ptr<BareLink>> m_links;
    QByteArray m_notify;
};

/// Undoing is not measured, so this is not interleaved().
Pair compare(Screens& ours, BareScreens& bare, AppointmentId visit, int rounds)
{
    Pair pair;
    for (int round = -3; round < rounds; ++round) {
        const auto attention = AttentionId::create();
        const double first = milliseconds([&] { ours.checkIn(attention, visit); });
        const double second = milliseconds([&] { bare.notify(); });
        ours.undo(attention);
        if (round < 0)
            continue;
        pair.ours.add(first);
        pair.bare.add(second);
    }
    return pair;
}

} // namespace

void measureBoard(Clinic& clinic, const Plan& plan, Report& report)
{
    const auto visit = clinic.addVisits(1).first();
    for (const int count : {1, 50}) {
        Screens ours(clinic, count);
        BareScreens bare(clinic, count);
        const auto pair = compare(ours, bare, visit, plan.rounds(60));
        report.add(QStringLiteral("check-in to %1 other screen(s)").arg(count), pair,
                   count == 1 ? 3 : 2);
        if (!plan.isLong)
            continue;
        Pair silent{{}, pair.ours};
        for (int round = 0; round < 3; ++round) {
            Screens::wait(silenceMs);
            const auto attention = AttentionId::create();
            silent.ours.add(milliseconds([&] { ours.checkIn(attention, visit); }));
            ours.undo(attention);
        }
        report.add(QStringLiteral("the same after 60 s of silence, bare: itself"), silent, 1.3);
    }
    clinic.tidy();
}

} // namespace huella::bench
