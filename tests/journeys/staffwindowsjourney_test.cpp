// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/staffwindows.h"
#include "tests/journeys/windowcheck.h"
#include "tests/support/catch.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QSet>
#include <QTranslator>
#include <QtMath>

#include <functional>

using namespace huella;
using namespace huella::tests;

// What holds in every window of the desk, the vets and the administration, whatever is open there.

namespace {

using Check = std::function<QStringList(QWidget&)>;

/// What `check` finds wrong in any scene, each once, with the first scene that shows it.
QString wrongAnywhere(const StaffClinic& clinic, const Check& check)
{
    QStringList lines;
    QSet<QString> seen;
    forEveryScene(clinic, [&](const StaffWindow& window, const QString& scene) {
        for (const QString& line : check(*window.view)) {
            if (seen.contains(line))
                continue;
            seen.insert(line);
            lines.append(scene + u": " + line);
        }
    });
    return lines.join(u'\n');
}

QStringList cutIn(QWidget& window)
{
    return cutOrOverlapping(window);
}

/// Lists in sight that hold nothing and do not say so, and empty states that say too much or
/// little.
QStringList emptyIn(const QWidget& window)
{
    QStringList wrong;
    for (const auto* list : window.findChildren<QAbstractItemView*>()) {
        if (list->isVisible() && list->model() && list->model()->rowCount() == 0 &&
            !list->findChild<ui::EmptyState*>())
            wrong.append(u"empty without a word: " + list->objectName());
    }
    int told = 0;
    for (const auto* state : window.findChildren<ui::EmptyState*>()) {
        if (!state->isVisible())
            continue;
        ++told;
        const QString words = state->findChild<ui::TextLabel*>()->text();
        if (words.isEmpty() || words.endsWith(u'…'))
            wrong.append(u"no sentence: " + words);
        if (state->findChildren<QAbstractButton*>().size() > 1)
            wrong.append(u"more than one button: " + words);
    }
    if (told == 0)
        wrong.append(QStringLiteral("nothing is empty here"));
    return wrong;
}

/// Words that are two fifths longer than the Spanish ones.
class Longer : public QTranslator
{
public:
    Longer()
    {
        const QDir catalogues(QStringLiteral(":/i18n"));
        for (const QString& file : catalogues.entryList({QStringLiteral("*_es.qm")})) {
            auto* spanish = new QTranslator(this);
            if (spanish->load(catalogues.filePath(file)))
                m_spanish.append(spanish);
        }
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* note,
                                    int n) const override
    {
        for (const QTranslator* spanish : m_spanish) {
            QString words = spanish->translate(context, source, note, n);
            if (words.isEmpty())
                continue;
            // As words, so that what may wrap does.
            const auto more = qCeil(0.4 * double(words.size()));
            for (qsizetype i = 0; i < more; ++i)
                words += i % 7 == 0 && more > 3 ? u' ' : u'o';
            return words;
        }
        return {};
    }

private:
    QList<QTranslator*> m_spanish;
};

} // namespace

TEST_CASE("Tab reaches everything in every window of the staff, in reading order", "[staff][keys]")
{
    const StaffClinic clinic;
    CHECK(wrongAnywhere(clinic, [](QWidget& window) {
              return missedByTab(window) + againstReadingOrder(window);
          }) == QString());
}

TEST_CASE("Every action of every staff window has a key of its own, in each language",
          "[staff][keys]")
{
    for (const char* language : {"es", "pt_BR", "en"}) {
        dress();
        ui::setLanguage(*qApp, QString::fromLatin1(language));
        const StaffClinic clinic;
        INFO(language);
        CHECK(wrongAnywhere(clinic, withoutKey) == QString());
    }
    ui::setLanguage(*qApp, QStringLiteral("es"));
}

TEST_CASE("No word is cut and no two parts overlap in any staff window at 9, 12 and 16 points",
          "[staff][layout]")
{
    for (const double points : {9.0, 12.0, 16.0}) {
        dress();
        ui::Theme::apply(*qApp, ui::ThemeMode::Light, points * 4 / 3 / 15);
        const StaffClinic clinic;
        INFO(points << " pt");
        CHECK(wrongAnywhere(clinic, cutIn) == QString());
    }
    ui::Theme::apply(*qApp, ui::ThemeMode::Light);
}

TEST_CASE("No page of the staff is wider than a small screen", "[staff][layout]")
{
    const StaffClinic clinic;
    CHECK(wrongAnywhere(clinic, [](QWidget& window) { return wideParts(window); }) == QString());
}

TEST_CASE("Words that are two fifths longer are not cut in any staff window", "[staff][layout]")
{
    dress();
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    const StaffClinic clinic;
    CHECK(wrongAnywhere(clinic, cutIn) == QString());
    QCoreApplication::removeTranslator(&longer);
}

TEST_CASE("In a clinic on its first day every list says why it is empty", "[staff][empty]")
{
    const StaffClinic clinic;
    clinic.database.run("TRUNCATE clinic.appointments, clinic.patients, clinic.procedures, "
                        "clinic.services, clinic.audit_log CASCADE");
    const QList<std::pair<TestPerson, QStringList>> pages{
        {clinic.ana, {"navTodayButton", "navPatientsButton"}},
        {clinic.dora, {"navMyDayButton", "navPatientsButton"}},
        {clinic.sol, {"navServicesButton", "navAuditButton"}},
    };
    for (const auto& [person, buttons] : pages) {
        const StaffWindow window(clinic, person);
        for (const QString& button : buttons) {
            window.push(button.toLatin1().constData());
            (void)test::waitUntil([] { return false; }, 400); // what the page reads
            INFO(button.toStdString());
            CHECK(emptyIn(*window.view).join(u'\n') == QString());
        }
    }
}

TEST_CASE("Whatever takes the keyboard in a staff window has a role and a name", "[staff][reader]")
{
    const StaffClinic clinic;
    CHECK(wrongAnywhere(clinic, nameless) == QString());
}

TEST_CASE("Every staff window, for the eye", "[.][pictures]")
{
    for (const auto mode :
         {ui::ThemeMode::Light, ui::ThemeMode::Dark, ui::ThemeMode::HighContrast}) {
        dress();
        ui::Theme::apply(*qApp, mode);
        const StaffClinic clinic;
        forEveryScene(clinic, [mode](const StaffWindow& window, const QString& scene) {
            const char* look = mode == ui::ThemeMode::Light  ? ""
                               : mode == ui::ThemeMode::Dark ? "-dark"
                                                             : "-contrast";
            takePicture(*window.view, QStringLiteral("staff-") +
                                          QString(scene).replace(u' ', u'-') + QLatin1String(look));
        });
    }
    ui::Theme::apply(*qApp, ui::ThemeMode::Light);
}
