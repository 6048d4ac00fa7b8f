// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/pictureloader.h"

#include "core/base/background.h"
#include "core/media/decoder.h"
#include "core/patients/mediastore.h"
#include "ui/shared/imagefile.h"

namespace huella::ui {

namespace {

constexpr int keptKilobytes = 160 * 1024;

using Answer = Result<std::shared_ptr<const Film>>;

Answer filmOf(const QByteArray& bytes, bool isDicom, int frame, const std::stop_token& stop)
{
    if (isDicom) {
        auto picture = media::Decoder().decode({bytes, media::Format::Dicom, frame}, stop);
        if (!picture)
            return std::unexpected(picture.error());
        return std::make_shared<const Film>(std::move(*picture));
    }
    const QImage image = storedImage(bytes);
    if (image.isNull())
        return failure(ErrorCode::BadFile, QStringLiteral("damaged"));
    return std::make_shared<const Film>(image);
}

} // namespace

PictureLoader::PictureLoader(patients::MediaStore& store, QObject* parent)
    : QObject(parent), m_store(store), m_kept(keptKilobytes)
{}

PictureLoader::~PictureLoader()
{
    m_stop.request_stop();
}

void PictureLoader::stop()
{
    m_stop.request_stop();
    m_stop = {};
    m_wanted = {};
}

void PictureLoader::forget()
{
    stop();
    m_fileOf = {};
    m_file.clear();
    m_kept.clear();
}

void PictureLoader::load(const patients::Medium& medium, int frame)
{
    stop();
    m_wanted = {medium.id, frame};
    m_isDicom = medium.isDicom();
    if (const auto* kept = m_kept.object(m_wanted))
        return take(m_wanted, *kept);
    if (m_fileOf == medium.id)
        return decode(m_wanted, m_file);
    fetch(m_wanted);
}

void PictureLoader::fetch(const Key& key)
{
    m_store.content(key.id).then(this, [this, key](const Result<QByteArray>& bytes) {
        if (key != m_wanted)
            return;
        if (!bytes)
            return take(key, std::unexpected(bytes.error()));
        m_fileOf = m_isDicom ? key.id : MediaId();
        m_file = m_isDicom ? *bytes : QByteArray();
        decode(key, *bytes);
    });
}

void PictureLoader::decode(const Key& key, const QByteArray& bytes)
{
    inBackground([bytes, isDicom = m_isDicom, frame = key.frame, stop = m_stop.get_token()] {
        return filmOf(bytes, isDicom, frame, stop);
    }).then(this, [this, key](const Answer& answer) { take(key, answer); });
}

void PictureLoader::take(const Key& key, const Answer& answer)
{
    if (key != m_wanted)
        return;
    if (!answer)
        return emit failed(answer.error());
    const QSize size = (*answer)->size();
    const int cost = int(qint64(size.width()) * size.height() * 4 / 1024) + 1;
    const auto film = *answer;
    if (!m_kept.contains(key))
        m_kept.insert(key, new std::shared_ptr<const Film>(film), cost);
    emit loaded(film);
}

} // namespace huella::ui
