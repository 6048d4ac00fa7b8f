// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/desk/turnslip.h"
#include "ui/shared/doors.h"

#include <QObject>

namespace huella::database {
class Session;
}

namespace huella::ui::desk {

/// Turn slips on the printer of the receipts' roll, or into a file where this PC has none.
class SlipPrinter : public QObject
{
    Q_OBJECT

public:
    /// `window` is that of the file dialog.
    SlipPrinter(database::Session& session, const Doors& doors, QWidget* window);

    void print(const TurnSlip& slip);

signals:
    /// Empty: it went to the printer.
    void done(const QString& file);
    void failed(const huella::Error& error);

private:
    void send(const QByteArray& pdf);
    void deliver(const QByteArray& pdf, const QStringList& printers);
    void save(const QByteArray& pdf);
    void finish(const Result<void>& result, const QString& file);

    database::Session& m_session;
    Doors m_doors;
    QWidget* m_window;
};

} // namespace huella::ui::desk
