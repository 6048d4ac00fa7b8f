// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

namespace huella::database {
class Session;
}
namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class FilePicker;
class ImageUploads;
class InlineMessage;
class PhotoStrip;
} // namespace huella::ui

namespace huella::ui::vet {

/// The pictures of one procedure of a draft: small ones in a row, new ones from the file dialog, by
/// dropping or by pasting, many at once. Takes no room while there are none.
class ProcedureImages : public QWidget
{
    Q_OBJECT

public:
    ProcedureImages(patients::MediaStore& store, database::Session& session, FilePicker& picker,
                    const records::DoneProcedure& procedure, QWidget* parent = nullptr);

    void open(RecordId record, PatientId patient);
    /// What the database has; unchanged ones stay as they are.
    void setImages(const QList<patients::Medium>& images);
    void addFiles(const QStringList& paths);
    void addImage(const QImage& image);
    /// Asks which files.
    void pick();
    [[nodiscard]] const QList<patients::Medium>& images() const { return m_images; }
    [[nodiscard]] bool isUploading() const;

signals:
    void activated(const QList<huella::patients::Medium>& images, int index);

private:
    void build();
    void fill();
    void remove(int index);
    void bringBack();
    void add(const patients::Medium& medium);

    patients::MediaStore& m_store;
    FilePicker& m_picker;
    RecordId m_record;
    records::DoneProcedure m_procedure;
    patients::MediumKind m_kind;
    ImageUploads* m_uploads;
    PhotoStrip* m_strip;
    InlineMessage* m_message;
    QList<patients::Medium> m_images;
    patients::Medium m_removed; ///< what the offered undo brings back
};

} // namespace huella::ui::vet
