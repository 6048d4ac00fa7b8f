// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/interruption.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace huella::database {

Interruption::Interruption() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Interruption::~Interruption()
{
    ::close(m_descriptor);
}

void Interruption::request(Wish wish)
{
    // A cancel never weakens an abort that is already there.
    Wish none = Wish::None;
    if (wish == Wish::Abort)
        m_wish = wish;
    else
        m_wish.compare_exchange_strong(none, wish);
    eventfd_write(m_descriptor, 1);
}

void Interruption::clear()
{
    // In this order a request that comes in between is seen twice rather than never.
    eventfd_t count = 0;
    eventfd_read(m_descriptor, &count);
    m_wish = Wish::None;
}

} // namespace huella::database
