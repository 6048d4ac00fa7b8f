// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/weightplot.h"

#include "ui/shared/tokens.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace huella::ui {

namespace {

constexpr int plotHeight = 118;

qreal momentOf(QDate day)
{
    return qreal(day.startOfDay().toMSecsSinceEpoch());
}

/// A step that people read easily: 1, 2 or 5 of a power of ten.
double niceStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double part = raw / power;
    return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}

} // namespace

WeightPlot::WeightPlot(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_line(new QLineSeries(this))
    , m_points(new QScatterSeries(this))
    , m_days(new QDateTimeAxis(this))
    , m_kilograms(new QValueAxis(this))
{
    setObjectName(QStringLiteral("weightPlot"));
    setFixedHeight(plotHeight);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->addSeries(m_line);
    chart()->addSeries(m_points);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_kilograms, Qt::AlignLeft);
    for (QAbstractSeries* series : QList<QAbstractSeries*>{m_line, m_points}) {
        series->attachAxis(m_days);
        series->attachAxis(m_kilograms);
    }
    m_days->setGridLineVisible(false);
    m_kilograms->setLineVisible(false);
    m_points->setMarkerSize(8);
    connect(m_points, &QScatterSeries::hovered, this, [this](const QPointF& point, bool isOver) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(qint64(point.x())).date();
        QToolTip::showText(QCursor::pos(),
                           isOver ? QLocale().toString(day, QLocale::ShortFormat) + u'\n' +
                                        QLocale().toString(point.y()) + QStringLiteral(" kg")
                                  : QString(),
                           this);
    });
    viewport()->setAutoFillBackground(false); // what is behind shows through
    dress();
}

void WeightPlot::setWeights(const QList<records::WeighIn>& weights)
{
    QList<QPointF> points;
    for (const records::WeighIn& weight : weights)
        points.append({momentOf(weight.day), weight.kg});
    m_line->replace(points);
    m_points->replace(points);
    if (!weights.isEmpty())
        span(weights);
}

void WeightPlot::span(const QList<records::WeighIn>& weights)
{
    const auto [least, most] = std::minmax_element(
        weights.begin(), weights.end(), [](const auto& a, const auto& b) { return a.kg < b.kg; });
    // The curve of a steady weight is flat and not a storm of grams.
    const double room = std::max((most->kg - least->kg) * 0.2, most->kg * 0.05);
    const double step = niceStep((most->kg - least->kg + 2 * room) / 2);
    const double bottom = std::max(0.0, std::floor((least->kg - room) / step) * step);
    const double top = std::ceil((most->kg + room) / step) * step;
    m_kilograms->setRange(bottom, top);
    m_kilograms->setTickCount(int(std::lround((top - bottom) / step)) + 1);
    m_kilograms->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    const QDate first = weights.first().day, last = weights.last().day;
    const qint64 edge = std::max<qint64>(first.daysTo(last) / 20, 1);
    m_days->setRange(first.addDays(-edge).startOfDay(), last.addDays(edge).startOfDay());
    m_days->setTickCount(3);
    m_days->setFormat(first.daysTo(last) > 300 ? QStringLiteral("MMM yyyy")
                                               : QStringLiteral("d MMM"));
}

void WeightPlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void WeightPlot::dress()
{
    setBackgroundBrush(Qt::NoBrush);
    m_line->setPen(QPen(ui::color(Token::Accent), 2));
    m_points->setColor(ui::color(Token::Accent));
    m_points->setBorderColor(ui::color(Token::Surface));
    for (QAbstractAxis* axis : QList<QAbstractAxis*>{m_days, m_kilograms}) {
        axis->setLabelsFont(ui::font(TextStyle::Caption));
        axis->setLabelsColor(ui::color(Token::TextMuted));
        axis->setGridLineColor(ui::color(Token::Border));
        axis->setLinePenColor(ui::color(Token::Border));
    }
}

} // namespace huella::ui
