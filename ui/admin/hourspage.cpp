// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/hourspage.h"

#include "ui/admin/absenceform.h"
#include "ui/admin/shiftform.h"
#include "ui/admin/weekgrid.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui::admin {

using agenda::Schedule;
using agenda::ScheduleKind;
using agenda::Vet;

HoursPage::HoursPage(const AdminStores& stores, const Clock& clock, LinkWatch& watch,
                     QWidget* parent)
    : SplitPage(tr("Hours"), tr("When each vet attends, and when not."), parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_addShift(new Button(Icons::Plus, tr("Add hours"), Button::Kind::Primary))
    , m_addAbsence(new Button(Icons::Calendar, tr("Add absence"), Button::Kind::Secondary))
    , m_vet(new QComboBox)
    , m_total(new TextLabel(QString(), TextStyle::Body, Token::TextMuted))
    , m_stranded(new InlineMessage)
    , m_noVets(new EmptyState(Icons::Stethoscope, tr("There is no vet yet. Create an account with "
                                                     "the role Vet first.")))
    , m_week(new QWidget)
    , m_grid(new WeekGrid)
    , m_absences(new QWidget)
    , m_hint(new EmptyState(Icons::Clock, tr("Choose hours to change them, or an empty place to "
                                             "add some.")))
    , m_shift(new ShiftForm(stores.schedules, watch))
    , m_absence(new AbsenceForm(stores.schedules, watch))
{
    build();
    connectForms();
    auto* reloader =
        new Reloader(stores.session, {QStringLiteral("schedules"), QStringLiteral("people")}, this);
    connect(reloader, &Reloader::due, this, &HoursPage::reload);
    reload();
}

void HoursPage::build()
{
    m_addShift->setObjectName(QStringLiteral("addShiftButton"));
    m_addAbsence->setObjectName(QStringLiteral("addAbsenceButton"));
    m_vet->setObjectName(QStringLiteral("hoursVetCombo"));
    m_vet->setAccessibleName(tr("Vet"));
    m_vet->setMinimumWidth(280);
    header()->addAction(m_addAbsence);
    header()->addAction(m_addShift);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_vet);
    top->addWidget(m_total, 1);
    auto* week = new Card;
    week->setPadding(space::l);
    week->body()->addWidget(m_grid, 1);
    auto* column = new QVBoxLayout(m_week);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_stranded);
    column->addWidget(week, 1);
    column->addWidget(buildAbsences());
    m_noVets->hide();
    list()->addWidget(m_week, 1);
    list()->addWidget(m_noVets, 1);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_hint, m_shift, m_absence})
        addPanel(panel);
}

Card* HoursPage::buildAbsences()
{
    auto* card = new Card;
    card->setPadding(space::l);
    card->body()->setSpacing(space::s);
    card->body()->addWidget(new TextLabel(tr("Absences"), TextStyle::BodyStrong));
    auto* rows = new QVBoxLayout(m_absences);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    card->body()->addWidget(m_absences);
    return card;
}

void HoursPage::connectForms()
{
    connect(m_addShift, &QPushButton::clicked, this, [this] { addShift(1, QTime(8, 0)); });
    connect(m_addAbsence, &QPushButton::clicked, this, &HoursPage::addAbsence);
    connect(m_vet, &QComboBox::currentIndexChanged, this, [this] {
        showPanel(m_hint);
        m_stranded->dismiss();
        showHours();
    });
    connect(m_grid, &WeekGrid::placeChosen, this, &HoursPage::addShift);
    connect(m_grid, &WeekGrid::shiftChosen, this, [this](const Schedule& shift) {
        m_shift->edit(shift);
        showPanel(m_shift);
    });
    connect(m_shift, &ShiftForm::saved, this, &HoursPage::saved);
    connect(m_absence, &AbsenceForm::saved, this, &HoursPage::saved);
    connect(m_shift, &ShiftForm::removed, this, &HoursPage::offerBack);
    connect(m_absence, &AbsenceForm::removed, this, &HoursPage::offerBack);
    connect(m_shift, &ShiftForm::cancelled, this, [this] { showPanel(m_hint); });
    connect(m_absence, &AbsenceForm::cancelled, this, [this] { showPanel(m_hint); });
    connect(message(), &InlineMessage::actionTriggered, this, &HoursPage::putBack);
}

void HoursPage::reload()
{
    m_stores.agenda.vets().then(this, [this](const Result<QList<Vet>>& vets) { showVets(vets); });
}

void HoursPage::showVets(const Result<QList<Vet>>& vets)
{
    if (!vets)
        return readFailed(vets.error());
    const PersonId chosen = vet();
    {
        const QSignalBlocker quiet(m_vet);
        m_vet->clear();
        for (const Vet& it : *vets)
            m_vet->addItem(it.name(), it.id.text());
        m_vet->setCurrentIndex(std::max(0, m_vet->findData(chosen.text())));
    }
    const bool hasVets = !vets->isEmpty();
    m_week->setVisible(hasVets);
    m_noVets->setVisible(!hasVets);
    m_addShift->setEnabled(hasVets);
    m_addAbsence->setEnabled(hasVets);
    readHours();
}

void HoursPage::readHours()
{
    m_stores.schedules.all().then(this, [this](const Result<QList<Schedule>>& schedules) {
        if (!schedules)
            return readFailed(schedules.error());
        readWorked();
        m_schedules = *schedules;
        showHours();
    });
}

PersonId HoursPage::vet() const
{
    return PersonId::fromText(m_vet->currentData().toString());
}

QList<Schedule> HoursPage::mine(ScheduleKind kind) const
{
    QList<Schedule> list;
    const PersonId chosen = vet();
    for (const Schedule& it : m_schedules) {
        if (it.vet == chosen && it.kind == kind)
            list.append(it);
    }
    return list;
}

void HoursPage::showHours()
{
    const QList<Schedule> shifts = mine(ScheduleKind::Shift);
    int minutes = 0;
    for (const Schedule& shift : shifts)
        minutes += shift.starts.secsTo(shift.ends) / 60;
    m_total->setText(shifts.isEmpty()
                         ? tr("No hours yet: nobody can book with this vet.")
                         : tr("%1 hours a week").arg(QLocale().toString(minutes / 60.0, 'g', 3)));
    m_grid->setShifts(shifts);
    showAbsences();
}

void HoursPage::showAbsences()
{
    while (QLayoutItem* item = m_absences->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Schedule> absences = mine(ScheduleKind::Absence);
    if (absences.isEmpty())
        m_absences->layout()->addWidget(
            new TextLabel(tr("None from today on."), TextStyle::Body, Token::TextMuted));
    for (const Schedule& it : absences) {
        const QString days =
            it.validFrom == it.validTo
                ? shortDate(it.validFrom)
                : tr("%1 to %2").arg(shortDate(it.validFrom), shortDate(it.validTo));
        const QString hours = it.isWholeDay()
                                  ? tr("whole days")
                                  : tr("%1 to %2").arg(timeOfDay(it.starts), timeOfDay(it.ends));
        QStringList words{days, hours};
        if (!it.reason.isEmpty())
            words.append(it.reason);
        auto* row =
            new Button(Icons::Calendar, words.join(QStringLiteral(" · ")), Button::Kind::Quiet);
        row->setButtonSize(Button::Size::Compact);
        row->setObjectName(QStringLiteral("absence%1").arg(m_absences->layout()->count()));
        connect(row, &QPushButton::clicked, this, [this, it] {
            m_absence->edit(it);
            showPanel(m_absence);
        });
        m_absences->layout()->addWidget(row);
        m_absences->layout()->setAlignment(row, Qt::AlignLeft);
    }
}

void HoursPage::addShift(int weekday, QTime starts)
{
    m_shift->add(vet(), weekday, starts);
    showPanel(m_shift);
}

void HoursPage::addAbsence()
{
    m_absence->add(vet(), m_clock.today());
    showPanel(m_absence);
}

void HoursPage::saved()
{
    showPanel(m_hint);
    message()->display(InlineMessage::Kind::Success, tr("Saved. It can be booked like this now."));
    message()->hideAfter(6000);
    readHours();
    countStranded();
}

void HoursPage::offerBack(const Schedule& schedule)
{
    m_removed = schedule;
    showPanel(m_hint);
    message()->offerUndo(schedule.kind == ScheduleKind::Shift ? tr("The hours are removed.")
                                                              : tr("The absence is removed."));
    readHours();
    countStranded();
}

void HoursPage::putBack()
{
    if (m_removed.id.isNull())
        return;
    m_stores.schedules.save(m_removed).then(this, [this](const Result<void>& done) {
        m_removed = {};
        if (!done)
            message()->displayError(errorText(done.error()));
        else
            message()->dismiss();
        readHours();
        countStranded();
    });
}

void HoursPage::countStranded()
{
    const QString name = m_vet->currentText();
    m_stores.schedules.strandedAppointments(vet()).then(
        this, [this, name](const Result<int>& count) {
            if (count.value_or(0) == 0)
                return m_stranded->dismiss();
            m_stranded->display(InlineMessage::Kind::Warning,
                                tr("%n appointment(s) of %1 now lie outside these hours. The desk "
                                   "should move them.",
                                   nullptr, *count)
                                    .arg(name));
        });
}

} // namespace huella::ui::admin
