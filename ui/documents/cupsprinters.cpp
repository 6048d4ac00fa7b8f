// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/cupsprinters.h"

#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace huella::ui {

namespace {

constexpr auto stopped = "stopped", late = "late"; // properties of the process

QStringList lpArguments(const PrintedPages& pages)
{
    QStringList arguments{QStringLiteral("-d"), pages.printer,
                          QStringLiteral("-n"), QString::number(pages.copies),
                          QStringLiteral("-t"), pages.title,
                          QStringLiteral("-o"), QStringLiteral("print-scaling=none")};
    if (!pages.media.isEmpty())
        arguments << QStringLiteral("-o") << QStringLiteral("media=") + pages.media;
    return arguments << QStringLiteral("-");
}

Result<void> outcomeOf(QProcess& process)
{
    if (process.property(stopped).toBool())
        return failure(ErrorCode::Cancelled);
    if (process.property(late).toBool())
        return failure(ErrorCode::TimedOut);
    if (process.error() == QProcess::FailedToStart)
        return failure(ErrorCode::BadFile, process.errorString());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorCode::BadFile,
                       QString::fromLocal8Bit(process.readAllStandardError()).simplified());
    return {};
}

/// Calls `done` once, when the process has ended in whatever way or could not begin.
void whenOver(QProcess* process, std::chrono::milliseconds limit, std::function<void()> done)
{
    auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto end = [process, once] {
        if (auto call = std::exchange(*once, {})) {
            call();
            process->deleteLater();
        }
    };
    QObject::connect(process, &QProcess::finished, process, end);
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [end](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             end();
                     });
    QTimer::singleShot(limit, process, [process] {
        process->setProperty(late, true);
        process->kill();
    });
}

} // namespace

CupsPrinters::~CupsPrinters()
{
    for (QProcess* process : findChildren<QProcess*>()) {
        process->disconnect();
        process->kill();
        process->waitForFinished(1000);
    }
}

QFuture<QStringList> CupsPrinters::names()
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    auto* process = new QProcess(this);
    whenOver(process, m_limits.list, [promise, process] {
        QStringList names;
        if (outcomeOf(*process))
            names = QString::fromLocal8Bit(process->readAllStandardOutput())
                        .split(u'\n', Qt::SkipEmptyParts);
        promise->addResult(names);
        promise->finish();
    });
    auto future = promise->future();
    process->start(QStringLiteral("lpstat"), {QStringLiteral("-e")});
    return future;
}

QFuture<Result<void>> CupsPrinters::print(const PrintedPages& pages)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto* process = new QProcess(this);
    m_printing = process;
    whenOver(process, m_limits.print, [promise, process] {
        promise->addResult(outcomeOf(*process));
        promise->finish();
    });
    auto future = promise->future();
    connect(process, &QProcess::started, process, [process, pdf = pages.pdf] {
        process->write(pdf);
        process->closeWriteChannel();
    });
    process->start(QStringLiteral("lp"), lpArguments(pages));
    return future;
}

void CupsPrinters::stop()
{
    if (!m_printing)
        return;
    m_printing->setProperty(stopped, true);
    m_printing->kill();
}

} // namespace huella::ui
