// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitbar.h"

#include "ui/desk/agendadelegate.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"

#include <QVBoxLayout>

namespace huella::ui::desk {

VisitBar::VisitBar(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_step(new Button(Icons::Arrival, {}, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("visitBar"));
    m_step->setObjectName(QStringLiteral("visitStepButton"));
    m_step->setAutoDefault(true); // Enter presses it
    m_message->setObjectName(QStringLiteral("visitMessage"));
    m_message->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_step, 0, Qt::AlignLeft);
    hide();
    connect(m_step, &Button::clicked, this, [this] {
        if (m_appointment)
            emit stepRequested(*m_appointment);
    });
}

void VisitBar::setVisit(const std::optional<agenda::Appointment>& appointment,
                        const std::optional<agenda::BoardRow>& onBoard)
{
    m_appointment = appointment;
    m_isOnBoard = onBoard.has_value();
    const NextStep step = appointment ? nextStepOf(*appointment) : NextStep::None;
    m_hasStep = step != NextStep::None && !m_isOnBoard;
    setVisible(m_isOnBoard || m_hasStep);
    m_step->setVisible(m_hasStep);
    if (m_isOnBoard) {
        m_message->display(InlineMessage::Kind::Info,
                           onBoard->state == agenda::BoardState::Waiting
                               ? tr("In the waiting room already, turn %1.").arg(onBoard->turn)
                               : tr("Being attended by %1.").arg(onBoard->vetName));
    } else if (m_hasStep) {
        m_message->display(InlineMessage::Kind::Info,
                           tr("Today at %1: %2 with %3.")
                               .arg(timeOfDay(appointment->startsAt.time()),
                                    appointment->serviceName, appointment->vetName));
        m_step->setText(step == NextStep::CheckIn ? tr("Check in") : tr("Confirm"));
        m_step->setGlyph(step == NextStep::CheckIn ? Icons::Arrival : Icons::Check);
    }
}

bool VisitBar::focusStep()
{
    if (m_hasStep)
        m_step->setFocus();
    return m_hasStep;
}

} // namespace huella::ui::desk
