// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/prescriptionstore.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace huella::ui {
class Button;
class EmptyState;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

class AttentionCard;

/// "History": what the vets found and did, the newest first, of one pet or of all.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const OwnerStores& stores, QWidget* parent = nullptr);

    void setPets(const QList<patients::Patient>& pets);
    /// Null means all of them.
    void choose(PatientId pet);

public slots:
    void reload();

signals:
    void imageRequested(const QList<huella::patients::Medium>& images, int index);
    void documentRequested(const huella::documents::DocumentSubject& document);

private:
    using Records = QList<records::OwnRecord>;
    using ByVisit = QList<std::pair<RecordId, documents::PrescriptionId>>;

    void build();
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
    QComboBox* m_pet;
    EmptyState* m_empty;
    QVBoxLayout* m_timeline;
    Button* m_more;
};

} // namespace huella::ui::owner
