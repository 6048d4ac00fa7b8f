// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/appointmentpanel.h"

#include "ui/desk/agendasteps.h"
#include "ui/desk/appointmentrules.h"
#include "ui/desk/chargepanel.h"
#include "ui/desk/deskactions.h"
#include "ui/parts/patientphotos.h"
#include "ui/parts/words.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/locale.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace huella::ui::desk {

using agenda::Appointment;

namespace {

constexpr int panelPortrait = 48;
constexpr int pairedWidth = 148; // half of the panel

QString withoutGaps(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AppointmentPanel::AppointmentPanel(const DeskStores& stores, DeskActions& actions,
                                   AgendaSteps& steps, const Clock& clock, PatientPhotos* photos,
                                   LinkWatch* watch, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_steps(steps)
    , m_clock(clock)
    , m_photos(photos)
    , m_grid(new QGridLayout)
    , m_when(new TextLabel({}, TextStyle::BodyStrong))
    , m_visit(new TextLabel)
    , m_reason(new TextLabel)
    , m_note(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_stores(stores)
    , m_watch(watch)
{
    setObjectName(QStringLiteral("appointmentPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(buildHead());
    for (TextLabel* label : {m_when, m_visit, m_reason, m_note}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(space::s);
    m_grid->setSpacing(space::s);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_chargePlace = new QVBoxLayout;
    column->addLayout(m_chargePlace);
    column->addStretch();
    buildSteps();
    connectSteps();
    connect(photos, &PatientPhotos::arrived, this,
            [this] { m_avatar->setPhoto(m_photos->photo(m_appointment.photo)); });
}

QWidget* AppointmentPanel::buildHead()
{
    m_avatar = new Avatar(panelPortrait);
    m_name = new TextLabel({}, TextStyle::Title);
    m_name->setObjectName(QStringLiteral("panelPatientName"));
    m_owner = new TextLabel({}, TextStyle::Caption, Token::TextMuted);
    m_owner->setWordWrap(true);
    m_status = new StatusPill(Status::Programada);
    m_paid = new PaidPill(false);
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_owner);
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    rows->addLayout(line);
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::s);
    pills->addWidget(m_status);
    pills->addWidget(m_paid);
    pills->addStretch();
    rows->addLayout(pills);
    return head;
}

Button* AppointmentPanel::addStep(Button* button, const char* name,
                                  bool (*isAllowed)(const Appointment&, const QDateTime&))
{
    button->setObjectName(QString::fromLatin1(name));
    button->setButtonSize(Button::Size::Compact);
    button->setParent(this); // hidden ones have no place in the grid
    m_all.append({button, isAllowed});
    return button;
}

void AppointmentPanel::buildSteps()
{
    using enum Button::Kind;
    m_checkIn = addStep(new Button(Icons::Arrival, tr("Check in"), Primary), "agendaCheckInButton",
                        mayArrive);
    m_confirm = addStep(new Button(Icons::Check, tr("Confirm"), Primary), "agendaConfirmButton",
                        mayConfirm);
    m_move = addStep(new Button(Icons::ArrowRight, tr("Move to…"), Secondary), "agendaMoveButton",
                     mayBeMoved);
    m_charge = addStep(new Button(Icons::Cash, tr("Charge"), Secondary), "agendaChargeButton",
                       mayBeCharged);
    m_payments =
        addStep(new Button(Icons::Cash, tr("Payment"), Secondary), "agendaPaymentsButton", isPaid);
    m_edit =
        addStep(new Button(Icons::Edit, tr("Change"), Secondary), "agendaEditButton", mayBeEdited);
    m_restore = addStep(new Button(Icons::Undo, tr("Put back"), Secondary), "agendaRestoreButton",
                        mayComeBack);
    m_undoArrival = addStep(new Button(Icons::Undo, tr("Undo check-in"), Secondary),
                            "agendaUndoCheckInButton", mayLeaveQueue);
    m_absent = addStep(new Button(Icons::UserOff, tr("Did not come"), Quiet), "agendaAbsentButton",
                       mayBeAbsent);
    m_cancel = addStep(new Button(Icons::CrossCircle, tr("Cancel appointment"), Quiet),
                       "agendaCancelButton", mayBeCancelled);
    m_move->setToolTip(tr("Move to another day, vet or hour (M)"));
    m_cancel->setToolTip(tr("Cancel the appointment (Del)"));
}

void AppointmentPanel::connectSteps()
{
    const auto onPress = [this](Button* button, auto act) {
        connect(button, &Button::clicked, this, [this, act] { act(m_appointment); });
    };
    onPress(m_checkIn, [this](const Appointment& it) { m_actions.checkIn(it); });
    onPress(m_confirm, [this](const Appointment& it) { m_actions.confirm(it); });
    onPress(m_move, [this](const Appointment& it) { emit moveAsked(it); });
    onPress(m_edit, [this](const Appointment& it) { emit editAsked(it); });
    onPress(m_restore, [this](const Appointment& it) { m_actions.restore(it); });
    onPress(m_absent, [this](const Appointment& it) { m_actions.markAbsent(it); });
    onPress(m_cancel, [this](const Appointment& it) { m_steps.cancel(it); });
    onPress(m_undoArrival, [this](const Appointment& it) {
        m_actions.undoCheckIn(it.presence->attention, it.patientName);
    });
    for (Button* button : {m_charge, m_payments}) {
        onPress(button, [this](const Appointment& it) { toggleCharge(it); });
    }
}

void AppointmentPanel::toggleCharge(const Appointment& it)
{
    if (!m_chargePanel) {
        m_chargePanel = new ChargePanel(m_stores, m_watch, this);
        m_chargePanel->setNarrow();
        m_chargePanel->hide();
        m_chargePlace->addWidget(m_chargePanel);
        connect(m_chargePanel, &ChargePanel::charged, &m_actions, &DeskActions::agendaChanged);
    }
    const bool isOpening = !m_chargePanel->isVisible();
    if (isOpening)
        emit openAsked(it);
    m_chargePanel->setVisible(isOpening);
    if (isOpening)
        m_chargePanel->open(it);
}

void AppointmentPanel::setAppointment(const Appointment& it)
{
    const bool isOther = it.id != m_appointment.id;
    m_appointment = it;
    m_avatar->setName(it.patientName);
    m_avatar->setSpecies(it.species);
    m_avatar->setPhoto(m_photos->photo(it.photo));
    m_name->setText(it.patientName);
    m_owner->setText(withoutGaps({it.ownerName, it.ownerPhone}));
    m_status->setStatus(statusOf(it));
    m_paid->setPaid(it.isPaid);
    m_paid->setVisible(it.price.minorUnits() > 0);
    m_when->setText(tr("%1, %2 to %3")
                        .arg(longDate(it.startsAt.date()), timeOfDay(it.startsAt.time()),
                             timeOfDay(it.endsAt.time())));
    m_visit->setText(withoutGaps({it.serviceName, moneyText(it.price), it.vetName}));
    m_reason->setText(it.reason);
    m_reason->setVisible(!it.reason.isEmpty());
    const QString squeezed =
        it.isOverbooked ? tr("Squeezed in: %1").arg(it.overbookReason) : QString();
    m_note->setText(withoutGaps({squeezed, it.cancelReason}));
    m_note->setVisible(!m_note->text().isEmpty());
    showSteps();
    if (!m_chargePanel)
        return;
    if (isOther)
        m_chargePanel->hide();
    else if (m_chargePanel->isVisible())
        m_chargePanel->open(it);
}

void AppointmentPanel::showSteps()
{
    int place = 0;
    for (const Step& step : std::as_const(m_all)) {
        m_grid->removeWidget(step.button);
        const bool isAllowed = step.isAllowed(m_appointment, m_clock.now());
        step.button->setVisible(isAllowed);
        if (!isAllowed)
            continue;
        // The main step, the quiet and the wordy ones have a row of their own, the others stand in
        // pairs.
        const bool isPaired = step.button->kind() == Button::Kind::Secondary &&
                              step.button->sizeHint().width() <= pairedWidth;
        if (!isPaired)
            place += place % 2;
        m_grid->addWidget(step.button, place / 2, place % 2, 1, isPaired ? 1 : 2);
        place += isPaired ? 1 : 2;
    }
}

void AppointmentPanel::fill(QMenu& menu) const
{
    for (const Step& step : m_all) {
        if (step.isAllowed(m_appointment, m_clock.now()))
            menu.addAction(step.button->text(), step.button, &Button::click);
    }
}

} // namespace huella::ui::desk
