// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printers.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class QProcess;

namespace huella::ui {

/// The printers of CUPS, by its own commands (lpstat, lp): they run beside the window, so a printer
/// that does not answer holds up nothing. Where they are not installed there are no printers.
class CupsPrinters : public QObject, public Printers
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds list{5000}, print{60000};
    };

    CupsPrinters() : CupsPrinters(Limits()) {}
    explicit CupsPrinters(Limits limits) : m_limits(limits) {}
    ~CupsPrinters() override;

    [[nodiscard]] QFuture<QStringList> names() override;
    [[nodiscard]] QFuture<Result<void>> print(const PrintedPages& pages) override;
    void stop() override;

private:
    Limits m_limits;
    QPointer<QProcess> m_printing;
};

} // namespace huella::ui
