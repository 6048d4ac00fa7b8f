// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstore.h"
#include "core/patients/medium.h"
#include "core/patients/patient.h"
#include "ui/shared/doors.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

class QStackedWidget;

namespace huella::ui {
class Button;
class DocumentSheet;
class EmptyState;
class ImageViewer;
class InlineMessage;
class LinkWatch;
} // namespace huella::ui

namespace huella::ui::vet {

class HistoryPanel;
class PatientBanner;

/// The history of a patient that was looked for, read-only; its reports and card may be printed.
class PatientsPage : public QWidget
{
    Q_OBJECT

public:
    PatientsPage(const VetStores& stores, LinkWatch& watch, const Doors& doors,
                 QWidget* parent = nullptr);

    void open(const patients::SearchHit& hit);
    /// The page scrolls inside: wrapped texts must not make it taller than its window.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    /// Nobody is open: the button that leads to the search.
    void searchWanted();

private:
    void build();
    void showError(const Error& error);
    void print(const documents::DocumentSubject& document);
    void view(const QList<patients::Medium>& images, int index);

    VetStores m_stores;
    Doors m_doors;
    LinkWatch& m_watch;
    documents::DocumentStore m_documents;
    InlineMessage* m_message;
    EmptyState* m_hint;
    PatientBanner* m_banner;
    HistoryPanel* m_history;
    QStackedWidget* m_detail;
    Button* m_card;
    ImageViewer* m_viewer = nullptr;
    DocumentSheet* m_sheet = nullptr;
    PatientId m_patient;
};

} // namespace huella::ui::vet
