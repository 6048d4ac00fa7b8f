// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <cmath>

namespace huella::ui::vet {

namespace {

constexpr int mostAround = 24; // the style's padding, as soon as it is known

} // namespace

TextArea::TextArea(int leastLines, QWidget* parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextArea::fit);
    fit();
}

void TextArea::fit()
{
    // A QPlainTextEdit's document is measured in lines.
    const int lines = int(std::ceil(document()->size().height()));
    const int shown = std::clamp(lines, m_leastLines, mostLines);
    const int around = std::max(2 * frameWidth(), height() - viewport()->height());
    setFixedHeight(int(shown * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) +
                   std::min(around, mostAround) + 2);
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool TextArea::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || QPlainTextEdit::canInsertFromMimeData(source);
}

void TextArea::insertFromMimeData(const QMimeData* source)
{
    if (source->hasImage() && !source->hasText())
        emit imagePasted(source->imageData().value<QImage>());
    else if (const QStringList files = filesOf(source); !files.isEmpty())
        emit filesPasted(files);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

QStringList filesOf(const QMimeData* source)
{
    QStringList paths;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace huella::ui::vet
