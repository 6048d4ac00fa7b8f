// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/childprocess.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace huella::media {

namespace {

constexpr int lookEveryMs = 40; ///< for a wish to stop

class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

std::unexpected<Error> refused(const char* what)
{
    return failure(ErrorCode::Internal,
                   QStringLiteral("%1: errno %2").arg(QLatin1StringView(what)).arg(errno));
}

/// A file in memory that the child can read and nobody can change any more.
int sealedCopy(const QByteArray& bytes)
{
    Descriptor file(::memfd_create("huella-input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    qsizetype written = 0;
    while (file.get() >= 0 && written < bytes.size()) {
        const ssize_t step =
            ::write(file.get(), bytes.constData() + written, size_t(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return -1;
        written += step;
    }
    constexpr int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
    if (file.get() < 0 || ::fcntl(file.get(), F_ADD_SEALS, seals) != 0 ||
        ::lseek(file.get(), 0, SEEK_SET) != 0)
        return -1;
    return file.release();
}

int spawn(pid_t* pid, const QStringList& words, int input, int output)
{
    std::vector<QByteArray> kept;
    for (const QString& word : words)
        kept.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& word : kept)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    char language[] = "LC_ALL=C.UTF-8";
    char* environment[] = {language, nullptr};

    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, 1);
    ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    const int error =
        ::posix_spawn(pid, arguments[0], &actions, nullptr, arguments.data(), environment);
    ::posix_spawn_file_actions_destroy(&actions);
    return error;
}

} // namespace

ChildProcess::~ChildProcess()
{
    kill();
    if (m_output >= 0)
        ::close(m_output);
}

Result<void> ChildProcess::start(const QString& program, const QStringList& arguments,
                                 const QByteArray& input)
{
    const Descriptor source(sealedCopy(input));
    if (source.get() < 0)
        return refused("memfd");
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return refused("pipe");
    m_output = ends[0];
    const Descriptor sink(ends[1]);
    if (const int error = spawn(&m_pid, QStringList{program} + arguments, source.get(), sink.get());
        error != 0) {
        m_pid = -1;
        errno = error;
        return refused("spawn");
    }
    return {};
}

ChildProcess::Read ChildProcess::read(char* to, qint64 size, const QDeadlineTimer& deadline,
                                      const std::stop_token& stop)
{
    qint64 done = 0;
    while (done < size) {
        if (stop.stop_requested())
            return Read::Cancelled;
        if (deadline.hasExpired())
            return Read::TimedOut;
        pollfd descriptor{m_output, POLLIN, 0};
        const int wait = int(std::min<qint64>(lookEveryMs, deadline.remainingTime()));
        if (::poll(&descriptor, 1, std::max(1, wait)) <= 0)
            continue;
        const ssize_t step = ::read(m_output, to + done, size_t(size - done));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return Read::Ended;
        done += step;
    }
    return Read::All;
}

ChildProcess::Exit ChildProcess::wait()
{
    if (m_pid < 0)
        return {};
    int status = 0;
    pid_t answer;
    do
        answer = ::waitpid(m_pid, &status, 0);
    while (answer < 0 && errno == EINTR);
    m_pid = -1;
    return {answer > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0,
            answer > 0 && WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

void ChildProcess::kill()
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGKILL);
    (void)wait();
}

} // namespace huella::media
