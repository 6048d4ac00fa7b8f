// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/readpdf.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <poppler-qt6.h>
#include <stdexcept>

namespace huella::test {

namespace {

std::unique_ptr<Poppler::Document> load(const QByteArray& bytes)
{
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        throw std::runtime_error("not a PDF");
    return document;
}

bool isWithin(const Poppler::Page& page)
{
    const QRectF edge(QPointF(), page.pageSizeF());
    for (const auto& box : page.textList()) {
        if (!edge.contains(box->boundingBox()))
            return false;
    }
    return true;
}

} // namespace

ReadPdf readPdf(const QByteArray& bytes)
{
    const auto document = load(bytes);
    ReadPdf it;
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        it.pages.append(page->text({}).simplified());
        it.sizes.append(page->pageSizeF());
        it.isInside = it.isInside && isWithin(*page);
    }
    for (const Poppler::FontInfo& font : document->fonts()) {
        it.fonts.append(font.name());
        if (!font.isEmbedded())
            it.fontsOutside.append(font.name());
    }
    return it;
}

void keepPdf(const QByteArray& bytes, const QString& name)
{
    QDir folder(qEnvironmentVariable("HUELLA_BIN_DIR", QStringLiteral(".")) + "/../pictures");
    folder.mkpath(QStringLiteral("."));
    QFile file(folder.filePath(name + ".pdf"));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    const auto document = load(bytes);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    for (int i = 0; i < std::min(document->numPages(), 4); ++i)
        document->page(i)->renderToImage(110, 110).save(
            folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(i + 1)));
}

} // namespace huella::test
