// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/patients/patientstore.h"

#include <QWidget>

class QListView;
class QTimer;

namespace huella::ui {

class EmptyState;
class InlineMessage;
class PageHeader;
class PatientListModel;
class PatientPhotos;

/// All patients of the clinic by name, however many: only what is in sight is read and held. Enter
/// or a click opens one. The list is "patientList".
class PatientList : public QWidget
{
    Q_OBJECT

public:
    PatientList(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent = nullptr);

    /// Reads the order again; the place in the list stays.
    void refresh();

signals:
    void picked(const huella::patients::SearchHit& hit);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildList(PatientPhotos* photos);
    void want(int page);
    void readNext();
    void pick(const QModelIndex& index);
    void showError(const Error& error);

    patients::PatientStore& m_store;
    PatientListModel* m_model;
    PageHeader* m_header;
    InlineMessage* m_message;
    QListView* m_list;
    EmptyState* m_empty;
    QList<patients::PatientMark> m_marks;
    QList<int> m_wanted; ///< pages, the last one asked for comes first
    QTimer* m_pause;     ///< a wheel that turns asks for what it passes: only the end counts
    bool m_isReading = false;
    int m_generation = 0;
};

} // namespace huella::ui
