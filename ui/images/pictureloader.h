// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/medium.h"
#include "ui/images/film.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <stop_token>

namespace huella::patients {
class MediaStore;
}

namespace huella::ui {

/// Brings pictures from the store, ready to be looked at. Only the last one asked for is told; the
/// few before are kept. Nothing of it happens on the GUI's thread.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(patients::MediaStore& store, QObject* parent = nullptr);
    ~PictureLoader() override;

    void load(const patients::Medium& medium, int frame = 0);
    void stop();
    /// Also lets go of what is kept.
    void forget();

signals:
    void loaded(std::shared_ptr<const huella::ui::Film> film);
    void failed(const huella::Error& error);

private:
    struct Key
    {
        MediaId id;
        int frame = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.id, key.frame);
        }
    };
    using Answer = Result<std::shared_ptr<const Film>>;

    void fetch(const Key& key);
    void decode(const Key& key, const QByteArray& bytes);
    void take(const Key& key, const Answer& answer);

    patients::MediaStore& m_store;
    Key m_wanted;
    bool m_isDicom = false;
    MediaId m_fileOf; ///< whose bytes are at hand, for the next frame
    QByteArray m_file;
    QCache<Key, std::shared_ptr<const Film>> m_kept; ///< cost in kilobytes
    std::stop_source m_stop;
};

} // namespace huella::ui
