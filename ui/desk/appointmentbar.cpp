// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/appointmentbar.h"

#include "ui/desk/appointmentrules.h"
#include "ui/desk/chargepanel.h"
#include "ui/desk/deskactions.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace huella::ui::desk {

using agenda::Appointment;

namespace {

QString detailOf(const Appointment& it)
{
    QStringList parts{timeOfDay(it.startsAt.time()), it.serviceName, it.vetName};
    if (!it.ownerPhone.isEmpty())
        parts.append(it.ownerPhone);
    if (!it.cancelReason.isEmpty())
        parts.append(it.cancelReason);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AppointmentBar::AppointmentBar(const DeskStores& stores, DeskActions& actions, const Clock& clock,
                               LinkWatch* watch, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_title(new TextLabel({}, TextStyle::BodyStrong))
    , m_detail(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_chargePanel(new ChargePanel(stores, watch))
{
    setObjectName(QStringLiteral("appointmentBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    auto* words = new QHBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_detail, 1);
    column->addLayout(words);
    column->addWidget(buildSteps());
    column->addWidget(m_cancelRow = buildCancelRow());
    column->addWidget(m_chargePanel);
    connectSteps();
    connect(m_chargePanel, &ChargePanel::charged, &actions, &DeskActions::agendaChanged);
    connect(m_chargePanel, &ChargePanel::receiptRequested, this, &AppointmentBar::receiptRequested);
    setAppointment(std::nullopt);
}

Button* AppointmentBar::addStep(Button* button, const char* name,
                                bool (*isAllowed)(const Appointment&, const QDateTime&))
{
    button->setObjectName(QString::fromLatin1(name));
    button->setButtonSize(Button::Size::Compact);
    m_steps.append({button, isAllowed});
    return button;
}

QWidget* AppointmentBar::buildSteps()
{
    using enum Button::Kind;
    m_checkIn =
        addStep(new Button(Icons::Arrival, tr("Check in"), Primary), "checkInButton", mayArrive);
    m_confirm =
        addStep(new Button(Icons::Check, tr("Confirm"), Primary), "confirmButton", mayConfirm);
    m_charge =
        addStep(new Button(Icons::Cash, tr("Charge"), Secondary), "chargeButton", mayBeCharged);
    m_payments =
        addStep(new Button(Icons::Cash, tr("Payment"), Secondary), "paymentsButton", isPaid);
    m_move = addStep(new Button(Icons::ArrowRight, tr("Move to…"), Secondary),
                     "moveAppointmentButton", mayBeMoved);
    m_restore = addStep(new Button(Icons::Undo, tr("Put back in the agenda"), Secondary),
                        "restoreButton", mayComeBack);
    m_undoArrival = addStep(new Button(Icons::Undo, tr("Undo check-in"), Secondary),
                            "undoCheckInButton", mayLeaveQueue);
    m_absent =
        addStep(new Button(Icons::UserOff, tr("Did not come"), Quiet), "absentButton", mayBeAbsent);
    m_cancel = addStep(new Button(Icons::CrossCircle, tr("Cancel appointment"), Quiet),
                       "cancelAppointmentButton", mayBeCancelled);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (const Step& step : std::as_const(m_steps))
        line->addWidget(step.button);
    line->addStretch();
    return row;
}

QWidget* AppointmentBar::buildCancelRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_cancelReason = new LineEdit(tr("For example: the owner called"));
    m_cancelReason->setObjectName(QStringLiteral("cancelReasonEdit"));
    m_cancelReason->setMaxLength(300);
    m_cancelField = new FormField(tr("Why is it cancelled? (may stay empty)"), m_cancelReason);
    m_confirmCancel = new Button(tr("Cancel appointment"), Button::Kind::Danger);
    m_confirmCancel->setObjectName(QStringLiteral("confirmCancelButton"));
    line->addWidget(m_cancelField, 1);
    line->addWidget(m_confirmCancel, 0, Qt::AlignBottom);
    return row;
}

void AppointmentBar::connectSteps()
{
    const auto onPress = [this](Button* button, auto act) {
        connect(button, &Button::clicked, this, [this, act] {
            if (m_appointment)
                act(*m_appointment);
        });
    };
    onPress(m_checkIn, [this](const Appointment& it) { m_actions.checkIn(it); });
    onPress(m_confirm, [this](const Appointment& it) { m_actions.confirm(it); });
    onPress(m_move, [this](const Appointment& it) { emit moveAsked(it); });
    onPress(m_restore, [this](const Appointment& it) { m_actions.restore(it); });
    onPress(m_absent, [this](const Appointment& it) { m_actions.markAbsent(it); });
    onPress(m_undoArrival, [this](const Appointment& it) {
        m_actions.undoCheckIn(it.presence->attention, it.patientName);
    });
    onPress(m_cancel, [this](const Appointment& it) {
        m_seen = it;
        toggle(m_cancelRow);
    });
    const auto cancel = [this](const Appointment&) {
        m_cancelRow->hide();
        m_actions.cancel(m_seen, m_cancelReason->value());
        m_cancelReason->clear();
    };
    onPress(m_confirmCancel, cancel);
    connect(m_cancelReason, &LineEdit::returnPressed, m_confirmCancel, &Button::click);
    for (Button* button : {m_charge, m_payments}) {
        onPress(button, [this](const Appointment& it) {
            toggle(m_chargePanel);
            if (m_chargePanel->isVisible())
                m_chargePanel->open(it);
        });
    }
}

void AppointmentBar::toggle(QWidget* panel)
{
    QWidget* other = panel == m_cancelRow ? static_cast<QWidget*>(m_chargePanel) : m_cancelRow;
    other->hide();
    panel->setVisible(!panel->isVisible());
    if (panel == m_cancelRow && panel->isVisible())
        m_cancelReason->setFocus();
}

void AppointmentBar::setAppointment(const std::optional<Appointment>& appointment)
{
    const bool isOther = !appointment || !m_appointment || appointment->id != m_appointment->id;
    m_appointment = appointment;
    if (isOther) {
        m_cancelRow->hide();
        m_chargePanel->hide();
        m_cancelReason->clear();
    }
    setVisible(appointment.has_value());
    if (!appointment)
        return;
    m_title->setText(appointment->patientName);
    m_detail->setText(detailOf(*appointment));
    for (const Step& step : std::as_const(m_steps))
        step.button->setVisible(step.isAllowed(*appointment, m_clock.now()));
    if (!isOther && m_chargePanel->isVisible())
        m_chargePanel->open(*appointment);
}

void AppointmentBar::fill(QMenu& menu) const
{
    for (const Step& step : m_steps) {
        if (m_appointment && step.isAllowed(*m_appointment, m_clock.now()))
            menu.addAction(step.button->text(), step.button, &Button::click);
    }
}

void AppointmentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace huella::ui::desk
