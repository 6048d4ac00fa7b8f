// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstore.h"
#include "ui/documents/pdf.h"

#include <QObject>
#include <QTimer>

namespace huella::ui {

class Printers;

/// Where one print goes: to a printer, or into a file.
struct PrintOrder
{
    Paper paper = Paper::A4;
    int copies = 1;
    QString printer; ///< empty: into the file
    QString file;
};

/// One print after the database has noted it: lays the pages out beside the window, hands them
/// over, and tells the database how it ended. The document stays issued, whatever happens.
class PrintWork : public QObject
{
    Q_OBJECT

public:
    PrintWork(documents::DocumentStore& store, Printers* printers, QObject* parent = nullptr);
    ~PrintWork() override;

    /// Does nothing while another print runs.
    void start(documents::PrintId print, const documents::DocumentContent& content,
               const PrintOrder& order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int page, int pages);
    void done();
    void cancelled();
    /// `said`: the system's own words, maybe empty.
    void failed(const QString& said);

private:
    void deliver(const QByteArray& pdf);
    void writeFile(const QByteArray& pdf);
    void end(const Result<void>& result);

    documents::DocumentStore& m_store;
    Printers* m_printers;
    QTimer m_watch;
    std::shared_ptr<PrintProgress> m_progress;
    documents::PrintId m_print;
    QString m_title;
    PrintOrder m_order;
    bool m_isRunning = false;
};

} // namespace huella::ui
