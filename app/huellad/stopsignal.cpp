// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellad/stopsignal.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace huella::worker {

namespace {

int openDescriptor()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&wanted, number);
    // Threads made later inherit the mask, so that the signals come to the descriptor alone.
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    return ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

StopSignal::StopSignal()
    : m_descriptor(openDescriptor()), m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (::read(m_descriptor, &info, sizeof info) > 0) {
        }
        emit received();
    });
}

StopSignal::~StopSignal()
{
    ::close(m_descriptor);
}

} // namespace huella::worker
