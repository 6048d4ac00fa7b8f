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

namespace {

constexpr int shownReason = 160; ///< letters; the vet reads all of them

} // namespace

BookSummary::BookSummary(QWidget* parent)
    : Card({}, parent)
    , m_pet(addLine(Line::Pet, Icons::Paw, QStringLiteral("summaryPet"), tr("Change the pet")))
    , m_service(addLine(Line::Service, Icons::Stethoscope, QStringLiteral("summaryService"),
                        tr("Change what it needs")))
    , m_vet(addLine(Line::Vet, Icons::User, QStringLiteral("summaryVet"), tr("Change the vet")))
    , m_time(addLine(Line::Time, Icons::Clock, QStringLiteral("summaryTime"),
                     tr("Change the day and the hour")))
    , m_words(addLine(Line::Words, Icons::Image, QStringLiteral("summaryPhotos"),
                      tr("Tell more or add photos")))
    , m_price(new TextLabel({}, TextStyle::Headline))
    , m_missing(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_book(new Button(Icons::CalendarCheck, tr("Book"), Button::Kind::Primary))
{
    m_price->setObjectName(QStringLiteral("summaryPrice"));
    m_missing->setObjectName(QStringLiteral("summaryMissing"));
    m_message->setObjectName(QStringLiteral("bookMessage"));
    m_book->setObjectName(QStringLiteral("bookButton"));
    m_book->setButtonSize(Button::Size::Touch);
    m_missing->setWordWrap(true);
    buildEnd();
    setService(nullptr);
    setVet({});
    setTime({});
    setWords({}, 0);
}

void BookSummary::buildEnd()
{
    setPadding(space::xl);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_price);
    words->addWidget(
        new TextLabel(tr("You pay at the clinic."), TextStyle::Caption, Token::TextMuted));
    auto* end = new QHBoxLayout;
    end->setSpacing(space::l);
    end->addLayout(words, 1);
    end->addWidget(m_book);
    body()->addSpacing(space::s);
    body()->addWidget(m_message);
    body()->addWidget(m_missing);
    body()->addLayout(end);
}

TextLabel* BookSummary::addLine(Line line, Icons icon, const QString& name,
                                const QString& spokenChange)
{
    auto* text = new TextLabel;
    text->setObjectName(name);
    text->setWordWrap(true);
    auto* change = new Button(line == Line::Words ? tr("Add") : tr("Change"), Button::Kind::Quiet);
    change->setObjectName(name + QStringLiteral("ChangeButton"));
    change->setAccessibleName(spokenChange);
    connect(change, &QPushButton::clicked, this, [this, line] { emit changeRequested(line); });
    m_changes.append(change);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(icon, Token::AccentText));
    row->addWidget(text, 1);
    row->addWidget(change);
    body()->addLayout(row);
    return text;
}

void BookSummary::setPet(const QString& name)
{
    m_pet->setText(name);
}

void BookSummary::setService(const agenda::Service* service)
{
    m_service->setText(service ? service->name : QString());
    m_price->setText(service ? moneyText(service->price) : QStringLiteral("—"));
}

void BookSummary::setVet(const QString& name)
{
    m_vet->setText(name.isEmpty() ? tr("Whoever is free") : name);
}

void BookSummary::setTime(const QDateTime& startsAt)
{
    m_time->setText(startsAt.isValid()
                        ? tr("%1, %2").arg(longDate(startsAt.date()), timeOfDay(startsAt.time()))
                        : QString());
}

void BookSummary::setWords(const QString& reason, int photos)
{
    const bool isEmpty = reason.isEmpty() && photos == 0;
    const QString shown = reason.size() > shownReason ? reason.left(shownReason) + u'…' : reason;
    QStringList parts{shown, photos > 0 ? tr("%n photo(s)", nullptr, photos) : QString()};
    parts.removeAll(QString());
    m_words->setText(isEmpty ? tr("Nothing to add, no photos") : parts.join(QStringLiteral(" · ")));
    m_words->setInk(isEmpty ? Token::TextMuted : Token::Text);
    m_changes.at(int(Line::Words))->setText(isEmpty ? tr("Add") : tr("Change"));
}

void BookSummary::setChangeable(Line line, bool isChangeable)
{
    m_changes.at(int(line))->setVisible(isChangeable);
}

void BookSummary::setMissing(const QString& sentence)
{
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
}

} // namespace huella::ui::owner
