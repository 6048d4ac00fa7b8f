// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/hand.h"
#include "app/tour/tourcheckout.h"
#include "app/tour/tourimages.h"
#include "app/tour/tourpictures.h"
#include "app/workplace/clinicplace.h"
#include "app/workplace/workplace.h"
#include "core/base/clock.h"

#include <memory>

namespace huella::app::tour {

/// A whole day at the clinic through the real windows on a real database: an owner registers,
/// adds a pet, books, pays with Mercado Pago; the desk checks in; the board moves on every screen;
/// the vet attends; the owner reads it; the admin looks at the day with a second factor. One
/// picture a step.
class Tour
{
public:
    Tour(const ClinicPlace& place, const QString& home, const QString& folder);

    /// Runs all of it; throws Stumble at the first thing that does not come about.
    void run();
    [[nodiscard]] int steps() const { return m_pictures.count(); }
    [[nodiscard]] QString folder() const { return m_pictures.folder(); }
    /// What every window shows now, for the report of a stumble.
    void picturesOfStumble();

private:
    [[nodiscard]] std::unique_ptr<Workplace> openPlace();
    void signIn(const Hand& hand, const QString& username);

    void registerOwner();
    void addPet();
    void book();
    void pay();
    void openTheClinic();
    void checkIn();
    void seeThePayment();
    void attend();
    void write();
    void finish();
    void readAtHome();
    void protectTheAdmin();
    void lookAtTheDay();

    ClinicPlace m_place;
    QString m_home;
    Clock m_clock;
    TourCheckout m_checkout;
    TourFilePicker m_files;
    TourImages m_images;
    TourPictures m_pictures;
    std::unique_ptr<Workplace> m_kiosk;
    std::unique_ptr<Workplace> m_desk;
    std::unique_ptr<Workplace> m_vet;
    std::unique_ptr<Workplace> m_admin;
};

/// Opens a clinic of its own, runs the tour in it and says how it went; the program's exit code.
/// Needs a QApplication; runs the event loop.
[[nodiscard]] int runTour(const QString& folder);

} // namespace huella::app::tour
