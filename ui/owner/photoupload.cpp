// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/photoupload.h"

#include "ui/owner/petsaving.h"
#include "ui/shared/errortext.h"

#include <QTimer>

namespace huella::ui::owner {

using database::LinkState;

namespace {

constexpr int againMs = 400;

} // namespace

PhotoUpload::PhotoUpload(const OwnerStores& stores, AppointmentId appointment, PatientId pet,
                         const QList<PreparedImage>& photos, QObject* parent)
    : QObject(parent), m_stores(stores), m_appointment(appointment)
{
    for (const PreparedImage& photo : photos)
        m_photos.append(mediumOf(MediaId::create(), pet, photo));
    connect(&m_stores.session, &database::Session::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Up && m_isWaiting)
            retry();
    });
}

void PhotoUpload::start()
{
    sendNext();
}

void PhotoUpload::retry()
{
    m_isWaiting = false;
    sendNext();
}

void PhotoUpload::sendNext()
{
    if (m_isSending)
        return;
    if (isDone()) {
        emit finished();
        return;
    }
    m_isSending = true;
    m_stores.media.put(m_photos[m_sent]).then(this, [this](const Result<void>& put) {
        attach(put);
    });
}

void PhotoUpload::attach(const Result<void>& put)
{
    if (!put)
        return refuse(put.error());
    m_stores.media.attach(m_appointment, m_photos[m_sent].id)
        .then(this, [this](const Result<void>& result) { attached(result); });
}

void PhotoUpload::attached(const Result<void>& result)
{
    if (!result)
        return refuse(result.error());
    m_isSending = false;
    emit progressed(++m_sent);
    sendNext();
}

void PhotoUpload::refuse(const Error& error)
{
    m_isSending = false;
    if (!isWorthRepeating(error.code)) {
        emit failed(error);
        return;
    }
    m_isWaiting = true;
    emit waiting();
    QTimer::singleShot(againMs, this, [this] { // the link may be back already
        if (m_isWaiting && m_stores.session.linkState() == LinkState::Up)
            retry();
    });
}

} // namespace huella::ui::owner
