// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patientsearch.h"

#include <QWidget>

class QListView;

namespace huella::patients {
class PatientStore;
}
namespace huella::ui {
class PatientPhotos;
class SearchDelegate;
class SearchEdit;
class SearchHitModel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// Finds a pet inside a form: what was found stands below the edit while one types, the arrows
/// choose, Enter takes. The edit is "patientPickerEdit", the list "patientPickerList".
class PatientPicker : public QWidget
{
    Q_OBJECT

public:
    PatientPicker(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent = nullptr);

    /// Empties it.
    void clear();

signals:
    void picked(const huella::patients::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(PatientPhotos* photos);
    void show(const QString& text, const QList<patients::SearchHit>& hits,
              patients::PatientSearch::Progress progress);
    void showRows(int rows);
    [[nodiscard]] bool handleKey(int key);
    void pick(const QModelIndex& index);

    patients::PatientSearch* m_search;
    SearchEdit* m_edit;
    QListView* m_list;
    TextLabel* m_note;
    SearchHitModel* m_model;
    SearchDelegate* m_delegate;
    QString m_shown;
    bool m_takesFirst = false; ///< Enter came before the answer
};

} // namespace huella::ui::desk
