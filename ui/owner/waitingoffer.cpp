// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/waitingoffer.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Waiting;
using agenda::WaitingWish;

WaitingOffer::WaitingOffer(database::Session& session, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_store(session)
    , m_words(new TextLabel(tr("If an hour of that day becomes free, the front desk calls who is "
                               "on the list, the first one first."),
                            TextStyle::Body, Token::TextMuted))
    , m_join(new Button(Icons::Hourglass, tr("Put me on that day's waiting list")))
    , m_message(new InlineMessage)
    , m_submission(new Submission(m_join, m_message, &watch, this))
{
    setObjectName(QStringLiteral("waitingOffer"));
    m_join->setObjectName(QStringLiteral("joinWaitingButton"));
    m_message->setObjectName(QStringLiteral("waitingMessage"));
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_words);
    column->addWidget(m_join, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    connect(m_join, &QPushButton::clicked, this, &WaitingOffer::join);
    connect(m_submission, &Submission::failed, this, [this](const Error& error) {
        if (error.detail.contains(u"day_is_not_full"))
            emit dayHasHours();
    });
}

void WaitingOffer::offer(const WaitingWish& wish)
{
    const bool isSame = wish.patient == m_wish.patient && wish.day == m_wish.day;
    const WaitingId id = isSame ? m_wish.id : wish.id;
    m_wish = wish;
    m_wish.id = id;
    if (!isSame)
        m_message->dismiss();
}

void WaitingOffer::join()
{
    m_submission->run<Waiting>([this, wish = m_wish] { return m_store.join(wish); },
                               [this](const Waiting& waiting) { emit joined(waiting); });
}

QString placeText(const Waiting& waiting)
{
    return waiting.place > 0 ? WaitingOffer::tr("Place %1 in line").arg(waiting.place) : QString();
}

} // namespace huella::ui::owner
