// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/prescription.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QStringListModel;

namespace huella::ui {
class FormField;
class LineEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// One line of a prescription as it is typed. The drug is suggested from what the clinic ordered
/// before, with all that stood beside it; a drug that the allergies speak against is warned of.
class PrescriptionRow : public QWidget
{
    Q_OBJECT

public:
    explicit PrescriptionRow(const documents::PrescriptionItem& item, QWidget* parent = nullptr);

    [[nodiscard]] documents::PrescriptionItem item() const;
    void setKnownDrugs(const QList<documents::PrescriptionItem>& known);
    void setAllergies(const QString& allergies);
    /// By the database's names: drug, presentation...
    [[nodiscard]] const QMap<QString, FormField*>& fields() const { return m_fields; }
    void focusDrug();

signals:
    void edited();
    void removeRequested();
    /// Enter in the last field: the next drug.
    void finished();

private:
    void build();
    LineEdit* addEdit(QGridLayout* grid, const char* column, const QString& label,
                      const QString& example, int row, int at, int span);
    void complete();
    void fillFrom(const QString& suggestion);
    void warn();

    documents::PrescriptionItem m_item;
    QList<documents::PrescriptionItem> m_known;
    QString m_allergies;
    QMap<QString, FormField*> m_fields;
    QMap<QString, LineEdit*> m_edits;
    QStringListModel* m_suggestions;
    TextLabel* m_warning;
};

} // namespace huella::ui::vet
