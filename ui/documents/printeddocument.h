// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/documents/typesetter.h"

#include <QMarginsF>
#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;
class QTextDocument;

namespace huella::ui {

/// A sheet that is no document of the clinic's register: what stands at the edges of its pages, and
/// what writes it. `write` runs in any thread.
struct PlainSheet
{
    QString name;
    QString running; ///< at the top of the second page and on
    QString foot;
    std::function<void(Typesetter&)> write;
};

/// A document laid out for a paper. The same content makes the same pages on every device and under
/// every theme. One thread at a time, any thread.
class PrintedDocument
{
public:
    PrintedDocument(const documents::DocumentContent& content, Paper paper);
    PrintedDocument(const PlainSheet& sheet, Paper paper);
    ~PrintedDocument();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Of each page, in units (paper.h).
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    /// From 0 on; the painter's units are the layout's, its origin the page's corner.
    void paintPage(QPainter& painter, int page) const;

private:
    void layOut();
    void keepTogether();
    void keepRowsWhole();
    [[nodiscard]] int pageOf(double y) const;
    [[nodiscard]] QRectF blockRect(int position) const;
    void paintOrnaments(QPainter& painter, int page) const;
    void paintFrame(QPainter& painter, int page) const;

    Paper m_paper;
    QString m_name;
    QString m_running; ///< at the top of the second page and on
    QString m_foot;
    std::unique_ptr<QTextDocument> m_document;
    Typesetter m_set;
    QMarginsF m_margins;
    QSizeF m_text; ///< of the text of a page
    QSizeF m_pageSize;
    int m_pageCount = 1;
};

} // namespace huella::ui
