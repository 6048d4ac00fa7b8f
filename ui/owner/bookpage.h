// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/owner/booksummary.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/backtarget.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace huella::ui {
class EmptyState;
class FormField;
class LinkWatch;
class PhotoField;
class Submission;
struct Doors;
} // namespace huella::ui

namespace huella::ui::owner {

class BookedCard;
class Questions;
class TileChooser;
class WaitingOffer;
class WhenChooser;

/// "Book", one question on screen at a time: which pet (not asked where there is one), what it
/// needs, when, and the summary to agree to. The vet of the last visit and the first free day are
/// there already; own words, photos and another vet are a press away. A refused hour keeps
/// everything and offers the nearest.
class BookPage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    BookPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch,
             QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    /// The owner's appointments, the newest first: whom the pets know already.
    void setVisits(const QList<agenda::Appointment>& visits);
    /// Chooses the pet (null keeps the choice); after a booking begins a new one.
    void start(PatientId pet);
    bool goBack() override;
    [[nodiscard]] WhenChooser* when() const { return m_when; }

public slots:
    void reload(); ///< services and vets

signals:
    void addPetRequested();
    void booked();
    void finished(); ///< the owner wants to see the appointments
    void left();     ///< back from the first question

private:
    void build();
    [[nodiscard]] QWidget* buildWords();
    [[nodiscard]] QWidget* buildWhen();
    void connectParts();
    void connectQuestions();
    void connectChoices();
    void takeServices(const Result<QList<agenda::Service>>& services);
    void takeVets(const Result<QList<agenda::Vet>>& vets);
    void refresh();
    void chooseReason(const QString& key);
    void chooseSubject();
    void chooseLastVet();
    void offerWaiting();
    void beginQuestions();
    void change(BookSummary::Line line);
    /// Asks what is still unanswered; the summary when nothing is.
    void goOn();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString ownWords() const;
    [[nodiscard]] bool checkWords();
    [[nodiscard]] const agenda::Service* service() const;
    [[nodiscard]] const patients::Patient* pet() const;
    void book();
    void accept(const agenda::Booked& booked);
    void refuse(const Error& error);
    void beginAgain();

    OwnerStores m_stores;
    agenda::Booking m_booking; ///< its id stays until it is booked
    QList<patients::Patient> m_petList;
    QList<agenda::Service> m_serviceList;
    QList<agenda::Vet> m_vetList;
    QList<agenda::Appointment> m_visits;
    bool m_isVetPicked = false; ///< by the owner's own hand
    QStackedWidget* m_states;
    EmptyState* m_noPets;
    Questions* m_questions;
    TileChooser* m_pets;
    TileChooser* m_services;
    QPlainTextEdit* m_reason;
    FormField* m_reasonField;
    PhotoField* m_photos;
    TileChooser* m_vets;
    WhenChooser* m_when;
    WaitingOffer* m_waiting;
    BookSummary* m_summary;
    BookedCard* m_booked;
    Submission* m_submission;
};

} // namespace huella::ui::owner
