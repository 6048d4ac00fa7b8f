// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/medium.h"
#include "ui/shared/imagefile.h"

#include <QImage>
#include <QObject>
#include <QQueue>

#include <functional>

namespace huella::database {
class Session;
}
namespace huella::patients {
class MediaStore;
}

namespace huella::ui::vet {

/// Puts pictures into one record, one after the other: read off the GUI's thread, sent, attached.
/// A lost link holds the queue until it is back; every picture goes in once.
class ImageUploads : public QObject
{
    Q_OBJECT

public:
    ImageUploads(patients::MediaStore& store, database::Session& session, QObject* parent);

    /// Where pictures go from now on; what waits for another record is dropped.
    void setRecord(RecordId record, PatientId patient);
    void addFiles(const QStringList& paths, patients::MediumKind kind);
    void addImage(const QImage& image, patients::MediumKind kind);
    /// Drops what has not been sent.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_total > 0; }

signals:
    /// `done` of `total`; both 0 when the queue is through.
    void progressed(int done, int total);
    void added(const huella::patients::Medium& medium);
    void failed(const QString& name, const huella::Error& error);
    void waitingForLink();

private:
    struct Job
    {
        QString name;
        QString path;   ///< empty for a pasted picture
        QByteArray png; ///< of a pasted picture
        patients::MediumKind kind;
    };

    void enqueue(Job job);
    void next();
    void prepared(const Result<PreparedImage>& image);
    void send();
    void attach();
    void sent();
    void refused(const Error& error);
    void finish();
    void waitForLink(std::function<void()> again);
    void sendAgain();

    patients::MediaStore& m_store;
    database::Session& m_session;
    RecordId m_record;
    PatientId m_patient;
    QQueue<Job> m_queue;
    Job m_job;
    patients::NewMedium m_medium;
    int m_done = 0;
    int m_total = 0;
    int m_run = 0; ///< counts cancellations: answers of an earlier run are not ours
    std::function<void()> m_again;
};

} // namespace huella::ui::vet
