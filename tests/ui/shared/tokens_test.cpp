// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QApplication>

using namespace huella::ui;

TEST_CASE("Every pair of tokens that is read together has enough contrast in each palette")
{
    for (const ContrastPair& pair : contrastPairs()) {
        for (Palette palette : allPalettes) {
            INFO(tokenTable().at(int(pair.front)).name
                 << " on " << tokenTable().at(int(pair.back)).name << " palette " << int(palette));
            CHECK(contrast(color(pair.front, palette), color(pair.back, palette)) >= pair.least);
        }
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
}

TEST_CASE("In high contrast every text has 7:1 and every edge 4.5:1")
{
    for (const ContrastPair& pair : contrastPairs()) {
        INFO(tokenTable().at(int(pair.front)).name << " on "
                                                   << tokenTable().at(int(pair.back)).name);
        const double least = pair.least >= 4.5 ? 7.0 : 4.5;
        CHECK(contrast(color(pair.front, Palette::HighContrast),
                       color(pair.back, Palette::HighContrast)) >= least);
    }
}

TEST_CASE("The token table is in the order of the tokens and each name is there once")
{
    QStringList names;
    for (int i = 0; i < tokenTable().size(); ++i) {
        CHECK(int(tokenTable().at(i).token) == i);
        names << QString::fromLatin1(tokenTable().at(i).name);
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK(int(Token::NoPagadoEdge) + 1 == tokenTable().size());
}

TEST_CASE("The focus ring is at least two pixels wide")
{
    CHECK(size::ring >= 2);
}

TEST_CASE("Text grows with the text scale and never past its limits")
{
    Theme::apply(*qApp, ThemeMode::Light, 1.5);
    CHECK(font(TextStyle::Body).pixelSize() == 23);
    Theme::apply(*qApp, ThemeMode::Light, 9.0);
    CHECK(textScale() == 2.0);
    Theme::apply(*qApp, ThemeMode::Light);
    CHECK(font(TextStyle::Body).pixelSize() == 15);
}

TEST_CASE("Every icon has its drawing and takes the token's colour")
{
    for (int i = 0; i < iconCount(); ++i) {
        INFO(iconFile(Icons(i)).toStdString());
        const QImage image = icon(Icons(i), Token::Accent).pixmap(48, 48).toImage();
        bool isInked = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                isInked |= image.pixelColor(x, y) == color(Token::Accent);
        CHECK(isInked);
    }
}
