// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/booksummary.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace huella::ui::owner {

BookSummary::BookSummary(QWidget* parent)
    : Card(tr("Your appointment"), parent)
    , m_pet(addLine(Icons::Paw, QStringLiteral("summaryPet")))
    , m_service(addLine(Icons::Stethoscope, QStringLiteral("summaryService")))
    , m_vet(addLine(Icons::User, QStringLiteral("summaryVet")))
    , m_time(addLine(Icons::Clock, QStringLiteral("summaryTime")))
    , m_photos(addLine(Icons::Image, QStringLiteral("summaryPhotos")))
    , m_price(new TextLabel({}, TextStyle::Headline))
    , m_missing(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_book(new Button(Icons::CalendarCheck, tr("Book"), Button::Kind::Primary))
{
    m_price->setObjectName(QStringLiteral("summaryPrice"));
    m_missing->setObjectName(QStringLiteral("summaryMissing"));
    m_message->setObjectName(QStringLiteral("bookMessage"));
    m_book->setObjectName(QStringLiteral("bookButton"));
    m_missing->setWordWrap(true);
    body()->addSpacing(space::xs);
    body()->addWidget(m_price);
    body()->addWidget(
        new TextLabel(tr("You pay at the clinic."), TextStyle::Caption, Token::TextMuted));
    body()->addWidget(m_message);
    body()->addWidget(m_missing);
    body()->addWidget(m_book);
    setPet({});
    setService(nullptr);
    setVet({});
    setTime({});
    setPhotos(0);
}

TextLabel* BookSummary::addLine(Icons icon, const QString& name)
{
    auto* text = new TextLabel;
    text->setObjectName(name);
    text->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(icon, Token::AccentText), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    body()->addLayout(row);
    return text;
}

void BookSummary::write(TextLabel* line, const QString& text, const QString& empty)
{
    line->setText(text.isEmpty() ? empty : text);
    line->setInk(text.isEmpty() ? Token::TextMuted : Token::Text);
}

void BookSummary::setPet(const QString& name)
{
    write(m_pet, name, tr("Which pet?"));
}

void BookSummary::setService(const agenda::Service* service)
{
    write(m_service, service ? service->name : QString(), tr("What does it need?"));
    m_price->setText(service ? moneyText(service->price) : QStringLiteral("—"));
}

void BookSummary::setVet(const QString& name)
{
    write(m_vet, name, tr("Whoever is free"));
}

void BookSummary::setTime(const QDateTime& startsAt)
{
    write(m_time,
          startsAt.isValid()
              ? tr("%1, %2").arg(longDate(startsAt.date()), timeOfDay(startsAt.time()))
              : QString(),
          tr("When?"));
}

void BookSummary::setPhotos(int count)
{
    write(m_photos, count > 0 ? tr("%n photo(s)", nullptr, count) : QString(), tr("No photos"));
}

void BookSummary::setMissing(const QString& sentence)
{
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
}

} // namespace huella::ui::owner
