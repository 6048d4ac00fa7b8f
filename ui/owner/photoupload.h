// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owner/ownerstores.h"
#include "ui/shared/imagefile.h"

#include <QObject>

namespace huella::ui::owner {

/// Sends the photos of a booking after it, one by one. Their ids are made once, so that a retry,
/// by itself when the link is back or by hand, keeps nothing twice.
class PhotoUpload : public QObject
{
    Q_OBJECT

public:
    PhotoUpload(const OwnerStores& stores, AppointmentId appointment, PatientId pet,
                const QList<PreparedImage>& photos, QObject* parent);

    void start();
    /// Goes on with the photo that failed.
    void retry();
    [[nodiscard]] int total() const { return int(m_photos.size()); }
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] bool isDone() const { return m_sent == total(); }

signals:
    void progressed(int sent);
    void waiting(); ///< the link is lost; goes on by itself
    void failed(const huella::Error& error);
    void finished();

private:
    void sendNext();
    void attach(const Result<void>& put);
    void attached(const Result<void>& result);
    void refuse(const Error& error);

    OwnerStores m_stores;
    AppointmentId m_appointment;
    QList<patients::NewMedium> m_photos;
    int m_sent = 0;
    bool m_isSending = false;
    bool m_isWaiting = false;
};

} // namespace huella::ui::owner
