// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

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
class BookSummary;
class TileChooser;
class WhenChooser;

/// "Book": pet, reason, photos, vet, day and hour on one page, with a summary that grows beside
/// it. A refused hour keeps everything and offers the others.
class BookPage : public QWidget
{
    Q_OBJECT

public:
    BookPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch,
             QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    /// Chooses the pet (null keeps the choice); after a booking begins a new one.
    void start(PatientId pet);
    [[nodiscard]] WhenChooser* when() const { return m_when; }

public slots:
    void reload(); ///< services and vets

signals:
    void addPetRequested();
    void booked();
    void finished(); ///< the owner wants to see the appointments

private:
    void build();
    [[nodiscard]] QWidget* buildSteps();
    [[nodiscard]] QLayout* buildBooked();
    void addStep(QVBoxLayout& column, int number, const QString& title,
                 const QList<QWidget*>& parts);
    void connectParts();
    void takeServices(const Result<QList<agenda::Service>>& services);
    void takeVets(const Result<QList<agenda::Vet>>& vets);
    void refresh();
    void chooseSubject();
    [[nodiscard]] QString missing() const;
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
    QStackedWidget* m_states;
    EmptyState* m_noPets;
    QScrollArea* m_scroll;
    TileChooser* m_pets;
    TileChooser* m_services;
    QPlainTextEdit* m_reason;
    FormField* m_reasonField;
    PhotoField* m_photos;
    TileChooser* m_vets;
    WhenChooser* m_when;
    BookSummary* m_summary;
    BookedCard* m_booked;
    Submission* m_submission;
};

} // namespace huella::ui::owner
