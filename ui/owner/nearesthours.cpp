// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/nearesthours.h"

#include "ui/owner/flowlayout.h"
#include "ui/owner/replace.h"
#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui::owner {

namespace {

constexpr int mostOffered = 3;

} // namespace

NearestHours::NearestHours(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel({}, TextStyle::BodyStrong)), m_hours(new FlowLayout(space::s))
{
    setObjectName(QStringLiteral("nearestHours"));
    m_words->setObjectName(QStringLiteral("nearestHoursWords"));
    m_words->setWordWrap(true);
    auto* said = new QHBoxLayout;
    said->setSpacing(space::m);
    said->addWidget(new IconLabel(Icons::Clock, Token::WarningFg));
    said->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(said);
    column->addLayout(m_hours);
    hide();
}

void NearestHours::offer(const QDateTime& lost, QList<QDateTime> free)
{
    const auto distance = [&](const QDateTime& time) { return std::abs(lost.secsTo(time)); };
    std::sort(free.begin(), free.end(), [&](const QDateTime& a, const QDateTime& b) {
        return distance(a) < distance(b);
    });
    free.resize(std::min<qsizetype>(free.size(), mostOffered));
    std::sort(free.begin(), free.end());
    QList<QWidget*> buttons;
    for (const QDateTime& time : std::as_const(free)) {
        auto* button = new Button(Icons::Check, timeOfDay(time.time()));
        button->setObjectName(QStringLiteral("nearestHourButton"));
        connect(button, &QPushButton::clicked, this, [this, time] { emit picked(time); });
        buttons.append(button);
    }
    const QString hour = timeOfDay(lost.time());
    m_words->setText(
        free.isEmpty()
            ? tr("Somebody has just taken %1, and it was the last one of that day.").arg(hour)
            : tr("Somebody has just taken %1. The nearest free ones are:").arg(hour));
    replaceWidgets(*m_hours, buttons);
    show();
}

void NearestHours::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::control, color(Token::WarningBg));
}

} // namespace huella::ui::owner
