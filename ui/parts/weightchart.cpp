// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/weightchart.h"

#include "ui/parts/weightplot.h"
#include "ui/shared/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

QString kilograms(double kg)
{
    QString number = QLocale().toString(kg, 'f', 2);
    while (number.contains(QLocale().decimalPoint()) &&
           (number.endsWith(u'0') || number.endsWith(QLocale().decimalPoint())))
        number.chop(1);
    return WeightChart::tr("%1 kg").arg(number);
}

QString signedKilograms(double kg)
{
    return (kg < 0 ? QStringLiteral("−") : QStringLiteral("+")) + kilograms(std::abs(kg));
}

} // namespace

WeightChart::WeightChart(QWidget* parent)
    : QWidget(parent)
    , m_last(new TextLabel({}, TextStyle::Title))
    , m_change(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_plot(new WeightPlot)
{
    setObjectName(QStringLiteral("weightChart"));
    m_last->setObjectName(QStringLiteral("lastWeightLabel"));
    m_change->setObjectName(QStringLiteral("weightChangeLabel"));
    m_change->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_last);
    column->addWidget(m_change);
    column->addWidget(m_plot);
    setWeights({});
}

void WeightChart::setWeights(const QList<records::WeighIn>& weights)
{
    m_weights = weights;
    m_plot->setVisible(weights.size() > 1);
    m_plot->setWeights(weights);
    showFigures();
}

void WeightChart::showFigures()
{
    m_last->setVisible(!m_weights.isEmpty());
    if (m_weights.isEmpty())
        return m_change->setText(tr("Nobody has weighed this patient here yet."));
    const records::WeighIn& last = m_weights.last();
    m_last->setText(kilograms(last.kg));
    const QString day = QLocale().toString(last.day, QLocale::ShortFormat);
    if (m_weights.size() == 1)
        return m_change->setText(tr("on %1, the only weighing").arg(day));
    const records::WeighIn& before = m_weights.at(m_weights.size() - 2);
    m_change->setText(tr("on %1: %2 since %3")
                          .arg(day, signedKilograms(last.kg - before.kg),
                               QLocale().toString(before.day, QLocale::ShortFormat)));
}

} // namespace huella::ui
