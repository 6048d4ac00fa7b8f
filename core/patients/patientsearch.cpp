// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/patientsearch.h"

#include "core/patients/patientstore.h"

#include <algorithm>
#include <utility>

namespace huella::patients {

namespace {

constexpr int leastForSimilar = 3;

} // namespace

PatientSearch::PatientSearch(PatientStore& store, QObject* parent) : QObject(parent), m_store(store)
{}

void PatientSearch::ask(const QString& text)
{
    m_text = text;
    if (m_isRunning && text != m_sent && !m_isWithdrawn) {
        m_isWithdrawn = true;
        m_store.withdraw(m_statement);
    }
    if (!m_isRunning && !text.isEmpty())
        start();
}

void PatientSearch::noteSent(const QString& text)
{
    m_sent = text;
    m_statement = m_store.lastStatement();
}

void PatientSearch::start()
{
    m_isRunning = true;
    m_store.search(m_text, limit).then(this, [this, text = m_text](const Result<Hits>& hits) {
        answer(text, hits);
    });
    noteSent(m_text);
}

bool PatientSearch::arrive(const QString& text)
{
    m_isRunning = false;
    const bool isWhole = !std::exchange(m_isWithdrawn, false);
    if (isWhole && text == m_text)
        return true;
    if (!m_text.isEmpty())
        start();
    return false;
}

void PatientSearch::answer(const QString& text, const Result<Hits>& hits)
{
    if (!arrive(text))
        return;
    if (!hits) {
        emit failed(hits.error());
        return;
    }
    const bool isEnough = hits->size() >= few || text.size() < leastForSimilar;
    emit found(text, *hits, isEnough ? Progress::Complete : Progress::More);
    if (isEnough || m_isRunning || text != m_text) // a listener may have asked for something else
        return;
    m_isRunning = true;
    m_store.searchSimilar(text).then(this, [this, text, hits = *hits](const Result<Hits>& similar) {
        completeWith(text, hits, similar);
    });
    noteSent(text);
}

void PatientSearch::completeWith(const QString& text, Hits hits, const Result<Hits>& similar)
{
    if (!arrive(text))
        return;
    // Without the similar ones the answer is whole enough.
    for (const SearchHit& hit : similar.value_or(Hits())) {
        const bool isThere = std::ranges::any_of(hits, [&hit](const SearchHit& other) {
            return other.patientId == hit.patientId && other.ownerId == hit.ownerId;
        });
        if (!isThere)
            hits.append(hit);
    }
    emit found(text, hits, Progress::Complete);
}

} // namespace huella::patients
