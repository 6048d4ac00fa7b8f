// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <algorithm>
#include <utility>

namespace huella {

namespace {

constexpr QStringView runsAsFormula = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"; // also the wide forms
constexpr QStringView wantsQuotes = u"\";\r\n\t";

bool containsAny(const QString& value, QStringView of)
{
    return std::any_of(value.begin(), value.end(),
                       [of](QChar letter) { return of.contains(letter); });
}

} // namespace

Csv::Csv() : m_bytes("\xEF\xBB\xBF") {}

Csv& Csv::text(const QString& value)
{
    // A spreadsheet skips blanks before it looks for a formula.
    const QString seen = value.trimmed();
    const bool isFormula = (!value.isEmpty() && runsAsFormula.contains(value.front())) ||
                           (!seen.isEmpty() && runsAsFormula.contains(seen.front()));
    cell(isFormula ? u'\'' + value : value);
    return *this;
}

Csv& Csv::plain(const QString& value)
{
    cell(value);
    return *this;
}

void Csv::endRow()
{
    m_bytes += "\r\n";
    m_isFirst = true;
}

void Csv::cell(QString value)
{
    value.remove(QChar(QChar::Null));
    if (!std::exchange(m_isFirst, false))
        m_bytes += ';';
    if (containsAny(value, wantsQuotes) || value != value.trimmed())
        value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
    m_bytes += value.toUtf8();
}

} // namespace huella
