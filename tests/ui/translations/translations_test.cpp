// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/errortext.h"
#include "ui/shared/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

QDir sources()
{
    return QDir(QStringLiteral(HUELLA_SOURCE));
}

QStringList wordFolders()
{
    QStringList folders;
    for (const QString& name : QDir(sources().filePath(QStringLiteral("ui")))
                                   .entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(sources().filePath(QStringLiteral("ui/") + name));
        if (!folder.entryList({QStringLiteral("*.cpp")}).isEmpty())
            folders << folder.path();
    }
    return folders;
}

/// The source texts of a catalogue that have no finished translation.
QStringList unfinished(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("(no catalogue)")};
    QXmlStreamReader xml(&file);
    QStringList missing;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const bool isMarked =
                xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            const QString words =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (isMarked || words.isEmpty())
                missing << source;
        }
    }
    return missing;
}

/// How many texts lupdate would add to the folder's catalogue.
QString newTexts(const QString& folder, const QString& catalogue)
{
    QTemporaryDir dir;
    const QString copy = dir.filePath(QStringLiteral("copy_es.ts"));
    QFile::copy(catalogue, copy);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(HUELLA_LUPDATE),
                  {folder, QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-source-language"), QStringLiteral("en"),
                   QStringLiteral("-target-language"), QStringLiteral("es"), QStringLiteral("-I"),
                   QStringLiteral(HUELLA_SOURCE), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(60000) || lupdate.exitCode() != 0)
        return QStringLiteral("lupdate failed");
    static const QRegularExpression count(
        QStringLiteral("Found (\\d+) source text\\(s\\) \\((\\d+) new"));
    const auto match = count.match(QString::fromUtf8(lupdate.readAll()));
    return match.hasMatch() ? match.captured(2) : QStringLiteral("0");
}

} // namespace

TEST_CASE("Every folder with words has a complete Spanish catalogue that lupdate would not change")
{
    for (const QString& folder : wordFolders()) {
        const QString name = QDir(folder).dirName();
        const QString catalogue =
            sources().filePath(QStringLiteral("resources/translations/%1_es.ts").arg(name));
        INFO(name.toStdString() << ": run the target update_translations and fill in what is new");
        CHECK(newTexts(folder, catalogue).toStdString() == "0");
        if (QFile::exists(catalogue))
            CHECK(unfinished(catalogue).join(QStringLiteral(" | ")).toStdString() == "");
    }
}

TEST_CASE("The check of catalogues finds an unfinished entry")
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("x_es.ts")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<TS><context><message><source>A</source><translation "
               "type=\"unfinished\">a</translation></message>"
               "<message><source>B</source><translation>b</translation></message></context></TS>");
    file.close();
    CHECK(unfinished(file.fileName()) == QStringList{QStringLiteral("A")});
}

TEST_CASE("Spanish is loaded from the program itself")
{
    REQUIRE(huella::ui::setLanguage(*QCoreApplication::instance(), QStringLiteral("es")) > 0);
    CHECK(huella::ui::errorText({huella::ErrorCode::SlotTaken, {}, {}}) ==
          QString::fromUtf8("Ese horario ya fue tomado. Elija otro."));
}
