// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/agendatoolbar.h"

#include "ui/desk/vetcombo.h"
#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace huella::ui::desk {

AgendaToolbar::AgendaToolbar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_day(clock.today())
    , m_back(Button::iconOnly(Icons::ChevronLeft, tr("Before (Alt+Left)")))
    , m_toToday(new Button(tr("Today")))
    , m_forward(Button::iconOnly(Icons::ChevronRight, tr("After (Alt+Right)")))
    , m_date(new DateEdit)
    , m_vet(new VetCombo(tr("All vets")))
    , m_view(new Segmented)
    , m_more(Button::iconOnly(Icons::More, tr("What is shown")))
{
    m_back->setObjectName(QStringLiteral("agendaBackButton"));
    m_toToday->setObjectName(QStringLiteral("agendaTodayButton"));
    m_toToday->setToolTip(tr("Go to today (Alt+Home)"));
    m_forward->setObjectName(QStringLiteral("agendaForwardButton"));
    m_date->setObjectName(QStringLiteral("agendaDateEdit"));
    m_date->setAccessibleName(tr("Day of the agenda"));
    m_vet->setObjectName(QStringLiteral("agendaVetCombo"));
    m_vet->setAccessibleName(tr("Whose agenda"));
    m_more->setObjectName(QStringLiteral("agendaMoreButton"));
    m_view->addOption(tr("Day"), QStringLiteral("agendaDayChoice"));
    m_view->addOption(tr("Week"), QStringLiteral("agendaWeekChoice"));
    m_view->setCurrent(0);
    m_view->setAccessibleName(tr("Day or week"));
    build();
    connectParts();
}

void AgendaToolbar::build()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_date->setFixedWidth(142);
    m_date->setDate(m_day);
    m_vet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vet->setMinimumContentsLength(12);
    m_vet->setMaximumWidth(184);
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_toToday),
                          static_cast<QWidget*>(m_forward), static_cast<QWidget*>(m_date),
                          static_cast<QWidget*>(m_vet), static_cast<QWidget*>(m_view),
                          static_cast<QWidget*>(m_more)})
        line->addWidget(part);
    auto* menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("agendaMoreMenu"));
    menu->addAction(tr("Taller hours") + u"\tCtrl +", this, [this] { emit zoomed(1); });
    menu->addAction(tr("Lower hours") + u"\tCtrl -", this, [this] { emit zoomed(-1); });
    menu->addSeparator();
    QAction* cancelled = menu->addAction(tr("Show cancelled appointments"));
    cancelled->setCheckable(true);
    connect(cancelled, &QAction::toggled, this, &AgendaToolbar::cancelledShown);
    connect(m_more, &Button::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void AgendaToolbar::connectParts()
{
    const auto onKeys = [this](const QKeySequence& keys, const QString& what, auto act) {
        // For the whole page: the keyboard is in the grid most of the time.
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto toToday = [this] { setDay(m_clock.today()); };
    onKeys(Qt::ALT | Qt::Key_Left, tr("Days before"), [this] { turn(-1); });
    onKeys(Qt::ALT | Qt::Key_Right, tr("Days after"), [this] { turn(1); });
    onKeys(Qt::ALT | Qt::Key_Home, tr("To today"), toToday);
    connect(m_back, &Button::clicked, this, [this] { turn(-1); });
    connect(m_forward, &Button::clicked, this, [this] { turn(1); });
    connect(m_toToday, &Button::clicked, this, toToday);
    connect(m_date, &DateEdit::dateChanged, this, [this] {
        if (const auto day = m_date->date())
            setDay(*day);
    });
    connect(m_vet, &QComboBox::currentIndexChanged, this, &AgendaToolbar::changed);
    connect(m_view, &Segmented::currentChanged, this, &AgendaToolbar::changed);
}

void AgendaToolbar::turn(int pages)
{
    setDay(m_day.addDays(view() == View::Week ? 7 * pages : pages));
}

void AgendaToolbar::setDay(QDate day)
{
    if (day == m_day || !day.isValid())
        return;
    m_day = day;
    m_date->setDate(day);
    emit changed();
}

AgendaToolbar::View AgendaToolbar::view() const
{
    return m_view->current() == 1 ? View::Week : View::Day;
}

void AgendaToolbar::setView(View view)
{
    m_view->setCurrent(view == View::Week ? 1 : 0);
}

PersonId AgendaToolbar::vet() const
{
    return m_vet->vet();
}

void AgendaToolbar::setVets(const QList<agenda::Vet>& vets)
{
    m_vet->setVets(vets);
}

} // namespace huella::ui::desk
