// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"
#include "core/patients/patient.h"
#include "ui/shared/doors.h"
#include "ui/vet/vetstores.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace huella::ui {
class EmptyState;
class InlineMessage;
class SearchEdit;
} // namespace huella::ui

namespace huella::ui::vet {

class HistoryPanel;
class ImageViewer;
class PatientBanner;

/// Looks for any patient and shows its history, read-only.
class PatientsPage : public QWidget
{
    Q_OBJECT

public:
    PatientsPage(const VetStores& stores, const Doors& doors, QWidget* parent = nullptr);

    void focusSearch();
    /// The page scrolls inside: wrapped texts must not make it taller than its window.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

private:
    void build();
    void search(const QString& text);
    void showHits(const QList<patients::SearchHit>& hits, const QString& text);
    void open(const patients::SearchHit& hit);
    void view(const QList<patients::Medium>& images, int index);

    VetStores m_stores;
    Doors m_doors;
    SearchEdit* m_search;
    InlineMessage* m_message;
    QListWidget* m_hits;
    EmptyState* m_hint;
    PatientBanner* m_banner;
    HistoryPanel* m_history;
    QStackedWidget* m_detail;
    ImageViewer* m_viewer = nullptr;
    QString m_text;
    QList<patients::SearchHit> m_found;
    PatientId m_patient;
};

} // namespace huella::ui::vet
