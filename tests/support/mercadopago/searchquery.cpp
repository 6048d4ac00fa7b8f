// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/searchquery.h"

#include "tests/support/mercadopago/wire.h"

#include <QRegularExpression>

namespace huella::standin {

namespace {

constexpr int longestRangeDays = 365;
constexpr int mostRows = 1000;

// "NOW", "NOW-30DAYS", "NOW-3MONTHS", or a date.
QDateTime moment(const QString& text, const QDateTime& now)
{
    static const QRegularExpression relative(
        R"(\ANOW(?:([+-]\d{1,4})(MINUTE|HOUR|DAY|MONTH|YEAR)S?)?\z)");
    const auto match = relative.match(text);
    if (!match.hasMatch())
        return dateOf(text);
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == u"MINUTE")
        return now.addSecs(count * 60);
    if (unit == u"HOUR")
        return now.addSecs(count * 3600);
    if (unit == u"MONTH")
        return now.addMonths(count);
    if (unit == u"YEAR")
        return now.addYears(count);
    return now.addDays(count);
}

bool readNumber(const QHash<QString, QString>& query, const QString& name, int& number)
{
    if (!query.contains(name))
        return true;
    bool isNumber = false;
    number = query.value(name).toInt(&isNumber);
    return isNumber && number >= 0;
}

} // namespace

std::expected<SearchQuery, Answer> SearchQuery::parse(const QHash<QString, QString>& query,
                                                      const QDateTime& now)
{
    static const QStringList dates{"date_created", "date_last_updated", "date_approved",
                                   "money_release_date"};
    const auto refuse = [](int code, const QString& message) {
        return std::unexpected(Answer::refusal(code, message));
    };
    SearchQuery wanted;
    wanted.range = query.value("range", wanted.range);
    wanted.sort = query.value("sort", wanted.sort);
    const QString criteria = query.value("criteria", "desc").toLower();
    if (!dates.contains(wanted.range))
        return refuse(1, "Params Error");
    if (!dates.contains(wanted.sort) && wanted.sort != u"id")
        return refuse(1003, "sort: invalid parameter");
    if (criteria != u"asc" && criteria != u"desc")
        return refuse(1004, "criteria: invalid parameter");
    wanted.isDescending = criteria == u"desc";
    wanted.begin = moment(query.value("begin_date", "NOW-3MONTHS"), now);
    wanted.end = moment(query.value("end_date", "NOW"), now);
    if (!wanted.begin.isValid() || !wanted.end.isValid())
        return refuse(1001, "Invalid date format. The format must be yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    if (wanted.begin.daysTo(wanted.end) > longestRangeDays)
        return refuse(9062, "The date range must be less than 365 days");
    if (!readNumber(query, "limit", wanted.limit) || !readNumber(query, "offset", wanted.offset))
        return refuse(1, "Params Error");
    if (wanted.limit > mostRows)
        return refuse(1000, "Number of rows exceeded the limits");
    return wanted;
}

} // namespace huella::standin
