// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/bookpage.h"

#include "ui/owner/bookchoices.h"
#include "ui/owner/bookedcard.h"
#include "ui/owner/photoupload.h"
#include "ui/owner/questions.h"
#include "ui/owner/tilechooser.h"
#include "ui/owner/waitingoffer.h"
#include "ui/owner/whenchooser.h"
#include "ui/shared/button.h"
#include "ui/shared/doors.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/photofield.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Appointment;
using agenda::Booked;
using agenda::Service;
using agenda::Vet;
using patients::Patient;

namespace {

constexpr int mostPhotos = 6;
constexpr int longestReason = 1000;

enum Question { PetQuestion, ReasonQuestion, WordsQuestion, VetQuestion, WhenQuestion, Agreement };
enum State { Asking, WithoutPets, Done };

template <typename T>
const T* withId(const QList<T>& list, const QString& id)
{
    for (const T& value : list)
        if (value.id.text() == id)
            return &value;
    return nullptr;
}

} // namespace

BookPage::BookPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_states(new QStackedWidget)
    , m_noPets(
          new EmptyState(Icons::Paw, tr("To book, register your pet first."), tr("Register a pet")))
    , m_questions(new Questions)
    , m_pets(new TileChooser(QStringLiteral("petTile"), 220))
    , m_services(new TileChooser(QStringLiteral("serviceTile"), 320))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(tr("Tell the vet what is going on"), m_reason))
    , m_photos(new PhotoField(&doors.filePicker, mostPhotos))
    , m_vets(new TileChooser(QStringLiteral("vetTile"), 320))
    , m_when(new WhenChooser(stores, doors.clock))
    , m_waiting(new WaitingOffer(stores.session, watch))
    , m_summary(new BookSummary)
    , m_booked(new BookedCard)
    , m_submission(new Submission(m_summary->button(), m_summary->message(), &watch, this))
{
    m_reason->setObjectName(QStringLiteral("bookReasonEdit"));
    m_reason->setFixedHeight(140);
    m_reason->setTabChangesFocus(true);
    m_photos->setObjectName(QStringLiteral("bookPhotoField"));
    m_noPets->button()->setObjectName(QStringLiteral("bookAddPetButton"));
    m_submission->addField(QStringLiteral("reason"), m_reasonField);
    build();
    connectParts();
    connectQuestions();
    connectChoices();
    refresh();
}

void BookPage::build()
{
    using Next = Questions::Next;
    // In the order of Question.
    m_questions->add(tr("Which pet comes?"), {}, m_pets, Next::ByAnswer);
    m_questions->add(tr("What does it need?"), {}, m_services, Next::ByAnswer);
    m_questions->add(tr("What is going on?"),
                     tr("In your own words. Photos of what worries you help the vet."),
                     buildWords(), Next::Button);
    m_questions->add(tr("With whom?"), {}, m_vets, Next::ByAnswer);
    m_questions->add(tr("When?"), tr("Choose a day and then an hour."), buildWhen(),
                     Next::ByAnswer);
    auto* summary = new QWidget;
    auto* middle = new QVBoxLayout(summary);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_summary);
    m_summary->setMaximumWidth(size::textWidth);
    m_questions->add(tr("Shall we book it?"), {}, summary, Next::ByAnswer);
    auto* done = new QWidget;
    auto* card = new QVBoxLayout(done);
    m_booked->setMaximumWidth(size::textWidth);
    card->addWidget(m_booked);
    card->addStretch();
    m_states->addWidget(m_questions);
    m_states->addWidget(m_noPets);
    m_states->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_states, 1);
}

QWidget* BookPage::buildWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_reasonField);
    column->addWidget(m_photos);
    return words;
}

QWidget* BookPage::buildWhen()
{
    auto* when = new QWidget;
    auto* column = new QVBoxLayout(when);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_when);
    column->addWidget(m_waiting);
    m_waiting->hide();
    return when;
}

void BookPage::connectParts()
{
    connect(m_noPets, &EmptyState::actionTriggered, this, &BookPage::addPetRequested);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BookPage::refresh);
    connect(m_photos, &PhotoField::imagesChanged, this, &BookPage::refresh);
    connect(m_photos, &PhotoField::readingFinished, this, &BookPage::refresh);
    connect(m_summary, &BookSummary::changeRequested, this, &BookPage::change);
    connect(m_summary->button(), &QPushButton::clicked, this, &BookPage::book);
    connect(m_submission, &Submission::failed, this, &BookPage::refuse);
    connect(m_booked, &BookedCard::appointmentsRequested, this, [this] {
        beginAgain();
        emit finished();
    });
    connect(m_booked, &BookedCard::againRequested, this, &BookPage::beginAgain);
    auto* reloader = new Reloader(m_stores.session,
                                  {QStringLiteral("settings"), QStringLiteral("people")}, this);
    connect(reloader, &Reloader::due, this, &BookPage::reload);
}

void BookPage::connectQuestions()
{
    connect(m_questions, &Questions::left, this, &BookPage::left);
    connect(m_questions, &Questions::nextRequested, this, [this] {
        if (checkWords())
            goOn();
    });
}

void BookPage::connectChoices()
{
    connect(m_pets, &TileChooser::changed, this, &BookPage::refresh);
    connect(m_pets, &TileChooser::picked, this, &BookPage::goOn);
    connect(m_services, &TileChooser::changed, this, &BookPage::chooseSubject);
    connect(m_services, &TileChooser::picked, this, &BookPage::chooseReason);
    connect(m_vets, &TileChooser::changed, this, &BookPage::chooseSubject);
    connect(m_vets, &TileChooser::picked, this, [this] {
        m_isVetPicked = true;
        m_questions->go(WhenQuestion); // other hours are free with another vet
    });
    connect(m_when, &WhenChooser::changed, this, &BookPage::refresh);
    connect(m_when, &WhenChooser::picked, this, &BookPage::goOn);
    connect(m_when, &WhenChooser::vetChangeRequested, this,
            [this] { m_questions->go(VetQuestion); });
    connect(m_when, &WhenChooser::looked, this, &BookPage::offerWaiting);
    connect(m_waiting, &WaitingOffer::dayHasHours, m_when, &WhenChooser::look);
    connect(m_waiting, &WaitingOffer::joined, this, [this](const agenda::Waiting& waiting) {
        m_states->setCurrentIndex(Done);
        m_booked->display(waiting);
        emit booked();
    });
    connect(m_when, &WhenChooser::lost, this, [this] {
        if (m_questions->current() == Agreement)
            m_questions->go(WhenQuestion);
    });
}

void BookPage::reload()
{
    m_stores.agenda.services().then(
        this, [this](const Result<QList<Service>>& services) { takeServices(services); });
    m_stores.agenda.vets().then(this, [this](const Result<QList<Vet>>& vets) { takeVets(vets); });
}

void BookPage::takeServices(const Result<QList<Service>>& services)
{
    if (!services)
        return m_summary->message()->displayError(errorText(services.error()));
    if (m_serviceList == *services)
        return;
    m_serviceList = *services;
    m_services->setChoices(serviceChoices(m_serviceList));
}

void BookPage::takeVets(const Result<QList<Vet>>& vets)
{
    if (!vets || (m_vetList == *vets && m_vets->count() > 0))
        return;
    m_vetList = *vets;
    m_vets->setChoices(vetChoices(m_vetList));
    if (m_vets->chosen().isEmpty())
        m_vets->choose(anyVet);
    chooseLastVet();
}

void BookPage::setVisits(const QList<Appointment>& visits)
{
    m_visits = visits;
    chooseLastVet();
}

// Until an hour is chosen: nothing changes under the owner's hand.
void BookPage::chooseLastVet()
{
    if (m_isVetPicked || m_when->chosen().isValid())
        return;
    QString vet = anyVet;
    for (const Appointment& visit : std::as_const(m_visits)) {
        const bool isOfPet = !pet() || visit.patient == pet()->id;
        if (isOfPet && withId(m_vetList, visit.vet.text())) {
            vet = visit.vet.text();
            break;
        }
    }
    m_vets->choose(vet);
    chooseSubject();
}

void BookPage::setPets(const QList<Patient>& pets)
{
    const qsizetype before = m_petList.size();
    m_petList.clear();
    std::copy_if(pets.begin(), pets.end(), std::back_inserter(m_petList),
                 [](const Patient& pet) { return pet.isBookable(); });
    m_pets->setChoices(petChoices(m_petList));
    if (m_petList.size() == 1)
        m_pets->choose(m_petList.first().id.text());
    m_summary->setChangeable(BookSummary::Line::Pet, m_petList.size() > 1);
    if (m_states->currentIndex() != Done)
        m_states->setCurrentIndex(m_petList.isEmpty() ? WithoutPets : Asking);
    if (m_petList.size() != before && m_questions->isFirst())
        beginQuestions();
    refresh();
}

void BookPage::start(PatientId pet)
{
    if (m_states->currentIndex() == Done)
        beginAgain();
    if (pet.isNull())
        return refresh();
    m_pets->choose(pet.text());
    chooseLastVet();
    refresh();
    if (m_questions->isFirst())
        beginQuestions();
    if (m_questions->current() == PetQuestion)
        goOn();
}

void BookPage::offerWaiting()
{
    m_waiting->setVisible(m_when->freeCount() == 0 && pet() && service());
    if (!pet() || !service())
        return;
    agenda::WaitingWish wish;
    wish.patient = pet()->id;
    wish.service = service()->id;
    wish.vet = PersonId::fromText(m_vets->chosen());
    wish.day = m_when->day();
    wish.reason = ownWords();
    m_waiting->offer(wish);
}

void BookPage::beginQuestions()
{
    m_questions->begin(m_petList.size() == 1 ? ReasonQuestion : PetQuestion);
}

bool BookPage::goBack()
{
    return m_states->currentIndex() == Asking && m_questions->goBack();
}

const Patient* BookPage::pet() const
{
    return withId(m_petList, m_pets->chosen());
}

const Service* BookPage::service() const
{
    return m_services->chosen() == inOwnWords ? usualService(m_serviceList)
                                              : withId(m_serviceList, m_services->chosen());
}

void BookPage::chooseReason(const QString& key)
{
    if (key == inOwnWords)
        m_questions->go(WordsQuestion);
    else
        goOn();
}

void BookPage::chooseSubject()
{
    m_when->setSubject(PersonId::fromText(m_vets->chosen()), // "any" is no id
                       service() ? service()->id : ServiceId());
    refresh();
}

void BookPage::change(BookSummary::Line line)
{
    switch (line) {
    case BookSummary::Line::Pet:
        return m_questions->go(PetQuestion);
    case BookSummary::Line::Service:
        return m_questions->go(ReasonQuestion);
    case BookSummary::Line::Vet:
        return m_questions->go(VetQuestion);
    case BookSummary::Line::Time:
        return m_questions->go(WhenQuestion);
    case BookSummary::Line::Words:
        return m_questions->go(WordsQuestion);
    }
}

void BookPage::goOn()
{
    if (!m_isVetPicked)
        chooseLastVet();
    m_questions->go(!pet()                        ? PetQuestion
                    : !service()                  ? ReasonQuestion
                    : !m_when->chosen().isValid() ? WhenQuestion
                                                  : Agreement);
    if (m_questions->current() == Agreement)
        m_summary->button()->setFocus();
}

QString BookPage::missing() const
{
    return m_photos->isReading() ? tr("The photos are being read…") : QString();
}

QString BookPage::ownWords() const
{
    return m_reason->toPlainText().trimmed();
}

bool BookPage::checkWords()
{
    if (ownWords().size() <= longestReason) {
        m_reasonField->clearError();
        return true;
    }
    m_reasonField->setError(
        tr("That is a lot: please tell it in %n letter(s) or fewer.", nullptr, longestReason));
    m_questions->showPart(m_reasonField);
    m_reason->setFocus();
    return false;
}

void BookPage::refresh()
{
    const Vet* vet = withId(m_vetList, m_vets->chosen());
    const QString vetName = vet ? vet->name() : QString();
    m_summary->setPet(pet() ? pet()->name : QString());
    m_summary->setService(service());
    m_summary->setVet(vetName);
    m_summary->setTime(m_when->chosen());
    m_summary->setWords(ownWords(), int(m_photos->images().size()));
    m_summary->setMissing(missing());
    m_summary->button()->setEnabled(pet() && service() && m_when->chosen().isValid() &&
                                    missing().isEmpty());
    m_when->setVetName(vetName);
}

void BookPage::book()
{
    if (ownWords().size() > longestReason) {
        m_questions->go(WordsQuestion);
        return void(checkWords());
    }
    m_booking.patient = pet()->id;
    m_booking.service = service()->id;
    m_booking.vet = PersonId::fromText(m_vets->chosen());
    m_booking.startsAt = m_when->chosen();
    m_booking.reason = ownWords();
    m_submission->run<Booked>([this, booking = m_booking] { return m_stores.agenda.book(booking); },
                              [this](const Booked& booked) { accept(booked); });
}

void BookPage::accept(const Booked& answer)
{
    m_states->setCurrentIndex(Done);
    m_booked->display(answer, pet() ? pet()->name : QString());
    if (!m_photos->images().isEmpty()) {
        auto* upload =
            new PhotoUpload(m_stores, answer.id, m_booking.patient, m_photos->images(), this);
        m_booked->follow(upload);
        connect(upload, &PhotoUpload::finished, upload, &QObject::deleteLater);
        upload->start();
    }
    emit booked();
}

void BookPage::refuse(const Error& error)
{
    const bool isAboutHour = error.code == ErrorCode::SlotTaken ||
                             error.code == ErrorCode::SlotInPast ||
                             error.code == ErrorCode::OutsideHours;
    if (isAboutHour)
        m_when->look(); // the hour turns grey and the nearest are offered
    else if (error.field == QLatin1String("reason"))
        m_questions->go(WordsQuestion);
}

void BookPage::beginAgain()
{
    m_booking = {};
    m_isVetPicked = false;
    m_reason->clear();
    m_photos->clear();
    m_when->forget();
    m_summary->message()->dismiss();
    m_states->setCurrentIndex(m_petList.isEmpty() ? WithoutPets : Asking);
    m_services->choose({});
    beginQuestions();
    refresh();
}

} // namespace huella::ui::owner
