// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every part of ui/shared in light and dark at 1x and 2x into <build>/gallery.
#include "tests/support/catch.h"
#include "tests/ui/shared/galleryscenes.h"
#include "ui/shared/locale.h"
#include "ui/shared/style.h"
#include "ui/shared/theme.h"
#include "ui/shared/translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QWidget>

#include <memory>

using namespace huella::ui;

namespace {

QDir folder()
{
    QDir dir(qEnvironmentVariable("HUELLA_BIN_DIR", QStringLiteral(".")) +
             QStringLiteral("/../gallery"));
    dir.mkpath(QStringLiteral("."));
    return dir;
}

QImage draw(QWidget& widget, double ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(color(Token::Canvas));
    widget.render(&image);
    return image;
}

int colorsIn(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    return int(seen.size());
}

} // namespace

TEST_CASE("The pictures are in Spanish, as the clinic sees them")
{
    setRegion(QStringLiteral("es_PE"));
    CHECK(setLanguage(*qApp, QStringLiteral("es")) > 0);
}

TEST_CASE("No word is cut at any text scale and every part the keyboard reaches has a name")
{
    for (double scale : {1.0, 1.5, 2.0}) {
        for (const auto& scene : gallery::scenes()) {
            Theme::apply(*qApp, ThemeMode::Light, scale);
            std::unique_ptr<QWidget> window(scene.make());
            window->resize(window->size() * scale);
            window->show();
            QApplication::processEvents();
            for (QWidget* part : window->findChildren<QWidget*>()) {
                INFO(scene.name << " " << scale << " " << part->metaObject()->className() << " "
                                << part->accessibleName().toStdString());
                if (!part->isVisible())
                    continue;
                if (auto* label = qobject_cast<QLabel*>(part); label && !label->wordWrap())
                    CHECK(label->sizeHint().width() <= label->width() + 1);
                auto* button = qobject_cast<QAbstractButton*>(part);
                if (!button || button->focusPolicy() == Qt::NoFocus)
                    continue;
                if (button->text().isEmpty())
                    CHECK_FALSE(button->accessibleName().isEmpty());
                else
                    CHECK(button->minimumSizeHint().width() <= button->width());
            }
        }
    }
    Theme::apply(*qApp, ThemeMode::Light);
}

// With one, Qt styles a whole subtree again whenever a widget gets a parent.
TEST_CASE("No window uses a style sheet")
{
    Theme::apply(*qApp, ThemeMode::Light);
    CHECK(qApp->styleSheet().isEmpty());
    CHECK(qobject_cast<Style*>(qApp->style()));
    for (const auto& scene : gallery::scenes()) {
        std::unique_ptr<QWidget> window(scene.make());
        window->show();
        QApplication::processEvents();
        for (const QWidget* part : window->findChildren<QWidget*>()) {
            INFO(scene.name << " " << part->metaObject()->className());
            CHECK(part->styleSheet().isEmpty());
        }
    }
}

TEST_CASE("Every part can be drawn in both palettes and at both scales")
{
    for (const auto& scene : gallery::scenes()) {
        for (ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::apply(*qApp, mode);
            std::unique_ptr<QWidget> widget(scene.make());
            widget->ensurePolished();
            widget->resize(widget->size().expandedTo(widget->minimumSizeHint()));
            widget->show();
            QApplication::processEvents();
            for (int ratio : {1, 2}) {
                const QImage image = draw(*widget, ratio);
                const QString name =
                    QStringLiteral("%1-%2-%3x.png")
                        .arg(QLatin1String(scene.name),
                             QLatin1String(mode == ThemeMode::Light ? "light" : "dark"))
                        .arg(ratio);
                INFO(name.toStdString());
                CHECK(colorsIn(image) > 8);
                CHECK(image.save(folder().filePath(name)));
            }
        }
    }
}
