// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/clashcard.h"

#include "ui/parts/words.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace huella::ui::desk {

ClashCard::ClashCard(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(new TextLabel({}, TextStyle::Title))
    , m_text(new TextLabel({}, TextStyle::BodyStrong))
    , m_now(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_wanted(new TextLabel({}, TextStyle::Body))
    , m_keep(new Button(tr("Keep it as it is now"), Button::Kind::Primary))
    , m_apply(new Button(tr("Apply mine anyway"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("clashCard"));
    m_text->setObjectName(QStringLiteral("clashText"));
    m_keep->setObjectName(QStringLiteral("keepTheirsButton"));
    m_apply->setObjectName(QStringLiteral("applyMineButton"));
    auto* note = new InlineMessage;
    note->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(note);
    note->display(InlineMessage::Kind::Warning,
                  tr("Somebody changed this appointment meanwhile. Nothing was overwritten."));
    column->addWidget(m_name);
    for (TextLabel* label : {m_text, m_now, m_wanted}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_keep);
    column->addWidget(m_apply);
    column->addStretch();
    connect(m_keep, &Button::clicked, this, &ClashCard::kept);
    connect(m_apply, &Button::clicked, this, [this] {
        const auto apply = std::exchange(m_clash.apply, nullptr);
        emit applied();
        if (apply)
            apply();
    });
}

void ClashCard::open(const Clash& clash)
{
    m_clash = clash;
    const agenda::Appointment& it = clash.theirs;
    QStringList sentences;
    for (const agenda::AppointmentChange& change :
         clash.changes.first(std::min<qsizetype>(3, clash.changes.size())))
        sentences.append(changeSentence(change, m_clock.now()));
    m_name->setText(it.patientName);
    m_text->setText(sentences.join(u'\n'));
    m_now->setText(tr("It stands now: %1, %2 with %3 (%4).")
                       .arg(dateWithin(it.startsAt.date()), timeOfDay(it.startsAt.time()),
                            it.vetName, wordOf(statusOf(it))));
    m_wanted->setText(tr("You wanted to %1.").arg(clash.wanted));
    QTimer::singleShot(0, m_keep, [this] { m_keep->setFocus(); });
}

} // namespace huella::ui::desk
