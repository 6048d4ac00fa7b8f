// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imageuploads.h"

#include "core/base/background.h"
#include "core/database/session.h"
#include "core/patients/mediastore.h"
#include "ui/shared/errortext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTimer>

namespace huella::ui {

using State = Upload::State;

namespace {

constexpr int linkAgainMs = 400;

Result<PreparedImage> readPasted(const QImage& image, const std::stop_token& stop)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80); // fast: it is made smaller once more on its way
    return readImageBytes(png, {}, stop);
}

/// A machine's own word goes before the choice on screen.
patients::MediumKind kindOf(const PreparedImage& image, patients::MediumKind chosen)
{
    if (!image.isDicom() || chosen != patients::MediumKind::Image)
        return chosen;
    return image.modality == u"US" ? patients::MediumKind::Ultrasound : patients::MediumKind::Xray;
}

patients::NewMedium mediumFrom(const PreparedImage& image, PatientId patient,
                               patients::MediumKind kind)
{
    patients::NewMedium medium;
    medium.id = MediaId::create();
    medium.patientId = patient;
    medium.kind = kindOf(image, kind);
    medium.mimeType = image.mimeType;
    medium.size = image.size;
    medium.thumbnail = image.thumbnailBytes;
    medium.content = image.bytes;
    medium.takenOn = image.takenOn;
    medium.modality = image.modality;
    medium.preview = image.preview;
    return medium;
}

patients::Medium keptFrom(const patients::NewMedium& sent)
{
    patients::Medium medium;
    medium.id = sent.id;
    medium.patientId = sent.patientId;
    medium.kind = sent.kind;
    medium.mimeType = sent.mimeType;
    medium.size = sent.size;
    medium.thumbnail = sent.thumbnail;
    medium.takenOn = sent.takenOn;
    medium.modality = sent.modality;
    medium.byteSize = int(sent.content.size());
    medium.createdAt = QDateTime::currentDateTime();
    return medium;
}

} // namespace

ImageUploads::ImageUploads(patients::MediaStore& store, database::Session& session, QObject* parent)
    : QObject(parent), m_store(store), m_session(session)
{
    connect(&session, &database::Session::linkChanged, this, &ImageUploads::sendAgain);
}

ImageUploads::~ImageUploads()
{
    m_stop.request_stop();
}

void ImageUploads::setRecord(RecordId record, PatientId patient, DoneProcedureId procedure)
{
    if (isRunning())
        cancelAll();
    m_record = record;
    m_patient = patient;
    m_procedure = procedure;
}

void ImageUploads::addFiles(const QStringList& paths, patients::MediumKind kind)
{
    for (const QString& path : paths)
        enqueue({{0, QFileInfo(path).fileName()}, path, {}, kind});
}

void ImageUploads::addImage(const QImage& image, patients::MediumKind kind)
{
    enqueue({{0, tr("the pasted picture")}, {}, image, kind});
}

void ImageUploads::enqueue(Job job)
{
    if (!isRunning())
        m_done = m_total = 0;
    job.upload.number = ++m_numbers;
    ++m_total;
    emit changed(job.upload);
    m_waiting.enqueue(std::move(job));
    emit progressed(m_done, m_total);
    readNext();
}

void ImageUploads::readNext()
{
    if (m_reading || m_ready || m_waiting.isEmpty())
        return;
    m_reading = m_waiting.dequeue();
    m_stop = {};
    tell(*m_reading, State::Reading);
    inBackground([path = m_reading->path, pasted = m_reading->pasted, stop = m_stop.get_token()] {
        return path.isEmpty() ? readPasted(pasted, stop) : readImage(path, stop);
    }).then(this, [this, number = m_reading->upload.number](const Result<PreparedImage>& image) {
        if (m_reading && m_reading->upload.number == number)
            take(image);
    });
}

void ImageUploads::take(const Result<PreparedImage>& image)
{
    m_ready = std::exchange(m_reading, std::nullopt);
    m_ready->pasted = {};
    if (!image) {
        tell(*m_ready, State::Failed, image.error());
        m_ready.reset();
        count();
        return readNext();
    }
    m_ready->medium = mediumFrom(*image, m_patient, m_ready->kind);
    if (!image->problem.isEmpty())
        m_ready->upload.error = {ErrorCode::BadFile, image->problem, {}};
    sendNext();
}

void ImageUploads::sendNext()
{
    if (!m_sending && m_ready) {
        m_sending = std::exchange(m_ready, std::nullopt);
        send();
    }
    readNext();
}

void ImageUploads::send()
{
    tell(*m_sending, State::Sending, m_sending->upload.error);
    m_store.put(m_sending->medium)
        .then(this, [this, number = m_sending->upload.number](const Result<void>& result) {
            if (m_sending && m_sending->upload.number == number)
                result ? attach() : settle(result, &ImageUploads::send);
        });
}

void ImageUploads::attach()
{
    m_store.attach(m_record, m_sending->medium.id, m_procedure)
        .then(this, [this, number = m_sending->upload.number](const Result<void>& result) {
            if (m_sending && m_sending->upload.number == number)
                settle(result, &ImageUploads::attach);
        });
}

void ImageUploads::settle(const Result<void>& result, void (ImageUploads::*step)())
{
    if (!result && isWorthRepeating(result.error().code)) {
        tell(*m_sending, State::WaitingForLink, m_sending->upload.error);
        return waitForLink([this, step] { (this->*step)(); });
    }
    if (!result)
        return finish(State::Failed, result.error());
    patients::Medium kept = keptFrom(m_sending->medium);
    kept.procedure = m_procedure;
    emit added(kept);
    finish(State::Kept, m_sending->upload.error);
}

void ImageUploads::finish(State state, const Error& error)
{
    tell(*m_sending, state, error);
    m_sending.reset();
    count();
    sendNext();
}

void ImageUploads::tell(Job& job, State state, const Error& error)
{
    job.upload.state = state;
    job.upload.error = error;
    emit changed(job.upload);
}

void ImageUploads::count()
{
    emit progressed(++m_done, m_total);
}

void ImageUploads::cancel(int number)
{
    const auto isIt = [number](const auto& job) { return job && job->upload.number == number; };
    if (isIt(m_sending)) {
        m_sending.reset();
        m_again = nullptr;
    } else if (isIt(m_ready)) {
        m_ready.reset();
    } else if (isIt(m_reading)) {
        m_stop.request_stop();
        m_reading.reset();
    } else if (m_waiting.removeIf(
                   [number](const Job& job) { return job.upload.number == number; }) == 0) {
        return;
    }
    emit cancelled(number);
    count();
    sendNext();
}

void ImageUploads::cancelAll()
{
    QList<int> numbers;
    for (const Job& job : std::as_const(m_waiting)) // first, so that none of them starts
        numbers.append(job.upload.number);
    for (const auto* job : {&m_ready, &m_reading, &m_sending})
        if (*job)
            numbers.append((*job)->upload.number);
    for (const int number : std::as_const(numbers))
        cancel(number);
}

void ImageUploads::sendAgain()
{
    if (m_session.linkState() == database::LinkState::Up && m_again)
        std::exchange(m_again, nullptr)();
}

void ImageUploads::waitForLink(std::function<void()> again)
{
    m_again = std::move(again);
    // The link may be back before its loss was heard of.
    QTimer::singleShot(linkAgainMs, this, &ImageUploads::sendAgain);
}

} // namespace huella::ui
