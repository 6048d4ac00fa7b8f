// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/brandpanel.h"

#include "ui/shared/brandmark.h"
#include "ui/shared/icon.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui::signin {

namespace {

// In the dark the full accent would shine like a lamp beside the form.
Token ground()
{
    return palette() == Palette::Light ? Token::Accent : Token::AccentSoft;
}

Token ink()
{
    return palette() == Palette::Light ? Token::OnAccent : Token::Text;
}

} // namespace

BrandPanel::BrandPanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::xxl, 2 * space::xxl, 2 * space::xxl, 2 * space::xxl);
    layout->setSpacing(space::l);
    layout->addStretch(1);
    layout->addWidget(new BrandMark(72));
    layout->addWidget(new TextLabel(QStringLiteral("Huella"), TextStyle::Display, ink()));
    auto* sentence =
        new TextLabel(tr("The clinic, the people and their animals, on every screen at once."),
                      TextStyle::Title, ink());
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    layout->addStretch(2);
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(ground()));
    // A trail of prints that walks out of the panel, fainter the farther it is.
    const QList<QPointF> steps{{0.16, 0.90}, {0.30, 0.80}, {0.46, 0.88},
                               {0.60, 0.77}, {0.76, 0.84}, {0.90, 0.72}};
    const int side = 40;
    for (int i = 0; i < steps.size(); ++i) {
        painter.save();
        painter.translate(steps[i].x() * width(), steps[i].y() * height());
        painter.rotate(i % 2 == 0 ? 62 : 78);
        painter.setOpacity(0.34 - 0.04 * i);
        paintIcon(painter, QRectF(-side / 2.0, -side / 2.0, side, side), Icons::PawSolid,
                  color(ink()));
        painter.restore();
    }
}

} // namespace huella::ui::signin
