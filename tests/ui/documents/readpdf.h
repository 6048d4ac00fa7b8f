// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

namespace huella::test {

/// A PDF as a reader finds it.
struct ReadPdf
{
    QStringList pages;   ///< the text of each, single blanks between words
    QList<QSizeF> sizes; ///< in points
    QStringList fonts;
    QStringList fontsOutside; ///< not embedded

    [[nodiscard]] QString text() const { return pages.join(u' '); }
    [[nodiscard]] bool has(const QString& words) const { return text().contains(words); }
    /// Whether nothing stands outside the page.
    bool isInside = true;
};

/// Throws when it is no PDF.
[[nodiscard]] ReadPdf readPdf(const QByteArray& bytes);
/// Writes build/<preset>/pictures/<name>.pdf and a picture of each page beside it.
void keepPdf(const QByteArray& bytes, const QString& name);

} // namespace huella::test
