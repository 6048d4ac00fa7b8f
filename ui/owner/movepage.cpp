// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/movepage.h"

#include "ui/owner/questions.h"
#include "ui/owner/whenchooser.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/doors.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

enum MoveQuestion { OtherHour, OtherHourAgreed };

QString timeText(const QDateTime& time)
{
    return MovePage::tr("%1 at %2").arg(longDate(time.date()), timeOfDay(time.time()));
}

} // namespace

MovePage::MovePage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_questions(new Questions)
    , m_when(new WhenChooser(stores, doors.clock))
    , m_before(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_after(new TextLabel({}, TextStyle::Title))
    , m_message(new InlineMessage)
    , m_move(new Button(Icons::Check, tr("Change the hour"), Button::Kind::Primary))
    , m_submission(new Submission(m_move, m_message, &watch, this))
{
    setObjectName(QStringLiteral("movePage"));
    m_after->setObjectName(QStringLiteral("moveTargetLabel"));
    m_message->setObjectName(QStringLiteral("moveMessage"));
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_move->setButtonSize(Button::Size::Touch);
    m_when->keepVet();
    build();
    connect(m_questions, &Questions::left, this, &MovePage::left);
    connect(m_when, &WhenChooser::picked, this, &MovePage::agree);
    connect(m_when, &WhenChooser::lost, this, [this] { m_questions->go(OtherHour); });
    connect(m_move, &QPushButton::clicked, this, &MovePage::move);
    connect(m_submission, &Submission::failed, this, &MovePage::refuse);
}

void MovePage::build()
{
    auto* card = new Card;
    card->setPadding(space::xl);
    card->setMaximumWidth(size::textWidth);
    for (TextLabel* label : {m_before, m_after}) {
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_move, 0, Qt::AlignRight);
    auto* agreement = new QWidget;
    auto* middle = new QVBoxLayout(agreement);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(card);
    m_questions->add(tr("To which hour?"), tr("Until you agree, it stays where it is."), m_when,
                     Questions::Next::ByAnswer);
    m_questions->add(tr("Is this right?"), {}, agreement, Questions::Next::ByAnswer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_questions, 1);
}

void MovePage::open(const agenda::Appointment& appointment)
{
    m_appointment = appointment;
    m_message->dismiss();
    m_before->setText(tr("%1 · %2. It was on %3.")
                          .arg(appointment.patientName, appointment.serviceName,
                               timeText(appointment.startsAt)));
    m_questions->setTitle(OtherHour,
                          tr("To which hour shall we move %1?").arg(appointment.patientName));
    m_when->setVetName(appointment.vetName);
    m_when->setSubject(appointment.vet, appointment.service);
    m_when->forget();
    m_questions->begin(OtherHour);
}

bool MovePage::goBack()
{
    return m_questions->goBack();
}

void MovePage::agree()
{
    m_after->setText(
        tr("It will be on %1, with %2.").arg(timeText(m_when->chosen()), m_appointment.vetName));
    m_questions->go(OtherHourAgreed);
    m_move->setFocus();
}

void MovePage::move()
{
    const agenda::Target target{{}, m_when->chosen(), {}};
    m_submission->run<QString>(
        [this, target] {
            return m_stores.agenda.move(m_appointment.id, target, m_appointment.version);
        },
        [this, target](const QString&) {
            emit moved(tr("%1 comes on %2.")
                           .arg(m_appointment.patientName, timeText(target.startsAt)));
        });
}

void MovePage::refuse(const Error& error)
{
    if (error.code == ErrorCode::SlotTaken || error.code == ErrorCode::SlotInPast ||
        error.code == ErrorCode::OutsideHours)
        m_when->look(); // it turns grey and the nearest are offered
}

} // namespace huella::ui::owner
