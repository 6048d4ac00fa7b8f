// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/clinicplace.h"

#include <QFuture>

namespace huella::app::tour {

/// A demo clinic made for one tour: a private server of its own with its own huellad, in a folder
/// that goes when this does.
class TourClinic
{
public:
    TourClinic();
    ~TourClinic();
    TourClinic(const TourClinic&) = delete;
    TourClinic& operator=(const TourClinic&) = delete;

    /// Some seconds of work in the background; the future is finished in the main thread.
    [[nodiscard]] QFuture<Result<ClinicPlace>> open();

    [[nodiscard]] QString home() const { return m_home; }

    /// A time zone in which it is about ten in the morning now, so that a tour made at any hour
    /// shows a clinic at work. Empty when the system has no such zone.
    [[nodiscard]] static QByteArray morningTimeZone();

private:
    QString m_home;
};

} // namespace huella::app::tour
