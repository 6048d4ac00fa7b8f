// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/records/record.h"
#include "ui/shared/card.h"

#include <QTimer>

namespace huella::records {
class RecordStore;
}
namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class Button;
class FilePicker;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

class ProcedurePicker;
class ProcedureRow;

/// What was done in an attention, from the clinic's catalogue, each with its result and images.
/// Results save themselves; those that could not are sent again.
class ProceduresCard : public Card
{
    Q_OBJECT

public:
    ProceduresCard(records::RecordStore& store, patients::MediaStore& media,
                   database::Session& session, FilePicker& picker, QWidget* parent = nullptr);

    void open(RecordId record, PatientId patient);
    /// Another window may have added, removed or written; what is unsaved here stays.
    void refresh();
    /// The images alone: one was moved here, or another window added some.
    void refreshImages();
    /// A result that was typed before a crash: in its row again, and saved.
    void recover(const records::DoneProcedure& procedure);
    /// The result that the database has, for those that were recovered and are not wanted.
    void forget(const QList<records::DoneProcedure>& recovered);
    /// Sends what still waits for its pause.
    void saveNow();
    /// Whether every result is in the database.
    [[nodiscard]] bool isSaved() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isUploading() const;

signals:
    void settled(); ///< every result is in the database
    void countChanged(int count);
    void typed(const huella::records::DoneProcedure& procedure);
    void stored(huella::records::DoneProcedureId id); ///< or removed
    /// What images may be moved to.
    void listed(const QList<huella::records::DoneProcedure>& procedures);
    void imageActivated(const QList<huella::patients::Medium>& images, int index);
    void imagesReleased(); ///< of a removed procedure, or back again

private:
    void readCatalogue();
    void readProcedures();
    void show(const QList<records::DoneProcedure>& procedures);
    [[nodiscard]] ProcedureRow* rowOf(records::DoneProcedureId id) const;
    void dropRow(ProcedureRow* row);
    void addChosen();
    ProcedureRow* addRow(const records::DoneProcedure& procedure);
    void connectRow(ProcedureRow* row);
    void showImages(const QList<patients::Medium>& images);
    void save(ProcedureRow* row);
    void remove(ProcedureRow* row);
    void bringBack();
    void sendAgain();
    void showEmptiness();
    void buildTools();

    records::RecordStore& m_store;
    patients::MediaStore& m_media;
    database::Session& m_session;
    FilePicker& m_picker;
    RecordId m_record;
    PatientId m_patient;
    ProcedurePicker* m_catalogue;
    Button* m_add;
    InlineMessage* m_message;
    TextLabel* m_empty;
    QVBoxLayout* m_list;
    QList<ProcedureRow*> m_rows;
    QList<records::DoneProcedure> m_stored; ///< as it was read last
    records::DoneProcedure m_removed;
    QList<patients::Medium> m_removedImages;
    QTimer m_retry;
};

} // namespace huella::ui::vet
