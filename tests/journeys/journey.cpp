// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "tests/support/await.h"
#include "ui/shared/locale.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTest>

namespace huella::tests {

namespace {

void settle()
{
    // What is on its way (photos, a list's layout) arrives.
    (void)test::waitUntil([] { return false; }, 150);
}

} // namespace

QWidget* childNamed(const QWidget& root, const char* name)
{
    if (auto* widget = root.findChild<QWidget*>(QString::fromLatin1(name)))
        return widget;
    QStringList names;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            names.append(widget->objectName());
    }
    throw std::runtime_error("there is no " + std::string(name) + " but " +
                             names.join(u' ').toStdString());
}

void press(QAbstractButton* button)
{
    const bool isReady =
        test::waitUntil([&] { return button->isVisible() && button->isEnabled(); }, 5000);
    if (!isReady)
        throw std::runtime_error(button->objectName().toStdString() + " cannot be pressed");
    QTest::mouseClick(button, Qt::LeftButton);
}

void dress()
{
    static const bool isDressed = [] {
        ui::Theme::apply(*qApp, ui::ThemeMode::Light);
        ui::setLanguage(*qApp, QStringLiteral("es"));
        ui::setRegion(QStringLiteral("es_PE"));
        return true;
    }();
    (void)isDressed;
}

void takePicture(QWidget& window, const QString& name)
{
    settle();
    QDir folder(qEnvironmentVariable("HUELLA_BIN_DIR", QCoreApplication::applicationDirPath()) +
                QStringLiteral("/../pictures"));
    folder.mkpath(QStringLiteral("."));
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void takePictures(QWidget& window, const QString& name)
{
    takePicture(window, name);
    ui::Theme::apply(*qApp, ui::ThemeMode::Dark);
    takePicture(window, name + QStringLiteral("-dark"));
    ui::Theme::apply(*qApp, ui::ThemeMode::Light);
}

} // namespace huella::tests
