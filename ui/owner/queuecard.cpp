// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/queuecard.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/locale.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::BoardState;
using agenda::OwnBoardRow;

QueueCard::QueueCard(const OwnBoardRow& row, QWidget* parent) : Card({}, parent)
{
    const bool isAttended = row.state == BoardState::Attending;
    setObjectName(QStringLiteral("queueCard"));
    setPadding(space::l);
    setStripe(isAttended ? Token::AtendiendoEdge : Token::EnColaEdge);
    auto* icon = new IconLabel(isAttended ? Icons::Stethoscope : Icons::Queue,
                               isAttended ? Token::AtendiendoFg : Token::EnColaFg, size::iconL);
    icon->setPlate(isAttended ? Token::AtendiendoBg : Token::EnColaBg);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* headline = new TextLabel(sentence(row), TextStyle::Title);
    headline->setObjectName(QStringLiteral("queueSentence"));
    headline->setWordWrap(true);
    words->addWidget(headline);
    auto* details = new TextLabel(
        tr("Turn %1 · arrived at %2").arg(row.turn).arg(timeOfDay(row.arrivedAt.time())) +
            waitOf(row),
        TextStyle::Body, Token::TextMuted);
    details->setObjectName(QStringLiteral("queueDetails"));
    words->addWidget(details);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::m, 0, 0, 0);
    line->setSpacing(space::l);
    line->addWidget(icon);
    line->addLayout(words, 1);
    line->addWidget(new StatusPill(isAttended ? Status::Atendiendo : Status::EnCola));
    body()->addLayout(line);
}

// From the day's own pace; nothing where the clinic cannot say.
QString QueueCard::waitOf(const OwnBoardRow& row)
{
    if (row.state != BoardState::Waiting || !row.waitMinutes)
        return {};
    return u" · " + (*row.waitMinutes == 0
                         ? tr("very soon")
                         : tr("about %n more minute(s)", nullptr, *row.waitMinutes));
}

QString QueueCard::sentence(const OwnBoardRow& row)
{
    if (row.state == BoardState::Attending)
        return tr("%1 is with the vet").arg(row.patientName);
    if (row.ahead == 0)
        return tr("%1 is next").arg(row.patientName);
    return tr("%n before %1", nullptr, row.ahead).arg(row.patientName);
}

} // namespace huella::ui::owner
