// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/livehelp.h"

#include <algorithm>
#include <utility>

namespace huella::people {

LiveHelp::LiveHelp(HelpDeskStore& store, database::Session& session, QObject* parent)
    : QObject(parent), m_store(store)
{
    connect(&session, &database::Session::changed, this, &LiveHelp::follow);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            read();
    });
}

void LiveHelp::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_store.open().then(this, [this](const Result<QList<HelpCall>>& calls) {
        m_isReading = false;
        if (std::exchange(m_isStale, false))
            return read(); // the answer may be older than what was told meanwhile
        if (!calls)
            return;
        m_open = *calls;
        emit changed();
    });
}

void LiveHelp::follow(const database::Change& change)
{
    if (change.topic != u"help")
        return;
    m_isStale = m_isReading;
    const auto call = HelpCall::fromJson(change.row);
    if (!call)
        return read();
    const auto place = std::ranges::find(m_open, call->id, &HelpCall::id);
    const bool isKnown = place != m_open.end();
    if (!call->isOpen && isKnown)
        m_open.erase(place);
    else if (call->isOpen && !isKnown)
        m_open.append(*call);
    else
        return;
    emit changed();
    if (call->isOpen)
        emit called(*call);
}

} // namespace huella::people
