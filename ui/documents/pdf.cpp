// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf.h"

#include "core/base/background.h"
#include "ui/documents/printeddocument.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace huella::ui {

namespace {

void setUp(QPdfWriter& writer, const PrintedDocument& document)
{
    const QSizeF size = document.pageSize() / unitsPerPoint;
    writer.setPageSize(QPageSize(size, QPageSize::Point, document.name(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(unitsPerInch);
    writer.setTitle(document.name());
    writer.setCreator(QStringLiteral("Huella"));
}

Result<QByteArray> drawn(const PrintedDocument& document, PrintProgress& state)
{
    state.pages = document.pageCount();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, document);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (state.isCancelled)
            return failure(ErrorCode::Cancelled);
        if (page > 0)
            writer.newPage();
        document.paintPage(painter, page);
        state.pagesDone = page + 1;
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<QByteArray> toPdf(const documents::DocumentContent& content, Paper paper,
                         PrintProgress* progress)
{
    PrintProgress own;
    return drawn(PrintedDocument(content, paper), progress ? *progress : own);
}

Result<QByteArray> toPdf(const PlainSheet& sheet, Paper paper)
{
    PrintProgress own;
    return drawn(PrintedDocument(sheet, paper), own);
}

QFuture<Result<QByteArray>> makePdf(const documents::DocumentContent& content, Paper paper,
                                    std::shared_ptr<PrintProgress> progress)
{
    return inBackground([=] { return toPdf(content, paper, progress.get()); });
}

QFuture<QList<QImage>> makePreview(const documents::DocumentContent& content, Paper paper,
                                   double dotsPerInch, int most)
{
    return inBackground([=] {
        const PrintedDocument document(content, paper);
        const double scale = dotsPerInch / unitsPerInch;
        QList<QImage> pages;
        for (int page = 0; page < std::min(document.pageCount(), most); ++page) {
            QImage image((document.pageSize() * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.scale(scale, scale);
            document.paintPage(painter, page);
            painter.end();
            pages.append(image);
        }
        return pages;
    });
}

} // namespace huella::ui
