// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/patients/patientsearch.h"

#include <QPointer>
#include <QWidget>

class QListView;

namespace huella::patients {
class PatientStore;
}

namespace huella::ui {

class Card;
class PatientPhotos;
class SearchDelegate;
class SearchEdit;
class SearchHitModel;
class TextLabel;

/// The one search of a staff window, in its top bar: Ctrl+K from anywhere puts the keyboard here.
/// Finds patients and owners by any words of their names, phone, e-mail or microchip while one
/// types; the arrows walk through what was found and Enter takes it. Esc closes, keeps what was
/// typed, and gives the keyboard back to where it was. The edit is "searchEdit", the list
/// "searchResults".
class GlobalSearch : public QWidget
{
    Q_OBJECT

public:
    /// Whether a last row offers to register what was typed.
    enum class Offer { Nothing, Registration };

    /// `photos` may be null: then the species are drawn.
    GlobalSearch(patients::PatientStore& store, PatientPhotos* photos, Offer offer,
                 QWidget* parent = nullptr);

    /// Puts the keyboard here; `Esc` gives it back to who has it now.
    void open();

signals:
    /// A patient; or an owner without pets (a null patientId).
    void picked(const huella::patients::SearchHit& hit);
    void registrationWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Hits = QList<patients::SearchHit>;

    void buildResults(PatientPhotos* photos);
    void search(const QString& text);
    void show(const QString& text, const Hits& hits, patients::PatientSearch::Progress progress);
    void showError(const Error& error);
    void openResults();
    void closeResults();
    void giveBack();
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] bool handleEnter();
    void walk(int step);
    void pick(const QModelIndex& index);

    patients::PatientSearch* m_search;
    Offer m_offer;
    SearchEdit* m_edit;
    Card* m_popup;
    QListView* m_list;
    TextLabel* m_note;
    SearchHitModel* m_model;
    SearchDelegate* m_delegate;
    QPointer<QWidget> m_opener; ///< where the keyboard was
    QString m_shown;            ///< what the listed rows answer
    bool m_takesFirst = false;  ///< Enter came before the answer
};

} // namespace huella::ui
