// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/arrivalspanel.h"

#include "ui/desk/arrivalrow.h"
#include "ui/desk/deskactions.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/keyhelp.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace huella::ui::desk {

using agenda::Arrival;

namespace {

constexpr int mostHeight = 236; ///< two rows and the next one's head: one sees that there are more

} // namespace

ArrivalsPanel::ArrivalsPanel(const agenda::LiveArrivals& live, DeskActions& actions,
                             PatientPhotos& photos, QWidget* parent)
    : Card({}, parent)
    , m_live(live)
    , m_actions(actions)
    , m_photos(photos)
    , m_count(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_list(new QWidget)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("arrivalsPanel"));
    build();
    describeKeys(this, {{tr("Ctrl+L"), tr("Go to who says that he is here")},
                        {tr("Enter"), tr("Receive him: into the queue, with his turn")},
                        {tr("Del"), tr("Dismiss the notice: nobody was there")}});
    connect(&live, &agenda::LiveArrivals::changed, this, &ArrivalsPanel::showAll);
    showAll();
}

void ArrivalsPanel::build()
{
    setStripe(Token::Attention);
    setPadding(space::l);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new TextLabel(tr("They say they are here"), TextStyle::Title));
    head->addWidget(m_count, 1);
    m_count->setObjectName(QStringLiteral("arrivalsCount"));
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    setClearPage(*m_scroll, m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->setSpacing(space::xs);
    body()->addLayout(head);
    body()->addWidget(m_scroll);
}

ArrivalRow* ArrivalsPanel::addRow(const Arrival& arrival)
{
    auto* row = new ArrivalRow(arrival, m_photos, m_list);
    connect(row, &ArrivalRow::receiveRequested, &m_actions, &DeskActions::receive);
    connect(row, &ArrivalRow::dismissRequested, &m_actions, &DeskActions::dismissArrival);
    connect(row, &ArrivalRow::neighbourWanted, this,
            [this](int step) { focusAt(focusedPlace() + step); });
    return row;
}

/// Rows that stay keep their widget, so that the keyboard stays where it is.
void ArrivalsPanel::showAll()
{
    const int focused = focusedPlace();
    QList<ArrivalRow*> rows;
    for (const Arrival& arrival : m_live.open()) {
        const auto known = std::ranges::find_if(
            m_rows, [&](const ArrivalRow* row) { return row->arrival().id == arrival.id; });
        if (known == m_rows.end()) {
            rows.append(addRow(arrival));
            continue;
        }
        rows.append(*known);
        (*known)->setArrival(arrival);
        m_rows.erase(known);
    }
    for (ArrivalRow* gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    for (int i = 0; i < rows.size(); ++i) {
        static_cast<QVBoxLayout*>(m_list->layout())->insertWidget(i, rows.at(i));
        rows.at(i)->show(); // at once: a row that is hidden has no height
    }
    m_count->setText(QString::number(rows.size()));
    setVisible(!rows.isEmpty());
    if (focused >= 0 && focusedPlace() < 0)
        focusAt(std::min(focused, int(rows.size()) - 1));
    fit();
}

void ArrivalsPanel::fit()
{
    m_list->layout()->activate();
    const int width = std::max(m_scroll->viewport()->width(), 1);
    const int needed = m_list->layout()->hasHeightForWidth()
                           ? m_list->layout()->totalHeightForWidth(width)
                           : m_list->sizeHint().height();
    m_scroll->setFixedHeight(std::min(needed, mostHeight));
}

int ArrivalsPanel::focusedPlace() const
{
    const auto place = std::ranges::find_if(m_rows, &ArrivalRow::hasFocusInside);
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

void ArrivalsPanel::focusAt(int place)
{
    if (place < 0 || place >= m_rows.size())
        return;
    m_rows.at(place)->focusStep();
    m_scroll->ensureWidgetVisible(m_rows.at(place));
}

bool ArrivalsPanel::focusFirst()
{
    focusAt(0);
    return !m_rows.isEmpty();
}

} // namespace huella::ui::desk
