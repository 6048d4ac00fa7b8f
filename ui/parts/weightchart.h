// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

namespace huella::ui {

class TextLabel;
class WeightPlot;

/// How a patient's weight went: the last one in figures with its change, and a curve by day.
/// One weighing is a figure without a curve; none says so. Fed by values, the oldest first.
class WeightChart : public QWidget
{
    Q_OBJECT

public:
    explicit WeightChart(QWidget* parent = nullptr);

    void setWeights(const QList<records::WeighIn>& weights);

private:
    void showFigures();

    QList<records::WeighIn> m_weights;
    TextLabel* m_last;
    TextLabel* m_change;
    WeightPlot* m_plot;
};

} // namespace huella::ui
