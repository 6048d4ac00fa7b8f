// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "ui/images/imageuploads.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class FilePicker;
class InlineMessage;
class Segmented;
class TextLabel;
class UploadList;
} // namespace huella::ui

namespace huella::ui::vet {

class ImageRow;

/// The pictures of an attention: of a draft those that stand under no procedure, of a signed one
/// all. New ones come from the file dialog, by dropping or by pasting, many at once, as what is
/// chosen above (image, X-ray, ultrasound).
class ImagesCard : public Card
{
    Q_OBJECT

public:
    ImagesCard(patients::MediaStore& store, database::Session& session, FilePicker& picker,
               QWidget* parent = nullptr);

    void open(RecordId record, PatientId patient, bool isEditable);
    /// Reads again; the rows that stay keep what is being typed in them.
    void refresh() { read(); }
    /// Where images of a draft may be moved.
    void setProcedures(const QList<records::DoneProcedure>& procedures);
    void addFiles(const QStringList& paths);
    void addImage(const QImage& image);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isUploading() const { return m_uploads->isRunning(); }

signals:
    void imageActivated(const QList<huella::patients::Medium>& images, int index);
    void countChanged(int count);
    void moved(); ///< one stands under a procedure now

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTools();
    void read();
    void show(const QList<patients::Medium>& images);
    void move(ImageRow* row, records::DoneProcedureId procedure);
    void addRow(const patients::Medium& medium);
    void dropRow(ImageRow* row);
    void remove(ImageRow* row);
    void describe(const patients::Medium& medium);
    void showEmptiness();
    void activate(ImageRow* row);
    [[nodiscard]] patients::MediumKind chosenKind() const;

    patients::MediaStore& m_store;
    FilePicker& m_picker;
    ImageUploads* m_uploads;
    RecordId m_record;
    bool m_isEditable = false;
    QWidget* m_tools;
    Segmented* m_kind;
    Button* m_add;
    UploadList* m_progress;
    InlineMessage* m_message;
    TextLabel* m_empty;
    QVBoxLayout* m_list;
    QList<ImageRow*> m_rows;
    QList<records::DoneProcedure> m_procedures;
    MediaId m_removed; ///< what the offered undo brings back
};

} // namespace huella::ui::vet
