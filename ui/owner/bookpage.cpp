// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/bookpage.h"

#include "ui/owner/bookedcard.h"
#include "ui/owner/booksummary.h"
#include "ui/owner/petwords.h"
#include "ui/owner/photoupload.h"
#include "ui/owner/tilechooser.h"
#include "ui/owner/whenchooser.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/doors.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/photofield.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::owner {

using agenda::Booked;
using agenda::Service;
using agenda::Vet;
using patients::Patient;

namespace {

constexpr int summaryWidth = 320;
constexpr int mostPhotos = 6;
constexpr int longestReason = 1000;
const QString anyVet = QStringLiteral("any");

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
    , m_scroll(new QScrollArea)
    , m_pets(new TileChooser(QStringLiteral("petTile"), 190))
    , m_services(new TileChooser(QStringLiteral("serviceTile"), 280))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(tr("Tell the vet what is going on"), m_reason))
    , m_photos(new PhotoField(&doors.filePicker, mostPhotos))
    , m_vets(new TileChooser(QStringLiteral("vetTile"), 300))
    , m_when(new WhenChooser(stores, doors.clock))
    , m_summary(new BookSummary)
    , m_booked(new BookedCard)
    , m_submission(new Submission(m_summary->button(), m_summary->message(), &watch, this))
{
    m_reason->setObjectName(QStringLiteral("bookReasonEdit"));
    m_reason->setFixedHeight(96);
    m_reason->setTabChangesFocus(true);
    m_photos->setObjectName(QStringLiteral("bookPhotoField"));
    m_scroll->setObjectName(QStringLiteral("bookScroll"));
    m_noPets->button()->setObjectName(QStringLiteral("bookAddPetButton"));
    m_submission->addField(QStringLiteral("reason"), m_reasonField);
    build();
    connectParts();
    refresh();
}

void BookPage::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildSteps());
    m_summary->setFixedWidth(summaryWidth);
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_summary, 0, Qt::AlignTop);
    auto* done = new QWidget;
    done->setLayout(buildBooked());
    m_states->addWidget(form);
    m_states->addWidget(m_noPets);
    m_states->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new PageHeader(tr("Book"), tr("In a minute, and without calling.")));
    column->addWidget(m_states, 1);
}

QWidget* BookPage::buildSteps()
{
    auto* steps = new QWidget;
    steps->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::l);
    addStep(*column, 1, tr("For whom?"), {m_pets});
    addStep(*column, 2, tr("What does it need?"), {m_services, m_reasonField});
    addStep(*column, 3, tr("Photos of what worries you"), {m_photos});
    addStep(*column, 4, tr("With whom?"), {m_vets});
    addStep(*column, 5, tr("When?"), {m_when});
    column->addStretch();
    return steps;
}

void BookPage::addStep(QVBoxLayout& column, int number, const QString& title,
                       const QList<QWidget*>& parts)
{
    auto* card = new Card;
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(new TextLabel(QString::number(number), TextStyle::Title, Token::AccentText));
    heading->addWidget(new TextLabel(title, TextStyle::Title), 1);
    card->body()->addLayout(heading);
    for (QWidget* part : parts)
        card->body()->addWidget(part);
    column.addWidget(card);
}

QLayout* BookPage::buildBooked()
{
    m_booked->setFixedWidth(size::textWidth);
    auto* column = new QVBoxLayout;
    column->addWidget(m_booked, 0, Qt::AlignHCenter);
    column->addStretch();
    return column;
}

void BookPage::connectParts()
{
    connect(m_noPets, &EmptyState::actionTriggered, this, &BookPage::addPetRequested);
    connect(m_pets, &TileChooser::changed, this, &BookPage::refresh);
    connect(m_services, &TileChooser::changed, this, &BookPage::chooseSubject);
    connect(m_vets, &TileChooser::changed, this, &BookPage::chooseSubject);
    connect(m_photos, &PhotoField::imagesChanged, this, &BookPage::refresh);
    connect(m_photos, &PhotoField::readingFinished, this, &BookPage::refresh);
    connect(m_when, &WhenChooser::changed, this, &BookPage::refresh);
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
    QList<Choice> choices;
    for (const Service& service : std::as_const(m_serviceList)) {
        const QString length = tr("%n minute(s)", nullptr, service.durationMinutes);
        choices.append({service.id.text(),
                        service.name,
                        service.description.isEmpty()
                            ? length
                            : QStringLiteral("%1 · %2").arg(service.description, length),
                        moneyText(service.price),
                        {},
                        std::nullopt});
    }
    m_services->setChoices(choices);
}

void BookPage::takeVets(const Result<QList<Vet>>& vets)
{
    if (!vets || (m_vetList == *vets && m_vets->count() > 0))
        return;
    m_vetList = *vets;
    QList<Choice> choices{
        {anyVet, tr("Whoever is free"), tr("The soonest hours"), {}, {}, Icons::Users}};
    for (const Vet& vet : std::as_const(m_vetList))
        choices.append({vet.id.text(), vet.name(), {}, {}, {}, Icons::User});
    m_vets->setChoices(choices);
    if (m_vets->chosen().isEmpty())
        m_vets->choose(anyVet);
}

void BookPage::setPets(const QList<Patient>& pets)
{
    m_petList.clear();
    QList<Choice> choices;
    for (const Patient& pet : pets) {
        if (!pet.isBookable())
            continue;
        m_petList.append(pet);
        choices.append({pet.id.text(),
                        pet.name,
                        pet.species,
                        {},
                        thumbnailImage(pet.photoThumbnail),
                        silhouetteOf(pet.species)});
    }
    m_pets->setChoices(choices);
    if (m_petList.size() == 1)
        m_pets->choose(m_petList.first().id.text());
    if (m_states->currentIndex() != 2)
        m_states->setCurrentIndex(m_petList.isEmpty() ? 1 : 0);
    refresh();
}

void BookPage::start(PatientId pet)
{
    if (m_states->currentIndex() == 2)
        beginAgain();
    if (!pet.isNull())
        m_pets->choose(pet.text());
    refresh();
}

const Patient* BookPage::pet() const
{
    return withId(m_petList, m_pets->chosen());
}

const Service* BookPage::service() const
{
    return withId(m_serviceList, m_services->chosen());
}

void BookPage::chooseSubject()
{
    m_when->setSubject(PersonId::fromText(m_vets->chosen()), // "any" is no id
                       ServiceId::fromText(m_services->chosen()));
    refresh();
}

QString BookPage::missing() const
{
    if (!pet())
        return tr("Choose which pet comes.");
    if (!service())
        return tr("Choose what it needs.");
    if (!m_when->chosen().isValid())
        return tr("Choose a free hour.");
    if (m_photos->isReading())
        return tr("The photos are being read…");
    return {};
}

void BookPage::refresh()
{
    const Vet* vet = withId(m_vetList, m_vets->chosen());
    m_summary->setPet(pet() ? pet()->name : QString());
    m_summary->setService(service());
    m_summary->setVet(vet ? vet->name() : QString());
    m_summary->setTime(m_when->chosen());
    m_summary->setPhotos(int(m_photos->images().size()));
    m_summary->setMissing(missing());
    m_summary->button()->setEnabled(missing().isEmpty());
}

void BookPage::book()
{
    if (m_reason->toPlainText().trimmed().size() > longestReason) {
        m_reasonField->setError(
            tr("That is a lot: please tell it in %n letter(s) or fewer.", nullptr, longestReason));
        m_scroll->ensureWidgetVisible(m_reasonField);
        m_reason->setFocus();
        return;
    }
    m_booking.patient = pet()->id;
    m_booking.service = service()->id;
    m_booking.vet = PersonId::fromText(m_vets->chosen());
    m_booking.startsAt = m_when->chosen();
    m_booking.reason = m_reason->toPlainText().trimmed();
    m_submission->run<Booked>([this, booking = m_booking] { return m_stores.agenda.book(booking); },
                              [this](const Booked& booked) { accept(booked); });
}

void BookPage::accept(const Booked& answer)
{
    m_states->setCurrentIndex(2);
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
    if (isAboutHour) {
        m_when->look();
        m_scroll->ensureWidgetVisible(m_when);
    }
}

void BookPage::beginAgain()
{
    m_booking = {};
    m_reason->clear();
    m_photos->clear();
    m_when->forget();
    m_summary->message()->dismiss();
    m_states->setCurrentIndex(m_petList.isEmpty() ? 1 : 0);
    m_scroll->ensureVisible(0, 0);
    refresh();
}

} // namespace huella::ui::owner
