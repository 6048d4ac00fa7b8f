// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/document.h"
#include "core/documents/prescriptionstore.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {
class Button;
class Card;
class EmptyState;
class InlineMessage;
class TextLabel;
class WeightChart;
} // namespace huella::ui

namespace huella::ui::owner {

class AttentionCard;
class NextControl;
class PetVaccines;
class TileChooser;

/// "Health": when a pet comes next, how its weight goes, its vaccines with those due, and what the vets found
/// and did, the newest first. Of one pet, or (the visits only) of all.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(const OwnerStores& stores, const Clock& clock, QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    void setAppointments(const QList<agenda::Appointment>& appointments);
    /// Null means all of them.
    void choose(PatientId pet);

public slots:
    void reload();

signals:
    void bookRequested(PatientId pet);
    void imageRequested(const QList<huella::patients::Medium>& images, int index);
    void documentRequested(const huella::documents::DocumentSubject& document);

private:
    using Records = QList<records::OwnRecord>;
    using ByVisit = QList<std::pair<RecordId, documents::PrescriptionId>>;

    void build();
    void connectParts();
    void chooseShown();
    void readWeights();
    void show(const Result<Records>& answer);
    void fill();
    void readPrescriptions();
    [[nodiscard]] PatientId chosen() const;
    [[nodiscard]] QWidget* makeCard(const records::OwnRecord& record);

    OwnerStores m_stores;
    documents::PrescriptionStore m_prescriptions;
    QHash<RecordId, QList<documents::PrescriptionId>> m_prescribed;
    Records m_records;
    int m_shown;
    InlineMessage* m_message;
    TextLabel* m_busy;
    QList<patients::Patient> m_petList;
    TileChooser* m_pets;
    QWidget* m_figures;
    Card* m_weightCard;
    WeightChart* m_weight;
    PetVaccines* m_vaccines;
    NextControl* m_next;
    TextLabel* m_visits;
    EmptyState* m_empty;
    QVBoxLayout* m_timeline;
    Button* m_more;
};

} // namespace huella::ui::owner
