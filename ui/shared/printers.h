// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

namespace huella::ui {

/// What goes to a printer: pages that are laid out already.
struct PrintedPages
{
    QString printer;
    QString title; ///< what the printer's list shows; no patient's name
    QByteArray pdf;
    QString media; ///< "A4", "Letter"; empty: as long as the pages are
    int copies = 1;
};

/// The door to this PC's printers, so that tests and the tour can stand there.
class Printers
{
public:
    virtual ~Printers() = default;
    /// Their names; empty where there are none or nobody answers in time.
    [[nodiscard]] virtual QFuture<QStringList> names() = 0;
    /// Finished once the printer's queue has it. An error's detail is what the system said;
    /// TimedOut, Cancelled after stop().
    [[nodiscard]] virtual QFuture<Result<void>> print(const PrintedPages& pages) = 0;
    /// Gives up what is being handed over.
    virtual void stop() = 0;
};

} // namespace huella::ui
