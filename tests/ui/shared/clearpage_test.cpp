// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clearpage.h"

#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/shared/card.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace huella::ui;

TEST_CASE("What scrolls in a card stands on the card")
{
    huella::test::dress();
    Card card;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    (new QVBoxLayout(page))->addWidget(new QLabel("Luna"));
    setClearPage(*scroll, page);
    card.body()->addWidget(scroll);
    card.resize(400, 300);
    card.show();
    QApplication::processEvents();
    const QPoint low = page->mapTo(&card, page->rect().bottomRight() - QPoint(4, 4));
    const QPoint above = page->mapTo(&card, QPoint(page->width() / 2, -6));
    const QImage shown = card.grab().toImage();
    CHECK(shown.pixelColor(low) == shown.pixelColor(above));
    CHECK(shown.pixelColor(low) == color(Token::Surface));
}
