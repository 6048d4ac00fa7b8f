// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <random>

using namespace huella;

namespace {

/// A reader of RFC 4180 with `;`, written for this test alone.
QList<QStringList> readBack(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(QChar::ByteOrderMark));
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (isQuoted && letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            rows.last().last().append(text[++i]);
        else if (letter == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            rows.last().last().append(letter);
        else if (letter == u';')
            rows.last().append(QString());
        else if (letter == u'\r' && text[i + 1] == u'\n')
            rows.append({QString()}), ++i;
        else
            rows.last().last().append(letter);
    }
    REQUIRE_FALSE(isQuoted);
    rows.removeLast();
    return rows;
}

QString oneCell(const QString& value)
{
    Csv csv;
    csv.text(value).endRow();
    const auto rows = readBack(csv.bytes());
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.first().size() == 1);
    return rows.first().first();
}

} // namespace

TEST_CASE("A table begins with a byte order mark and ends each row as RFC 4180 says", "[csv]")
{
    Csv csv;
    csv.text("Mascota").text("Dueño").endRow();
    csv.text("Ñusta; la \"negra\"").plain("-85.50").endRow();
    CHECK(csv.bytes() == "\xEF\xBB\xBFMascota;Dueño\r\n\"Ñusta; la \"\"negra\"\"\";-85.50\r\n");
}

TEST_CASE("What a spreadsheet would run as a formula is shown as text", "[csv]")
{
    for (const QString& value :
         {QString("=HYPERLINK(\"http://evil.example\")"), QString("+51 999 888 777"),
          QString("-2+3"), QString("@SUM(A1)"), QString("\t=1+1"), QString("\r=1+1"),
          QString("  =1+1"), QString("\n=cmd|' /C calc'!A0"), QStringLiteral("\uFF1D1+1")}) {
        INFO(value.toStdString());
        CHECK(oneCell(value) == u'\'' + value);
    }
    CHECK(oneCell("Rosa Quispe - Mamani") == "Rosa Quispe - Mamani");
    CHECK(oneCell("1=1") == "1=1");
}

TEST_CASE("Whatever was typed comes back as it was, in its cell and no other", "[csv]")
{
    std::mt19937 dice(20261126);
    const QString letters = QStringLiteral("aÑ\"\";;,\r\n\t=+-@' \u00A0\uFEFFé\u200E1");
    for (int round = 0; round < 3000; ++round) {
        QList<QStringList> typed;
        Csv csv;
        for (int rows = 1 + int(dice() % 3); rows > 0; --rows) {
            QStringList row;
            for (int cells = 0; cells < 3; ++cells) {
                QString value;
                for (int length = int(dice() % 9); length > 0; --length)
                    value.append(letters[qsizetype(dice() % unsigned(letters.size()))]);
                value.remove(QChar(QChar::ByteOrderMark)); // the reader takes them all for marks
                csv.text(value);
                row.append(value);
            }
            csv.endRow();
            typed.append(row);
        }
        const auto back = readBack(csv.bytes());
        REQUIRE(back.size() == typed.size());
        for (int row = 0; row < back.size(); ++row) {
            REQUIRE(back[row].size() == 3);
            for (int cell = 0; cell < 3; ++cell) {
                const QString& was = typed[row][cell];
                const QString& is = back[row][cell];
                REQUIRE((is == was || is == u'\'' + was));
                const QString seen = is.trimmed();
                REQUIRE_FALSE((!seen.isEmpty() && QStringLiteral("=+-@").contains(seen.front())));
            }
        }
    }
}
