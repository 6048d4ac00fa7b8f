// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/records/draftfolder.h"
#include "core/records/recordstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace huella::records {

/// How soon typed text is safe, in milliseconds.
struct SaveTiming
{
    int afterLastKey = 2000;
    int atMost = 5000;     ///< in the database, while the typing goes on
    int onThisDisk = 1000; ///< in the DraftFolder
    int retry = 10000;     ///< after a failure that is not the link's
};

enum class SaveState {
    Saved,
    Pending, ///< typed, about to be saved
    Saving,
    Offline,  ///< kept on this disk, sent when the database is back
    Refused,  ///< a field holds what the database refuses; the others are saved
    Conflict, ///< somebody else changed the record meanwhile: choose
    Closed,   ///< the record is signed or not mine: nothing is saved any more
};

/// Keeps what a vet types into one record: on this disk within a second, in the database two
/// seconds after the last key and at most every five. A text that the database does not have is
/// in the DraftFolder, and nothing else is.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    DraftSaver(RecordStore& store, database::Session& session, DraftFolder folder,
               QObject* parent = nullptr, SaveTiming timing = {});
    ~DraftSaver() override;

    /// Follows this record from now on; what was unsaved of the one before is sent,
    /// and stays on the disk until it has arrived.
    void open(const Record& record);
    /// What the fields hold now.
    void edit(const RecordText& text);
    void saveNow();
    /// After Conflict: `newest` is what the database has; the fields' text goes over it.
    void overwrite(const Record& newest);
    /// No more saving (it was signed); the kept file goes when all was saved.
    void close();

    [[nodiscard]] SaveState state() const { return m_state; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } ///< invalid: not yet
    [[nodiscard]] const RecordText& text() const { return m_text; }
    [[nodiscard]] bool isAllSaved() const { return m_text == m_saved; }

    /// Which fields the database would refuse: anamnesis, diagnosis, treatment, internal_notes,
    /// weight_kg; with the rule broken.
    [[nodiscard]] static QList<std::pair<QString, QString>> problemsOf(const RecordText& text);

signals:
    void stateChanged(huella::records::SaveState state);
    void refused(const QString& field, const QString& rule);
    /// The record is signed, somebody else's or gone.
    void closed(const huella::Error& error);

private:
    void leave();
    void save();
    void saved(int version, const RecordText& text);
    void failed(const Error& error);
    void keepFile();
    void refuse(const QString& field, const QString& rule);
    void setState(SaveState state);
    [[nodiscard]] RecordText withoutRefused() const;

    RecordStore& m_store;
    DraftFolder m_folder;
    SaveTiming m_timing;
    QTimer m_afterLastKey, m_atMost, m_onThisDisk, m_retry;
    RecordId m_record;
    int m_version = 1;
    RecordText m_text;
    RecordText m_saved;
    QSet<QString> m_refused;
    QDateTime m_savedAt;
    SaveState m_state = SaveState::Closed;
    int m_session = 0; ///< counts open(): answers about an earlier record are not ours
};

} // namespace huella::records
