// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/patient.h"

#include <QWidget>

class QListView;

namespace huella::patients {
class PatientStore;
}
namespace huella::ui {
class Card;
class PatientPhotos;
class SearchEdit;
class SearchHitModel;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// Finds a patient by any words of its or its owner's name, phone or microchip, while one types.
/// The arrows walk through what was found, Enter takes it, Esc closes. The edit is "searchEdit",
/// the list "searchResults".
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(patients::PatientStore& store, PatientPhotos* photos, QWidget* parent = nullptr);

signals:
    void picked(const huella::patients::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildResults(PatientPhotos* photos);
    void search(const QString& text);
    void show(const Result<QList<patients::SearchHit>>& hits);
    void openResults();
    void closeResults();
    bool handleKey(int key);
    void pick(const QModelIndex& index);

    patients::PatientStore& m_store;
    SearchEdit* m_edit;
    Card* m_popup;
    QListView* m_list;
    TextLabel* m_note;
    SearchHitModel* m_model;
    QString m_asked;
};

} // namespace huella::ui::desk
