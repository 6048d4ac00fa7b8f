// SPDX-License-Identifier: GPL-3.0-or-later
// huellad: the one trusted process, beside the database.
#include "app/huellad/options.h"
#include "app/huellad/paymentservice.h"
#include "app/huellad/stopsignal.h"
#include "app/huellad/worker.h"
#include "app/huellad/workersign.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace huella;

namespace {

// Mercado Pago has a thread and a connection of its own: neither waits for the other's answers.
class PaymentThread
{
public:
    explicit PaymentThread(const worker::Options& options) : m_service(options)
    {
        m_service.moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, &m_service,
            [this] {
                m_service.stop();
                m_service.moveToThread(qApp->thread());
            },
            Qt::DirectConnection);
        m_thread.start();
    }
    ~PaymentThread()
    {
        m_service.interrupt();
        m_thread.quit();
        m_thread.wait();
    }
    void begin() { QMetaObject::invokeMethod(&m_service, &worker::PaymentService::start); }

private:
    QThread m_thread;
    worker::PaymentService m_service;
};

int runUntilStopped(const worker::Options& options)
{
    worker::StopSignal stop;
    PaymentThread payments(options);
    worker::WorkerSign sign(options.lockFile);
    QThread thread;
    worker::Worker worker(options);
    worker.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &worker, &worker::Worker::start);
    QObject::connect(&worker, &worker::Worker::leads, qApp, [&] {
        sign.show();
        payments.begin();
    });
    QObject::connect(&stop, &worker::StopSignal::received, &thread, [&] {
        worker.interrupt();
        thread.quit();
    });
    QObject::connect(&thread, &QThread::finished, qApp, &QCoreApplication::quit);
    // Its timers belong to its thread: the worker comes home before it is destroyed.
    QObject::connect(
        &thread, &QThread::finished, &worker,
        [&] {
            worker.stop();
            worker.moveToThread(qApp->thread());
        },
        Qt::DirectConnection);
    thread.start();
    const int code = QCoreApplication::exec();
    thread.wait();
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(HUELLA_VERSION);
    qSetMessagePattern("%{time yyyy-MM-dd hh:mm:ss} %{type}: %{message}");
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments == QStringList{"--version"}) {
        std::puts("huellad " HUELLA_VERSION);
        return 0;
    }
    if (arguments.contains("--help") || arguments.contains("-h")) {
        std::fputs(qUtf8Printable(worker::Options::help()), stdout);
        return 0;
    }
    const auto options = worker::Options::parse(arguments);
    if (!options) {
        std::fprintf(stderr, "huellad: %s\n", qUtf8Printable(options.error().detail));
        return 2;
    }
    return runUntilStopped(*options);
}
