// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/typesetter.h"

#include "ui/documents/ink.h"

#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace huella::ui {

namespace {

constexpr double pictureSide = 32; ///< millimetres: a thumbnail is sharp as large as that

QFont fontOf(const Type& type)
{
    QFont font(ink::family());
    font.setPixelSize(qRound(points(type.size)));
    font.setWeight(QFont::Weight(type.weight));
    font.setLetterSpacing(QFont::AbsoluteSpacing, ink::noLigatures);
    return font;
}

QTextCharFormat charFormat(const Type& type)
{
    QTextCharFormat format;
    format.setFont(fontOf(type));
    format.setForeground(type.ink);
    return format;
}

QTextBlockFormat blockFormat(const Type& type)
{
    QTextBlockFormat format;
    format.setAlignment(type.alignment);
    format.setTopMargin(points(type.above));
    format.setBottomMargin(points(type.below));
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

// Line breaks that people typed stay; others that would end a block are theirs too.
QString lines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.replace(u'\n', QChar::LineSeparator).remove(QChar::Null);
}

QTextTableFormat tableFormat(const QList<double>& shares, double width)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::FixedLength, width));
    QList<QTextLength> lengths;
    for (const double share : shares)
        lengths.append(QTextLength(QTextLength::FixedLength, share * width));
    format.setColumnWidthConstraints(lengths);
    return format;
}

void pad(QTextTableCell cell, double sides, double ends, const QColor& ground)
{
    QTextTableCellFormat format;
    format.setLeftPadding(points(sides));
    format.setRightPadding(points(sides));
    format.setTopPadding(points(ends));
    format.setBottomPadding(points(ends));
    if (ground.isValid())
        format.setBackground(ground);
    cell.setFormat(format);
}

void underline(QTextTableCell cell, const QColor& ink, double thickness)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(points(thickness));
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(ink);
    cell.setFormat(format);
}

} // namespace

Typesetter::Typesetter(QTextDocument& document, Paper paper) : m_paper(paper), m_cursor(&document)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true); // the same lines on every device
    document.setDefaultFont(fontOf(plain()));
    settle();
}

// The block that stands there anyway, at the start and after each table, made all but invisible:
// the margin above such a block counts for nothing.
void Typesetter::settle()
{
    const Type hair{0.5, QFont::Normal, ink::text()};
    block(m_cursor, {}, hair, true);
}

Type Typesetter::plain()
{
    return {9.5, QFont::Normal, ink::text()};
}

Type Typesetter::strong()
{
    return {9.5, QFont::DemiBold, ink::text()};
}

Type Typesetter::caption()
{
    return {8, QFont::Normal, ink::muted()};
}

double Typesetter::width() const
{
    const QMarginsF margins = paperMargins(m_paper);
    return paperSize(m_paper).width() - margins.left() - margins.right();
}

void Typesetter::block(QTextCursor& cursor, const QString& text, const Type& type, bool isFirst)
{
    if (isFirst)
        cursor.setBlockFormat(blockFormat(type));
    else
        cursor.insertBlock(blockFormat(type), charFormat(type));
    // The first block of a cell keeps the cell's own format there: padding, ground, lines.
    if (isFirst && !cursor.currentTable())
        cursor.setBlockCharFormat(charFormat(type));
    cursor.insertText(lines(text), charFormat(type));
}

void Typesetter::text(const QString& text, const Type& type)
{
    block(m_cursor, text, type, false);
}

void Typesetter::heading(const QString& title)
{
    text(title, {isNarrow() ? 8.5 : 9.0, QFont::DemiBold, ink::accent(), Qt::AlignLeft, 12, 3});
    m_together.append({m_cursor.block().position(), -1});
}

void Typesetter::section(const QString& title, const QString& body)
{
    if (body.trimmed().isEmpty())
        return;
    heading(title);
    text(body.trimmed(), plain());
}

void Typesetter::gap(double height)
{
    Type type{1, QFont::Normal, ink::text()};
    type.above = height - 1.2;
    text({}, type);
}

void Typesetter::ornament(Ornament::Kind kind)
{
    m_ornaments.append({kind, m_cursor.block().position()});
}

void Typesetter::rule()
{
    gap(isNarrow() ? 6 : 8);
    ornament(Ornament::Kind::Rule);
    gap(isNarrow() ? 4 : 6);
}

void Typesetter::pictures(QTextCursor& cursor, const QList<QImage>& images)
{
    for (const QImage& image : images) {
        const QString name = QStringLiteral("picture-%1").arg(++m_pictures);
        cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), image);
        const QSizeF size = QSizeF(image.size())
                                .scaled(millimetres(pictureSide), millimetres(pictureSide),
                                        Qt::KeepAspectRatio);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(size.width());
        format.setHeight(size.height());
        cursor.insertImage(format);
        cursor.insertText(QStringLiteral("  "), charFormat(plain()));
    }
}

void Typesetter::picture(const QImage& image, double side)
{
    Type type = plain();
    type.alignment = Qt::AlignHCenter;
    block(m_cursor, {}, type, false);
    constexpr int dots = 800; // a printer would smooth a few large ones
    const QString name = QStringLiteral("picture-%1").arg(++m_pictures);
    m_cursor.document()->addResource(
        QTextDocument::ImageResource, QUrl(name),
        image.scaled(image.size() * std::max(1, dots / std::max(1, image.width()))));
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(millimetres(side));
    format.setHeight(millimetres(side) * image.height() / std::max(1, image.width()));
    m_cursor.insertImage(format);
}

void Typesetter::fill(QTextCursor cursor, const Cell& cell)
{
    bool isFirst = true;
    for (const Piece& piece : cell) {
        if (!piece.text.trimmed().isEmpty())
            block(cursor, piece.text.trimmed(), piece.type, std::exchange(isFirst, false));
        if (piece.pictures.isEmpty())
            continue;
        Type type = plain();
        type.above = 3;
        block(cursor, {}, type, std::exchange(isFirst, false));
        QTextBlockFormat format = cursor.blockFormat();
        format.setLineHeight(points(4), QTextBlockFormat::LineDistanceHeight);
        cursor.setBlockFormat(format);
        pictures(cursor, piece.pictures);
    }
    if (isFirst) // an empty cell is as high as a line of its neighbours, not of the default's
        block(cursor, {}, caption(), true);
}

void Typesetter::columns(const QList<Cell>& cells, const QList<double>& shares,
                         const QColor& ground)
{
    if (isNarrow()) {
        for (const Cell& cell : cells) {
            for (const Piece& piece : cell) {
                if (!piece.text.trimmed().isEmpty())
                    text(piece.text.trimmed(), piece.type);
            }
        }
        return;
    }
    QTextTable* table = m_cursor.insertTable(1, int(cells.size()), tableFormat(shares, width()));
    for (int i = 0; i < cells.size(); ++i) {
        pad(table->cellAt(0, i), ground.isValid() ? 9 : 0, ground.isValid() ? 7 : 0, ground);
        fill(table->cellAt(0, i).firstCursorPosition(), cells.at(i));
    }
    m_cursor.movePosition(QTextCursor::End);
    settle();
}

void Typesetter::list(const QStringList& heads, const QList<Cell>& row)
{
    for (int i = 0; i < row.size(); ++i) {
        QString head = i > 0 ? heads.value(i) + QStringLiteral(": ") : QString();
        double above = i > 0 ? 1 : 6;
        for (const Piece& piece : row.at(i)) {
            if (piece.text.trimmed().isEmpty())
                continue;
            Type type = piece.type;
            type.alignment = Qt::AlignLeft;
            type.above = std::exchange(above, 1);
            text(std::exchange(head, {}) + piece.text.trimmed(), type);
        }
    }
}

void Typesetter::tableRow(QTextTable& table, int row, const QList<Cell>& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        pad(table.cellAt(row, column), column == 0 ? 0 : 4, 4.5, {});
        underline(table.cellAt(row, column), ink::line(), 0.5);
        fill(table.cellAt(row, column).firstCursorPosition(), cells.at(column));
    }
}

void Typesetter::table(const QStringList& heads, const QList<double>& shares,
                       const QList<QList<Cell>>& rows)
{
    if (isNarrow()) {
        for (const QList<Cell>& row : rows)
            list(heads, row);
        return;
    }
    QTextTableFormat format = tableFormat(shares, width());
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    QTextTable* table = m_cursor.insertTable(int(rows.size()) + 1, int(heads.size()), format);
    for (int column = 0; column < heads.size(); ++column) {
        QTextTableCell cell = table->cellAt(0, column);
        pad(cell, column == 0 ? 0 : 4, 3.5, {});
        underline(cell, ink::accent(), 1);
        Type type{8, QFont::DemiBold, ink::accent()};
        if (!rows.isEmpty() && !rows.first().value(column).isEmpty())
            type.alignment = rows.first().at(column).first().type.alignment;
        fill(cell.firstCursorPosition(), {{heads.at(column), type}});
    }
    for (int row = 0; row < rows.size(); ++row)
        tableRow(*table, row + 1, rows.at(row));
    m_cursor.movePosition(QTextCursor::End);
    settle();
}

void Typesetter::signature(const QString& name, const QString& below)
{
    const auto alignment = isNarrow() ? Qt::AlignHCenter : Qt::AlignRight;
    gap(isNarrow() ? 34 : 52);
    const int first = m_cursor.block().position();
    ornament(Ornament::Kind::SignatureLine);
    Type type = strong();
    type.alignment = alignment;
    type.above = 4;
    text(name, type);
    Type small = caption();
    small.alignment = alignment;
    text(below, small);
    m_together.append({first, m_cursor.block().position()});
}

} // namespace huella::ui
