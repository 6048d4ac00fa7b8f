// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/medium.h"
#include "ui/shared/imagefile.h"

#include <QImage>
#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>

namespace huella::database {
class Session;
}
namespace huella::patients {
class MediaStore;
}

namespace huella::ui {

/// One file on its way into the clinic.
struct Upload
{
    enum class State { Waiting, Reading, Sending, WaitingForLink, Kept, Failed };

    int number = 0; ///< its own for as long as the list lives
    QString name;
    State state = State::Waiting;
    Error error{}; ///< when Failed; when Kept, what cannot be shown of it
};

/// Puts pictures into one record, one after the other: read off the GUI's thread while the one
/// before is sent, then attached. What cannot be read is named with its reason and the rest
/// goes on. A lost link holds the queue until it is back; every picture goes in once.
class ImageUploads : public QObject
{
    Q_OBJECT

public:
    ImageUploads(patients::MediaStore& store, database::Session& session, QObject* parent);
    ~ImageUploads() override;

    /// Where pictures go from now on, under a procedure or (null) to the visit itself; what waits
    /// for another record is dropped.
    void setRecord(RecordId record, PatientId patient, DoneProcedureId procedure = {});
    void addFiles(const QStringList& paths, patients::MediumKind kind);
    void addImage(const QImage& image, patients::MediumKind kind);
    /// Takes one out, wherever it is; what was sent already is not attached.
    void cancel(int number);
    /// Drops all that has not been kept.
    void cancelAll();
    [[nodiscard]] bool isRunning() const { return m_done < m_total; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

signals:
    void changed(const huella::ui::Upload& upload);
    void cancelled(int number);
    /// `done` of `total`; equal when the queue is through.
    void progressed(int done, int total);
    void added(const huella::patients::Medium& medium);

private:
    struct Job
    {
        Upload upload;
        QString path;
        QImage pasted; ///< instead of a file
        patients::MediumKind kind = patients::MediumKind::Image;
        patients::NewMedium medium{};
    };

    void enqueue(Job job);
    void readNext();
    void take(const Result<PreparedImage>& image);
    void sendNext();
    void send();
    void attach();
    void settle(const Result<void>& result, void (ImageUploads::*step)());
    void finish(Upload::State state, const Error& error = {});
    void tell(Job& job, Upload::State state, const Error& error = {});
    void waitForLink(std::function<void()> again);
    void sendAgain();
    void count();

    patients::MediaStore& m_store;
    database::Session& m_session;
    RecordId m_record;
    PatientId m_patient;
    DoneProcedureId m_procedure;
    QQueue<Job> m_waiting;
    std::optional<Job> m_reading;
    std::optional<Job> m_ready; ///< read, waits for the one before to be sent
    std::optional<Job> m_sending;
    std::stop_source m_stop;
    int m_done = 0;
    int m_total = 0;
    int m_numbers = 0;
    std::function<void()> m_again;
};

} // namespace huella::ui
