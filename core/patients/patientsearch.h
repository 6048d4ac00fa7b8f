// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/patient.h"

#include <QObject>

namespace huella::patients {

class PatientStore;

/// Search as somebody types: what is told always answers what was asked last. One statement is on
/// its way at a time, and it is ended on the server when the words change, so that fast typing
/// never stands in the way of a check-in on the same connection. Where little begins with the
/// words, names that are spelt alike follow.
class PatientSearch : public QObject
{
    Q_OBJECT

public:
    enum class Progress { More, Complete }; ///< More: spelt-alike ones may follow

    /// With fewer hits than this, and three letters at least, similar ones are looked for.
    static constexpr int few = 5, limit = 30;

    explicit PatientSearch(PatientStore& store, QObject* parent = nullptr);

    /// An empty text asks nothing and silences what is on its way.
    void ask(const QString& text);
    [[nodiscard]] QString asked() const { return m_text; }

signals:
    void found(const QString& text, const QList<huella::patients::SearchHit>& hits,
               huella::patients::PatientSearch::Progress progress);
    void failed(const huella::Error& error);

private:
    using Hits = QList<SearchHit>;

    void start();
    void noteSent(const QString& text);
    void answer(const QString& text, const Result<Hits>& hits);
    void completeWith(const QString& text, Hits hits, const Result<Hits>& similar);
    /// Frees the way; true when the answer is still the one that is wanted.
    [[nodiscard]] bool arrive(const QString& text);

    PatientStore& m_store;
    QString m_text;
    bool m_isRunning = false;
    bool m_isWithdrawn = false;
    QString m_sent;          ///< what the statement under way is about
    quint64 m_statement = 0; ///< its number
};

} // namespace huella::patients
