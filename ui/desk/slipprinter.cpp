// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/slipprinter.h"

#include "core/base/background.h"
#include "core/payments/payee.h"
#include "core/settings/settings.h"
#include "ui/documents/pdf.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/printers.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

namespace huella::ui::desk {

using settings::Setting;

namespace {

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::BadFile, file.errorString());
    return {};
}

} // namespace

SlipPrinter::SlipPrinter(database::Session& session, const Doors& doors, QWidget* window)
    : QObject(window), m_session(session), m_doors(doors), m_window(window)
{}

void SlipPrinter::print(const TurnSlip& slip)
{
    payments::payee(m_session).then(this, [this, slip](const Result<QString>& clinic) {
        inBackground([slip, name = clinic.value_or(QString())] {
            return toPdf(sheetOf(slip, name), Paper::Roll);
        }).then(this, [this](const Result<QByteArray>& pdf) {
            if (!pdf)
                emit failed(pdf.error());
            else
                send(*pdf);
        });
    });
}

void SlipPrinter::send(const QByteArray& pdf)
{
    if (!m_doors.printers)
        return save(pdf);
    m_doors.printers->names().then(this,
                                   [this, pdf](const QStringList& names) { deliver(pdf, names); });
}

void SlipPrinter::deliver(const QByteArray& pdf, const QStringList& printers)
{
    const QString chosen =
        m_doors.settings ? m_doors.settings->text(Setting::ReceiptPrinter) : QString();
    if (!printers.contains(chosen))
        return save(pdf); // nobody said yet which printer has the roll
    m_doors.printers->print({chosen, sheetOf({}, {}).name, pdf, {}, 1})
        .then(this, [this](const Result<void>& result) { finish(result, {}); });
}

void SlipPrinter::save(const QByteArray& pdf)
{
    m_doors.filePicker.pickTarget(m_window, QStringLiteral("turno.pdf"),
                                  [this, pdf](const QString& path) {
                                      inBackground([path, pdf] {
                                          return writeFile(path, pdf);
                                      }).then(this, [this, path](const Result<void>& result) {
                                          finish(result, QFileInfo(path).fileName());
                                      });
                                  });
}

void SlipPrinter::finish(const Result<void>& result, const QString& file)
{
    if (result)
        emit done(file);
    else
        emit failed(result.error());
}

} // namespace huella::ui::desk
