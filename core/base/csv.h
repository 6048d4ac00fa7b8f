// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace huella {

/// Writes a table as RFC 4180 for the spreadsheets of Latin America: UTF-8 with a byte order mark,
/// `;` between cells, CRLF after rows. A text that a spreadsheet would run as a formula (it begins
/// with = + - @, a tab or a carriage return) gets an apostrophe before it, which shows it as text.
class Csv
{
public:
    Csv();

    /// What somebody may have typed.
    Csv& text(const QString& value);
    /// What the program itself wrote as a number, a date or a time; never what was typed.
    Csv& plain(const QString& value);
    void endRow();

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void cell(QString value);

    QByteArray m_bytes;
    bool m_isFirst = true;
};

} // namespace huella
