// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huelladecoder/lockdown.h"

#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace huella::decoder {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true; // it reserves terabytes of addresses
#else
constexpr bool isSanitized = false;
#endif

constexpr rlim_t mostMemory = 1280UL * 1024 * 1024, mostSeconds = 20;

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit limits{value, value};
    if (::setrlimit(resource, &limits) != 0)
        std::abort();
}

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned architecture = 0; // the limits alone
#endif

// What computing, allocating, waiting for one's own threads and answering needs. No open, no
// socket, no exec.
constexpr int allowed[] = {
    SYS_read,
    SYS_write,
    SYS_lseek,
    SYS_close,

    SYS_mmap,
    SYS_munmap,
    SYS_mremap,
    SYS_mprotect,
    SYS_madvise,
    SYS_brk,
    SYS_futex,
    SYS_exit,
    SYS_exit_group,
    SYS_rt_sigreturn,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_sigaltstack,
    SYS_clock_gettime,
    SYS_gettimeofday,
    SYS_clock_nanosleep,
    SYS_nanosleep,
    SYS_sched_yield,
    SYS_sched_getaffinity,
    SYS_getpid,
    SYS_gettid,
    SYS_tgkill,
    SYS_getrandom,
    SYS_set_robust_list,
    SYS_rseq,
};

sock_filter load(size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

sock_filter answer(unsigned action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}

sock_filter jumpUnless(unsigned value, unsigned char steps)
{
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, steps);
}

/// One call after the other: equal is allowed, what is left fails with EPERM.
std::vector<sock_filter> program()
{
    std::vector<sock_filter> steps{
        load(offsetof(seccomp_data, arch)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        answer(SECCOMP_RET_KILL_PROCESS), load(offsetof(seccomp_data, nr))};
    for (const int call : allowed) {
        steps.push_back(jumpUnless(static_cast<unsigned>(call), 1));
        steps.push_back(answer(SECCOMP_RET_ALLOW));
    }
    // Threads, which some decoders work in, but never a process. clone3 hides its arguments in
    // memory; without it the C library falls back to clone.
    steps.push_back(jumpUnless(SYS_clone3, 1));
    steps.push_back(answer(SECCOMP_RET_ERRNO | 38 /* ENOSYS */));
    steps.push_back(jumpUnless(SYS_clone, 4));
    steps.push_back(load(offsetof(seccomp_data, args)));
    steps.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1));
    steps.push_back(answer(SECCOMP_RET_ALLOW));
    steps.push_back(answer(SECCOMP_RET_ERRNO | 1 /* EPERM */));
    steps.push_back(answer(SECCOMP_RET_ERRNO | 1));
    return steps;
}

} // namespace

void limitResources()
{
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        std::abort();
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, mostSeconds);
    if (!isSanitized)
        limit(RLIMIT_AS, mostMemory);
}

void closeDoors()
{
    limit(RLIMIT_NOFILE, 3);
    if (architecture == 0 || isSanitized)
        return;
    std::vector<sock_filter> steps = program();
    const sock_fprog filter{static_cast<unsigned short>(steps.size()), steps.data()};
    if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) != 0)
        std::abort();
}

} // namespace huella::decoder
