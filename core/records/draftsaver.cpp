// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draftsaver.h"

#include "core/records/merge.h"

namespace huella::records {

namespace {

struct Field
{
    const char* name;
    QString RecordText::*text;
};

constexpr Field fields[] = {{"anamnesis", &RecordText::anamnesis},
                            {"diagnosis", &RecordText::diagnosis},
                            {"treatment", &RecordText::treatment},
                            {"internal_notes", &RecordText::internalNotes}};

bool isTooLong(const QString& text)
{
    return text.size() > Record::maxTextLength && text.toUcs4().size() > Record::maxTextLength;
}

} // namespace

DraftSaver::DraftSaver(RecordStore& store, database::Session& session, DraftFolder folder,
                       QObject* parent, SaveTiming timing)
    : QObject(parent), m_store(store), m_folder(std::move(folder)), m_timing(timing)
{
    for (QTimer* timer : {&m_afterLastKey, &m_atMost, &m_onThisDisk, &m_retry})
        timer->setSingleShot(true);
    connect(&m_afterLastKey, &QTimer::timeout, this, &DraftSaver::save);
    connect(&m_atMost, &QTimer::timeout, this, &DraftSaver::save);
    connect(&m_retry, &QTimer::timeout, this, &DraftSaver::save);
    connect(&m_onThisDisk, &QTimer::timeout, this, &DraftSaver::keepFile);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up && m_state == SaveState::Offline)
            save();
    });
}

DraftSaver::~DraftSaver()
{
    if (m_state != SaveState::Closed && !isAllSaved())
        keepFile();
}

void DraftSaver::open(const Record& record)
{
    leave();
    close();
    ++m_session;
    m_record = record.id;
    m_patient = record.patientId;
    m_patientName = record.patientName;
    m_version = record.version;
    m_text = m_saved = record.text;
    m_refused.clear();
    m_savedAt = record.version > 1 ? record.updatedAt : QDateTime();
    setState(record.isSigned() ? SaveState::Closed : SaveState::Saved);
}

void DraftSaver::leave()
{
    if (m_state == SaveState::Closed || isAllSaved())
        return;
    keepFile();
    if (m_state == SaveState::Conflict || m_state == SaveState::Saving)
        return; // offered from the file when the record is opened again
    const RecordText text = withoutRefused();
    m_store.save(m_record, m_version, text)
        .then(this, [folder = m_folder, id = m_record,
                     isWhole = text == m_text](const Result<int>& version) {
            if (version && isWhole)
                (void)folder.update(id, [](KeptDraft& draft) { draft.text.reset(); });
        });
}

void DraftSaver::resume(const KeptDraft& draft)
{
    if (!draft.text)
        return;
    if (m_record != draft.record) {
        leave();
        close();
        ++m_session;
        m_record = draft.record;
        m_savedAt = {};
        m_refused.clear();
    }
    m_patient = draft.patient;
    m_patientName = draft.patientName;
    m_version = draft.text->version;
    m_saved = draft.text->base;
    m_text = draft.text->typed;
    setState(SaveState::Pending);
    m_afterLastKey.start(m_timing.afterLastKey);
}

bool DraftSaver::follow(const Record& newest)
{
    if (newest.id != m_record || !isAllSaved() || m_state != SaveState::Saved)
        return false;
    if (newest.version == m_version)
        return true;
    m_version = newest.version;
    m_saved = m_text = newest.text;
    m_savedAt = newest.updatedAt;
    setState(SaveState::Saved);
    emit merged(m_text);
    return true;
}

void DraftSaver::close()
{
    for (QTimer* timer : {&m_afterLastKey, &m_atMost, &m_onThisDisk, &m_retry})
        timer->stop();
    setState(SaveState::Closed);
}

void DraftSaver::edit(const RecordText& text)
{
    if (m_state == SaveState::Closed || text == m_text)
        return;
    for (const Field& field : fields)
        if (text.*field.text != m_text.*field.text)
            m_refused.remove(field.name);
    if (text.weightKg != m_text.weightKg)
        m_refused.remove(QStringLiteral("weight_kg"));
    m_text = text;
    if (!m_onThisDisk.isActive())
        m_onThisDisk.start(m_timing.onThisDisk);
    if (m_state == SaveState::Conflict)
        return;
    m_afterLastKey.start(m_timing.afterLastKey);
    if (!m_atMost.isActive())
        m_atMost.start(m_timing.atMost);
    if (m_state == SaveState::Saved || m_state == SaveState::Refused)
        setState(SaveState::Pending);
}

void DraftSaver::saveNow()
{
    save();
}

void DraftSaver::resolve(const RecordText& chosen)
{
    if (m_state == SaveState::Conflict)
        put(m_theirs, chosen);
}

void DraftSaver::put(const Record& newest, const RecordText& text)
{
    m_version = newest.version;
    m_saved = newest.text;
    m_text = text;
    setState(SaveState::Pending);
    emit merged(m_text);
    save();
}

void DraftSaver::mergeWithNewest()
{
    m_store.record(m_record).then(this, [this, session = m_session](const Result<Record>& newest) {
        if (session != m_session || m_state != SaveState::Saving)
            return;
        if (newest)
            merge(*newest);
        else
            failed(newest.error());
    });
}

void DraftSaver::merge(const Record& newest)
{
    const Merge merge = mergeTexts(m_saved, m_text, newest.text);
    if (merge.clashes.isEmpty())
        return put(newest, merge.text);
    m_theirs = newest;
    m_clashes = merge.clashes;
    m_text = merge.text;
    emit merged(m_text);
    keepFile();
    setState(SaveState::Conflict);
}

void DraftSaver::save()
{
    m_afterLastKey.stop();
    m_atMost.stop();
    m_retry.stop();
    if (m_state == SaveState::Closed || m_state == SaveState::Conflict ||
        m_state == SaveState::Saving)
        return; // saved() looks again at what was typed while saving
    for (const auto& [field, rule] : problemsOf(m_text))
        refuse(field, rule);
    const RecordText text = withoutRefused();
    if (text == m_saved)
        return saved(m_version, text);
    setState(SaveState::Saving);
    m_store.save(m_record, m_version, text)
        .then(this, [this, text, session = m_session](const Result<int>& version) {
            if (session != m_session || m_state != SaveState::Saving)
                return;
            if (!version)
                return failed(version.error());
            m_savedAt = QDateTime::currentDateTime();
            saved(*version, text);
        });
}

void DraftSaver::saved(int version, const RecordText& text)
{
    m_version = version;
    m_saved = text;
    if (isAllSaved()) {
        m_onThisDisk.stop();
        (void)m_folder.update(m_record, [](KeptDraft& draft) { draft.text.reset(); });
        return setState(SaveState::Saved);
    }
    if (withoutRefused() == m_saved) {
        keepFile();
        return setState(SaveState::Refused);
    }
    setState(SaveState::Pending);
    m_afterLastKey.start(m_timing.afterLastKey);
    m_atMost.start(m_timing.atMost);
}

void DraftSaver::failed(const Error& error)
{
    keepFile();
    switch (error.code) {
    case ErrorCode::ChangedMeanwhile:
        return mergeWithNewest();
    case ErrorCode::InvalidValue:
        setState(SaveState::Pending);
        refuse(error.field, error.detail);
        return save();
    case ErrorCode::SignedReadOnly:
    case ErrorCode::NotAllowed:
    case ErrorCode::NotFound:
        close();
        emit closed(error);
        return;
    default:
        m_retry.start(m_timing.retry);
        return setState(SaveState::Offline);
    }
}

void DraftSaver::refuse(const QString& field, const QString& rule)
{
    if (m_refused.contains(field))
        return;
    m_refused.insert(field);
    emit refused(field, rule);
}

RecordText DraftSaver::withoutRefused() const
{
    RecordText text = m_text;
    for (const Field& field : fields)
        if (m_refused.contains(field.name))
            text.*field.text = m_saved.*field.text;
    if (m_refused.contains(QStringLiteral("weight_kg")))
        text.weightKg = m_saved.weightKg;
    return text;
}

void DraftSaver::keepFile()
{
    m_onThisDisk.stop();
    if (m_record.isNull() || isAllSaved())
        return;
    // A failure is in the log; the text is in its field, and the next key tries again.
    (void)m_folder.update(m_record, [this](KeptDraft& draft) {
        draft.patient = m_patient;
        draft.patientName = m_patientName;
        draft.text = KeptText{m_text, m_version, m_saved};
    });
}

QList<std::pair<QString, QString>> DraftSaver::problemsOf(const RecordText& text)
{
    QList<std::pair<QString, QString>> problems;
    for (const Field& field : fields)
        if (isTooLong(text.*field.text))
            problems.append({field.name, QStringLiteral("too_long")});
    if (text.weightKg && !(*text.weightKg > 0 && *text.weightKg <= Record::maxWeightKg))
        problems.append({QStringLiteral("weight_kg"), QStringLiteral("out_of_range")});
    return problems;
}

void DraftSaver::setState(SaveState state)
{
    if (m_state == state && state != SaveState::Saved)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace huella::records
