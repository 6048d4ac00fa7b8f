// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/button.h"
#include "ui/shared/choicebutton.h"
#include "ui/shared/codeedit.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/navbutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace huella::ui;

namespace {

using Make = std::function<QWidget*()>;

const QList<std::pair<const char*, Make>>& controls()
{
    using Kind = Button::Kind;
    static const QList<std::pair<const char*, Make>> list{
        {"primary", [] { return new Button("Guardar", Kind::Primary); }},
        {"secondary", [] { return new Button("Volver", Kind::Secondary); }},
        {"quiet", [] { return new Button("Deshacer", Kind::Quiet); }},
        {"danger", [] { return new Button("Anular", Kind::Danger); }},
        {"icon", [] { return Button::iconOnly(Icons::Cross, "Cerrar"); }},
        {"choice", [] { return new ChoiceButton("10:20"); }},
        {"navigation", [] { return new NavButton(Icons::Paw, "Hoy"); }},
        {"line", [] { return new LineEdit("Nombre"); }},
        {"password", [] { return new PasswordEdit; }},
        {"search", [] { return new SearchEdit("Buscar"); }},
        {"date", [] { return new DateEdit; }},
        {"page", [] { return new QPlainTextEdit; }},
        {"combo", [] { return new QComboBox; }},
        {"spin", [] { return new QSpinBox; }},
        {"time", [] { return new QTimeEdit; }},
        {"check", [] { return new QCheckBox("Recordar"); }},
        {"radio", [] { return new QRadioButton("Una"); }},
        {"tool", [] { return new QToolButton; }},
    };
    return list;
}

struct Ring
{
    QRect around; ///< all of its pixels
    int pixels = 0;
};

/// What the focus paints in one of the ring's colours.
Ring ringOf(const QImage& without, const QImage& with, const QList<QColor>& colors)
{
    Ring ring;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QColor now = with.pixelColor(x, y);
            const bool isRing = std::ranges::any_of(colors, [&now](const QColor& c) {
                return qAbs(c.red() - now.red()) + qAbs(c.green() - now.green()) +
                           qAbs(c.blue() - now.blue()) <
                       30;
            });
            if (!isRing || now == without.pixelColor(x, y))
                continue;
            ring.around |= QRect(x, y, 1, 1);
            ++ring.pixels;
        }
    }
    return ring;
}

} // namespace

TEST_CASE("Whatever has the keyboard shows a ring of two pixels with 3:1 in each palette")
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
        Theme::apply(*qApp, mode);
        const QList<QColor> colors{color(Token::Focus), color(Token::Accent)};
        for (const Token back : {Token::Canvas, Token::Surface}) {
            for (const QColor& ring : colors)
                CHECK(contrast(ring, color(back)) >= 3.0);
        }
        for (const auto& [name, make] : controls()) {
            INFO(name << ", theme " << int(mode));
            QWidget window;
            auto* column = new QVBoxLayout(&window);
            auto* other = new QWidget;
            other->setFocusPolicy(Qt::StrongFocus);
            QWidget* control = make();
            column->addWidget(other);
            column->addWidget(control, 0, Qt::AlignLeft);
            window.resize(360, 240);
            window.show();
            window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            other->setFocus();
            const QImage without = window.grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            const Ring ring = ringOf(without, window.grab().toImage(), colors);
            // Rounded corners and the cursor of an edit take their share.
            const int whole = 2 * size::ring * (ring.around.width() + ring.around.height());
            CHECK(ring.around.width() > 12);
            CHECK(ring.around.height() > 12);
            CHECK(ring.pixels > whole * 6 / 10);
        }
    }
    Theme::apply(*qApp, ThemeMode::Light);
}
