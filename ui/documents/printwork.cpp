// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printwork.h"

#include "core/base/background.h"
#include "ui/documents/compose.h"
#include "ui/shared/printers.h"

#include <QSaveFile>

namespace huella::ui {

using documents::PrintOutcome;

namespace {

constexpr int watchMs = 100;

Result<void> written(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::BadFile, file.errorString());
    file.write(bytes);
    if (!file.commit())
        return failure(ErrorCode::BadFile, file.errorString());
    return {};
}

QString mediaOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QStringLiteral("A4");
    case Paper::Letter:
        return QStringLiteral("Letter");
    case Paper::Roll:
        break;
    }
    return {};
}

} // namespace

PrintWork::PrintWork(documents::DocumentStore& store, Printers* printers, QObject* parent)
    : QObject(parent), m_store(store), m_printers(printers)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_progress->pages > 0)
            emit progressed(m_progress->pagesDone, m_progress->pages);
    });
}

PrintWork::~PrintWork()
{
    if (m_progress)
        m_progress->isCancelled = true; // nobody waits for the pages any more
}

void PrintWork::start(documents::PrintId print, const documents::DocumentContent& content,
                      const PrintOrder& order)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_print = print;
    m_title = nameOf(content);
    m_order = order;
    m_progress = std::make_shared<PrintProgress>();
    m_watch.start();
    makePdf(content, order.paper, m_progress).then(this, [this](const Result<QByteArray>& pdf) {
        m_watch.stop();
        if (m_progress->isCancelled)
            return end(failure(ErrorCode::Cancelled));
        if (!pdf)
            return end(std::unexpected(pdf.error()));
        deliver(*pdf);
    });
}

void PrintWork::cancel()
{
    if (!m_isRunning)
        return;
    m_progress->isCancelled = true;
    if (m_printers)
        m_printers->stop();
}

void PrintWork::deliver(const QByteArray& pdf)
{
    if (m_order.printer.isEmpty() || !m_printers)
        return writeFile(pdf);
    m_printers->print({m_order.printer, m_title, pdf, mediaOf(m_order.paper), m_order.copies})
        .then(this, [this](const Result<void>& result) { end(result); });
}

void PrintWork::writeFile(const QByteArray& pdf)
{
    inBackground([path = m_order.file, pdf] {
        return written(path, pdf);
    }).then(this, [this](const Result<void>& result) { end(result); });
}

void PrintWork::end(const Result<void>& result)
{
    m_isRunning = false;
    const bool isCancelled = !result && result.error().code == ErrorCode::Cancelled;
    const PrintOutcome outcome = result        ? PrintOutcome::Done
                                 : isCancelled ? PrintOutcome::Cancelled
                                               : PrintOutcome::Failed;
    // Without the link the print stays noted as begun: a reprint is a copy all the same.
    m_store.endPrint(m_print, outcome).then(this, [](const Result<void>&) {});
    if (result)
        emit done();
    else if (isCancelled)
        emit cancelled();
    else
        emit failed(result.error().detail.left(200));
}

} // namespace huella::ui
