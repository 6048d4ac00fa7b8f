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
    Conflict, ///< another window changed the same fields meanwhile: choose
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
    /// After open(), or instead of it where the database cannot be reached: goes on with a draft
    /// that was kept. Where the record changed afterwards, merges as with any other window.
    void resume(const KeptDraft& draft);
    /// Another window saved `newest`: taken over where nothing of this one is unsaved (true).
    bool follow(const Record& newest);
    /// What the fields hold now.
    void edit(const RecordText& text);
    void saveNow();
    /// After Conflict: `chosen` is the text that stays, over theirs().
    void resolve(const RecordText& chosen);
    /// No more saving (it was signed); the kept file goes when all was saved.
    void close();

    [[nodiscard]] SaveState state() const { return m_state; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } ///< invalid: not yet
    [[nodiscard]] const RecordText& text() const { return m_text; }
    [[nodiscard]] int version() const { return m_version; } ///< that was read or saved last
    /// In Conflict: what the database has, and the columns that both changed.
    [[nodiscard]] const Record& theirs() const { return m_theirs; }
    [[nodiscard]] const QStringList& clashes() const { return m_clashes; }
    [[nodiscard]] bool isAllSaved() const { return m_text == m_saved; }

    /// Which fields the database would refuse: anamnesis, diagnosis, treatment, internal_notes,
    /// weight_kg; with the rule broken.
    [[nodiscard]] static QList<std::pair<QString, QString>> problemsOf(const RecordText& text);

signals:
    void stateChanged(huella::records::SaveState state);
    void refused(const QString& field, const QString& rule);
    /// The text is another now: what another window wrote was put into it.
    void merged(const huella::records::RecordText& text);
    /// The record is signed, somebody else's or gone.
    void closed(const huella::Error& error);

private:
    void leave();
    void save();
    void saved(int version, const RecordText& text);
    void failed(const Error& error);
    void mergeWithNewest();
    void merge(const Record& newest);
    void put(const Record& newest, const RecordText& text);
    void keepFile();
    void refuse(const QString& field, const QString& rule);
    void setState(SaveState state);
    [[nodiscard]] RecordText withoutRefused() const;

    RecordStore& m_store;
    DraftFolder m_folder;
    SaveTiming m_timing;
    QTimer m_afterLastKey, m_atMost, m_onThisDisk, m_retry;
    RecordId m_record;
    PatientId m_patient;
    QString m_patientName;
    int m_version = 1;
    RecordText m_text;
    RecordText m_saved;
    Record m_theirs;
    QStringList m_clashes;
    QSet<QString> m_refused;
    QDateTime m_savedAt;
    SaveState m_state = SaveState::Closed;
    int m_session = 0; ///< counts open(): answers about an earlier record are not ours
};

} // namespace huella::records
