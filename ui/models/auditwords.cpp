// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditwords.h"

#include "ui/models/auditvocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace huella::ui {

using people::AuditChange;
using people::AuditEntry;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("AuditWords", text);
}

QString lookedUp(std::span<const AuditWord> list, const QString& key)
{
    for (const AuditWord& it : list) {
        if (key == QLatin1StringView(it.key))
            return translated(it.text);
    }
    return {};
}

QString thing(const AuditEntry& entry)
{
    for (const AuditTableWords& it : auditTableWords()) {
        if (entry.table != QLatin1StringView(it.table))
            continue;
        if (entry.subject.isEmpty())
            return translated(it.plain);
        const QString named = translated(it.named);
        return named.contains(u"%1") ? named.arg(entry.subject) : named;
    }
    return entry.subject.isEmpty() ? translated(QT_TRANSLATE_NOOP("AuditWords", "the clinic"))
                                   : entry.subject;
}

/// Dates and moments as PostgreSQL writes them into JSON.
QString asMoment(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() > 10 && moment.isValid())
        return auditMoment(moment.toLocalTime());
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return QLocale().toString(day, QStringLiteral("dd/MM/yyyy"));
    const QTime time = text.size() == 8 ? QTime::fromString(text, Qt::ISODate) : QTime();
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString textOf(const AuditEntry& entry, const QString& column, const QJsonValue& value)
{
    if (value.isUndefined())
        return {};
    if (value.isNull())
        return translated(QT_TRANSLATE_NOOP("AuditWords", "nothing"));
    if (value.isBool())
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("AuditWords", "yes"))
                              : translated(QT_TRANSLATE_NOOP("AuditWords", "no"));
    if (column == u"weekday")
        return QLocale().standaloneDayName(value.toInt());
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
    const QString text = value.toString();
    if (entry.names.contains(text))
        return entry.names.value(text);
    for (const QString& known : {lookedUp(auditValueWords(), text), asMoment(text)}) {
        if (!known.isEmpty())
            return known;
    }
    return text;
}

QString lineText(const AuditLine& line)
{
    if (line.before == line.after)
        return line.name;
    //: a change in the audit log: what, before, after
    return translated(QT_TRANSLATE_NOOP("AuditWords", "%1 %2 → %3"))
        .arg(line.name, line.before, line.after);
}

QString changesText(const AuditEntry& entry)
{
    constexpr int shown = 2;
    QStringList parts;
    const QList<AuditLine> lines = auditLines(entry);
    for (const AuditLine& line : lines.first(std::min<qsizetype>(lines.size(), shown)))
        parts.append(lineText(line));
    if (lines.size() > shown)
        parts.append(QCoreApplication::translate("AuditWords", "%n more", nullptr,
                                                 int(lines.size()) - shown));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString auditMoment(const QDateTime& at)
{
    return QLocale().toString(at, QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString auditActor(const AuditEntry& entry)
{
    return entry.personName.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("AuditWords", "The clinic's service"))
               : entry.personName;
}

QString auditSummary(const AuditEntry& entry)
{
    const QString what = thing(entry);
    if (entry.action == u"insert")
        return translated(QT_TRANSLATE_NOOP("AuditWords", "Added %1")).arg(what);
    if (entry.action == u"delete")
        return translated(QT_TRANSLATE_NOOP("AuditWords", "Removed %1")).arg(what);
    if (entry.action == u"update") {
        const QString changes = changesText(entry);
        return changes.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("AuditWords", "Changed %1")).arg(what)
                   : translated(QT_TRANSLATE_NOOP("AuditWords", "Changed %1: %2"))
                         .arg(what, changes);
    }
    const QString known = lookedUp(auditActWords(), entry.action);
    const QString act =
        known.isEmpty() ? translated(QT_TRANSLATE_NOOP("AuditWords", "Worked on %1")) : known;
    return act.contains(u"%1") ? act.arg(what) : act; // what is of the whole clinic names nothing
}

QString auditSentence(const AuditEntry& entry)
{
    QString summary = auditSummary(entry);
    summary.replace(0, 1, summary.left(1).toLower());
    //: who, what: "Rosa Flores changed the appointment of Ñusta"
    return translated(QT_TRANSLATE_NOOP("AuditWords", "%1 %2")).arg(auditActor(entry), summary);
}

QList<AuditLine> auditLines(const AuditEntry& entry)
{
    QList<AuditLine> lines;
    // In the order of the words, so that what matters comes first.
    for (const AuditWord& column : auditColumnWords()) {
        for (const AuditChange& change : entry.changes) {
            if (change.column == QLatin1StringView(column.key))
                lines.append({translated(column.text), textOf(entry, change.column, change.before),
                              textOf(entry, change.column, change.after)});
        }
    }
    return lines;
}

QList<AuditTable> auditTables()
{
    QList<AuditTable> list;
    for (const AuditTableWords& it : auditTableWords())
        list.append({QString::fromLatin1(it.table), translated(it.title)});
    return list;
}

} // namespace huella::ui
