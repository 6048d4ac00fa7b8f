// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QtCharts/QChartView>

class QDateTimeAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace huella::ui {

/// The curve itself: weights over days, in the colours in force.
class WeightPlot : public QChartView
{
    Q_OBJECT

public:
    explicit WeightPlot(QWidget* parent = nullptr);

    void setWeights(const QList<records::WeighIn>& weights);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void span(const QList<records::WeighIn>& weights);

    QLineSeries* m_line;
    QScatterSeries* m_points;
    QDateTimeAxis* m_days;
    QValueAxis* m_kilograms;
};

} // namespace huella::ui
