// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/paper.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QStringList>
#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace huella::ui {

/// How a piece of text looks. Sizes in points.
struct Type
{
    double size = 9.5;
    int weight = QFont::Normal;
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft;
    double above = 0;
    double below = 0;
};

/// A piece of text in a table's cell; several stand below each other.
struct Piece
{
    QString text;
    Type type;
    QList<QImage> pictures{}; ///< beside each other, under the text
};
using Cell = QList<Piece>;

/// What is painted beside the text, where the layout puts it.
struct Ornament
{
    enum class Kind { Paw, Rule, SignatureLine };
    Kind kind;
    int position; ///< of the block in the document
};

/// Sets a document's text, from top to bottom. What people typed goes in as it is, never as markup.
class Typesetter
{
public:
    Typesetter(QTextDocument& document, Paper paper);

    [[nodiscard]] bool isNarrow() const { return m_paper == Paper::Roll; }
    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] double width() const; ///< of the text, in units

    void text(const QString& text, const Type& type);
    /// A title above what follows; never the last thing of a page.
    void heading(const QString& text);
    /// A heading with its text; nothing when the text is empty.
    void section(const QString& title, const QString& body);
    /// Alone on its line, in the middle; sharp however few dots it has.
    void picture(const QImage& image, double millimetres);
    void gap(double points);
    void rule();
    /// Cells side by side (below each other on a roll), without lines; `shares` sum up to 1.
    void columns(const QList<Cell>& cells, const QList<double>& shares, const QColor& ground = {});
    /// With its heads repeated on every page; on a roll each row is a small list.
    void table(const QStringList& heads, const QList<double>& shares,
               const QList<QList<Cell>>& rows);
    /// Who signs; stays together.
    void signature(const QString& name, const QString& below);
    void ornament(Ornament::Kind kind);

    [[nodiscard]] const QList<Ornament>& ornaments() const { return m_ornaments; }
    /// Pairs of positions whose blocks belong onto one page.
    [[nodiscard]] const QList<std::pair<int, int>>& together() const { return m_together; }

    /// The plain look of running text.
    [[nodiscard]] static Type plain();
    [[nodiscard]] static Type strong();
    [[nodiscard]] static Type caption();

private:
    void settle();
    void fill(QTextCursor cursor, const Cell& cell);
    void pictures(QTextCursor& cursor, const QList<QImage>& images);
    void list(const QStringList& heads, const QList<Cell>& row);
    void block(QTextCursor& cursor, const QString& text, const Type& type, bool isFirst);
    void tableRow(QTextTable& table, int row, const QList<Cell>& cells);

    Paper m_paper;
    QTextCursor m_cursor;
    int m_pictures = 0; ///< their names in the document
    QList<Ornament> m_ornaments;
    QList<std::pair<int, int>> m_together;
};

} // namespace huella::ui
