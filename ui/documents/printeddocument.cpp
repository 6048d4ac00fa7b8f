// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printeddocument.h"

#include "ui/documents/compose.h"
#include "ui/documents/ink.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>

namespace huella::ui {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr double longestRoll = millimetres(3000); ///< what PDF readers still open
constexpr double slack = 2;                       ///< units; rounding at a page's edge

QFont smallFont()
{
    QFont font(ink::family());
    font.setPixelSize(qRound(points(7.5)));
    font.setLetterSpacing(QFont::AbsoluteSpacing, ink::noLigatures);
    return font;
}

// The clinic's mark, drawn and not stamped: sharp on every printer.
void paintPaw(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / 24, area.height() / 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::accent());
    struct Toe
    {
        QPointF centre;
        double rx, ry, turn;
    };
    for (const Toe& toe : {Toe{{4.7, 11}, 1.9, 2.4, -22}, Toe{{9.2, 6.2}, 2.1, 2.8, -6},
                           Toe{{14.8, 6.2}, 2.1, 2.8, 6}, Toe{{19.3, 11}, 1.9, 2.4, 22}}) {
        painter.save();
        painter.translate(toe.centre);
        painter.rotate(toe.turn);
        painter.drawEllipse(QPointF(), toe.rx, toe.ry);
        painter.restore();
    }
    QPainterPath pad(QPointF(12, 12));
    pad.cubicTo(14.7, 12, 17.6, 14.8, 17.6, 17.6);
    pad.cubicTo(17.6, 19.5, 16.2, 20.6, 14.6, 20.6);
    pad.cubicTo(13.6, 20.6, 12.9, 20.1, 12, 20.1);
    pad.cubicTo(11.1, 20.1, 10.4, 20.6, 9.4, 20.6);
    pad.cubicTo(7.8, 20.6, 6.4, 19.5, 6.4, 17.6);
    pad.cubicTo(6.4, 14.8, 9.3, 12, 12, 12);
    painter.drawPath(pad);
    painter.restore();
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > 60 ? line.left(59) + QChar(0x2026) : line;
}

PlainSheet sheetOf(const documents::DocumentContent& content)
{
    const QString name = nameOf(content);
    const QString copy = content.isCopy ? QStringLiteral(" · ") + PageWords::tr("COPY") : QString();
    return {name, shortened(content.patient.name) + QStringLiteral(" · ") + name + copy,
            shortened(content.clinicName) + QStringLiteral(" · ") + name + copy,
            [&content](Typesetter& set) { compose(set, content); }};
}

} // namespace

PrintedDocument::PrintedDocument(const documents::DocumentContent& content, Paper paper)
    : PrintedDocument(sheetOf(content), paper)
{}

PrintedDocument::PrintedDocument(const PlainSheet& sheet, Paper paper)
    : m_paper(paper)
    , m_name(sheet.name)
    , m_running(sheet.running)
    , m_foot(sheet.foot)
    , m_document(std::make_unique<QTextDocument>())
    , m_set(*m_document, paper)
    , m_margins(paperMargins(paper))
    , m_text(m_set.width(), 0)
{
    m_document->setUndoRedoEnabled(false);
    sheet.write(m_set);
    layOut();
}

PrintedDocument::~PrintedDocument() = default;

void PrintedDocument::layOut()
{
    const QSizeF paper = paperSize(m_paper);
    if (m_paper == Paper::Roll) {
        m_document->setPageSize({m_text.width(), longestRoll});
        m_pageCount = m_document->pageCount();
        m_text.setHeight(m_pageCount > 1 ? longestRoll : std::ceil(m_document->size().height()));
        if (m_pageCount == 1) { // as long as what it says
            const double end = blockRect(m_document->characterCount() - 1).bottom();
            m_text.setHeight(std::ceil(end) + slack);
        }
    } else {
        m_text.setHeight(paper.height() - m_margins.top() - m_margins.bottom());
        m_document->setPageSize(m_text);
        keepRowsWhole();
        keepTogether();
        m_pageCount = m_document->pageCount();
    }
    m_pageSize = {paper.width(), m_text.height() + m_margins.top() + m_margins.bottom()};
}

void PrintedDocument::keepTogether()
{
    for (const auto& [first, last] : m_set.together()) {
        QTextBlock block = m_document->findBlock(first);
        const int end = last < 0 ? block.position() + block.length() : last;
        const QRectF head = blockRect(first);
        const QRectF tail = blockRect(std::min(end, m_document->characterCount() - 1));
        const double tailEnd = last < 0 ? tail.top() + points(16) : tail.bottom();
        if (pageOf(head.top()) == pageOf(tailEnd) || tailEnd - head.top() > m_text.height())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

// A row that would be torn by the end of a page starts on the next one.
void PrintedDocument::keepRowsWhole()
{
    for (QTextFrame* frame : m_document->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        for (int row = 1; table && row < table->rows(); ++row) {
            QRectF area;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                area |= blockRect(cell.firstPosition()) | blockRect(cell.lastPosition());
            }
            const double left = (pageOf(area.top()) + 1) * m_text.height() - area.top();
            if (pageOf(area.top()) == pageOf(area.bottom()) || area.height() > m_text.height() / 2)
                continue;
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setTopPadding(format.topPadding() + left);
                cell.setFormat(format);
            }
        }
    }
}

int PrintedDocument::pageOf(double y) const
{
    return int((y - slack) / m_text.height());
}

QRectF PrintedDocument::blockRect(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    return m_document->documentLayout()->blockBoundingRect(block);
}

void PrintedDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    const QRectF part(0, page * m_text.height(), m_text.width(), m_text.height());
    painter.translate(m_margins.left(), m_margins.top() - part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, ink::text());
    painter.setClipRect(part.adjusted(-points(4), 0, points(4), 0));
    m_document->documentLayout()->draw(&painter, context);
    paintOrnaments(painter, page);
    painter.restore();
    paintFrame(painter, page);
}

void PrintedDocument::paintOrnaments(QPainter& painter, int page) const
{
    for (const Ornament& it : m_set.ornaments()) {
        const QRectF block = blockRect(it.position);
        const bool isPaw = it.kind == Ornament::Kind::Paw;
        if (isPaw ? page > 0 : pageOf(block.bottom()) != page)
            continue;
        if (isPaw) {
            const bool isNarrow = m_set.isNarrow();
            const double side = points(isNarrow ? 26 : 32);
            paintPaw(painter,
                     {isNarrow ? (m_text.width() - side) / 2 : 0.0, points(1), side, side});
        } else if (it.kind == Ornament::Kind::Rule) {
            painter.setPen(QPen(ink::accent(), points(1)));
            painter.drawLine(QPointF(0, block.bottom()), QPointF(m_text.width(), block.bottom()));
        } else {
            const double length = std::min(points(190), m_text.width() * 0.8);
            const double left =
                m_set.isNarrow() ? (m_text.width() - length) / 2 : m_text.width() - length;
            painter.setPen(QPen(ink::text(), points(0.6)));
            painter.drawLine(QPointF(left, block.bottom()), QPointF(left + length, block.bottom()));
        }
    }
}

void PrintedDocument::paintFrame(QPainter& painter, int page) const
{
    painter.save();
    painter.setFont(smallFont());
    painter.setPen(ink::muted());
    const QString number = PageWords::tr("Page %1 of %2").arg(page + 1).arg(m_pageCount);
    const double line = points(10);
    QRectF foot(m_margins.left(), m_pageSize.height() - m_margins.bottom() + points(16),
                m_text.width(), line);
    if (m_set.isNarrow()) {
        foot.moveTop(m_pageSize.height() - m_margins.bottom() + points(6));
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignTop, number);
    } else {
        painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, number);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_foot);
        if (page > 0)
            painter.drawText(
                QRectF(m_margins.left(), m_margins.top() - points(22), m_text.width(), line),
                Qt::AlignLeft | Qt::AlignTop, m_running);
    }
    painter.restore();
}

} // namespace huella::ui
