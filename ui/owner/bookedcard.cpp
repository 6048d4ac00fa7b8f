// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/bookedcard.h"

#include "ui/owner/photoupload.h"
#include "ui/owner/waitingoffer.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace huella::ui::owner {

BookedCard::BookedCard(QWidget* parent)
    : Card({}, parent)
    , m_title(new TextLabel({}, TextStyle::Headline))
    , m_when(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_photos(new TextLabel)
    , m_progress(new QProgressBar)
    , m_message(new InlineMessage)
    , m_see(new Button(Icons::Calendar, tr("See my appointments"), Button::Kind::Primary))
    , m_again(new Button(tr("Book another one"), Button::Kind::Quiet))
{
    setObjectName(QStringLiteral("bookedCard"));
    m_title->setObjectName(QStringLiteral("bookedTitle"));
    m_photos->setObjectName(QStringLiteral("photoProgressLabel"));
    m_progress->setObjectName(QStringLiteral("photoProgress"));
    m_message->setObjectName(QStringLiteral("photoMessage"));
    m_see->setObjectName(QStringLiteral("seeAppointmentsButton"));
    m_again->setObjectName(QStringLiteral("bookAnotherButton"));
    build();
    connect(m_see, &QPushButton::clicked, this, &BookedCard::appointmentsRequested);
    connect(m_again, &QPushButton::clicked, this, &BookedCard::againRequested);
}

void BookedCard::build()
{
    setPadding(space::xxl);
    auto* mark = new IconLabel(Icons::CalendarCheck, Token::SuccessFg, size::iconXl);
    mark->setPlate(Token::SuccessBg);
    for (TextLabel* label : {m_title, m_when, m_photos}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_progress->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_see);
    buttons->addStretch();
    body()->addWidget(mark, 0, Qt::AlignHCenter);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_when, m_photos, m_progress, m_message})
        body()->addWidget(widget);
    body()->addSpacing(space::s);
    body()->addLayout(buttons);
}

void BookedCard::display(const agenda::Booked& booked, const QString& petName)
{
    m_title->setText(tr("We wait for %1").arg(petName));
    m_when->setText(tr("%1 at %2, with %3")
                        .arg(longDate(booked.startsAt.date()), timeOfDay(booked.startsAt.time()),
                             booked.vetName));
    begin();
}

void BookedCard::display(const agenda::Waiting& waiting)
{
    m_title->setText(tr("%1 is on the waiting list").arg(waiting.patientName));
    QStringList parts{longDate(waiting.day), placeText(waiting)};
    parts.removeAll(QString());
    m_when->setText(parts.join(QStringLiteral(" · ")));
    begin();
}

void BookedCard::begin()
{
    m_photos->hide();
    m_progress->hide();
    m_message->dismiss();
    m_see->setFocus();
}

void BookedCard::follow(PhotoUpload* upload)
{
    const auto tell = [this, upload] {
        m_progress->setValue(upload->sent());
        m_photos->setText(
            upload->isDone()
                ? tr("%n photo(s) sent to the vet.", nullptr, upload->total())
                : tr("Sending photo %1 of %2…").arg(upload->sent() + 1).arg(upload->total()));
    };
    m_progress->setRange(0, upload->total());
    m_photos->show();
    m_progress->show();
    tell();
    connect(upload, &PhotoUpload::progressed, this, [this, tell] {
        m_message->dismiss();
        tell();
    });
    connect(upload, &PhotoUpload::finished, m_progress, &QWidget::hide);
    connect(upload, &PhotoUpload::waiting, this, [this] {
        m_message->display(InlineMessage::Kind::Warning,
                           tr("The connection was lost. Your appointment is booked; the photos "
                              "follow by themselves when it is back."));
    });
    connect(upload, &PhotoUpload::failed, this, [this](const Error& error) {
        m_message->display(InlineMessage::Kind::Error,
                           tr("Your appointment is booked, but a photo could not be sent. %1")
                               .arg(errorText(error)),
                           tr("Send again"));
    });
    connect(m_message, &InlineMessage::actionTriggered, upload, &PhotoUpload::retry);
}

} // namespace huella::ui::owner
