// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/waitingcard.h"

#include "ui/owner/dateblock.h"
#include "ui/owner/waitingoffer.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

WaitingCard::WaitingCard(const agenda::Waiting& waiting, QWidget* parent) : Card({}, parent)
{
    setObjectName(QStringLiteral("waitingCard"));
    setProperty("petName", waiting.patientName);
    setPadding(space::l);
    const QString vet = waiting.vet.isNull() ? tr("with whoever is free")
                                             : tr("with %1").arg(waiting.vetName);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const auto add = [words](const QString& text, TextStyle style, Token ink) {
        auto* label = new TextLabel(text, style, ink);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(QStringLiteral("%1 · %2").arg(waiting.patientName, waiting.serviceName), TextStyle::Title,
        Token::Text);
    add(tr("On the waiting list, %1").arg(vet), TextStyle::Body, Token::TextMuted);
    add(placeText(waiting), TextStyle::BodyStrong, Token::Text);
    auto* leave = new Button(tr("Leave the list"), Button::Kind::Quiet);
    leave->setObjectName(QStringLiteral("leaveWaitingButton"));
    leave->setButtonSize(Button::Size::Compact);
    connect(leave, &QPushButton::clicked, this, [this, waiting] { emit leaveRequested(waiting); });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(new DateBlock(waiting.day, false), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
    body()->addWidget(leave, 0, Qt::AlignRight);
}

} // namespace huella::ui::owner
