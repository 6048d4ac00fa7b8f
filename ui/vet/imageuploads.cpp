// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/imageuploads.h"

#include "core/database/session.h"
#include "core/patients/mediastore.h"
#include "ui/shared/errortext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

namespace huella::ui::vet {

ImageUploads::ImageUploads(patients::MediaStore& store, database::Session& session, QObject* parent)
    : QObject(parent), m_store(store), m_session(session)
{
    connect(&session, &database::Session::linkChanged, this, &ImageUploads::sendAgain);
}

void ImageUploads::sendAgain()
{
    if (m_session.linkState() == database::LinkState::Up && m_again)
        std::exchange(m_again, nullptr)();
}

void ImageUploads::waitForLink(std::function<void()> again)
{
    m_again = std::move(again);
    emit waitingForLink();
    // The link may be back before its loss was heard of.
    QTimer::singleShot(400, this, &ImageUploads::sendAgain);
}

void ImageUploads::setRecord(RecordId record, PatientId patient)
{
    cancel();
    m_record = record;
    m_patient = patient;
}

void ImageUploads::addFiles(const QStringList& paths, patients::MediumKind kind)
{
    for (const QString& path : paths)
        enqueue({QFileInfo(path).fileName(), path, {}, kind});
}

void ImageUploads::addImage(const QImage& image, patients::MediumKind kind)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80); // fast: it is made smaller once more on its way
    enqueue({tr("the pasted picture"), {}, png, kind});
}

void ImageUploads::enqueue(Job job)
{
    m_queue.enqueue(std::move(job));
    ++m_total;
    emit progressed(m_done, m_total);
    if (m_total - m_done == int(m_queue.size()))
        next();
}

void ImageUploads::cancel()
{
    ++m_run;
    m_queue.clear();
    m_again = nullptr;
    if (isRunning())
        finish();
}

void ImageUploads::finish()
{
    m_done = m_total = 0;
    emit progressed(0, 0);
}

void ImageUploads::next()
{
    if (m_queue.isEmpty())
        return finish();
    m_job = m_queue.dequeue();
    auto reading = m_job.path.isEmpty()
                       ? QtConcurrent::run([png = m_job.png] { return readImageBytes(png); })
                       : prepareImage(m_job.path);
    reading.then(this, [this, run = m_run](const Result<PreparedImage>& image) {
        if (run == m_run)
            prepared(image);
    });
}

void ImageUploads::prepared(const Result<PreparedImage>& image)
{
    if (!image)
        return refused(image.error());
    m_medium = {MediaId::create(),
                m_patient,
                m_job.kind,
                {},
                image->mimeType,
                image->size,
                image->thumbnailBytes,
                image->bytes};
    send();
}

void ImageUploads::send()
{
    m_store.put(m_medium).then(this, [this, run = m_run](const Result<void>& result) {
        if (run != m_run)
            return;
        if (result)
            return attach();
        if (!isWorthRepeating(result.error().code))
            return refused(result.error());
        waitForLink([this] { send(); });
    });
}

void ImageUploads::attach()
{
    m_store.attach(m_record, m_medium.id)
        .then(this, [this, run = m_run](const Result<void>& result) {
            if (run != m_run)
                return;
            if (result)
                return sent();
            if (!isWorthRepeating(result.error().code))
                return refused(result.error());
            waitForLink([this] { attach(); });
        });
}

void ImageUploads::sent()
{
    patients::Medium medium;
    medium.id = m_medium.id;
    medium.kind = m_medium.kind;
    medium.mimeType = m_medium.mimeType;
    medium.size = m_medium.size;
    medium.thumbnail = m_medium.thumbnail;
    medium.byteSize = int(m_medium.content.size());
    medium.createdAt = QDateTime::currentDateTime();
    m_medium = {};
    emit added(medium);
    emit progressed(++m_done, m_total);
    next();
}

void ImageUploads::refused(const Error& error)
{
    emit failed(m_job.name, error);
    emit progressed(++m_done, m_total);
    next();
}

} // namespace huella::ui::vet
