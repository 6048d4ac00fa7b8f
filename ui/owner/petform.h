// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patientdraft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace huella::ui {
class DateEdit;
class FormField;
class LineEdit;
class Segmented;
class Submission;
} // namespace huella::ui

namespace huella::ui::owner {

/// Every field of a pet but its photo. Shows what is wrong beside the field it is wrong in and
/// loses nothing that was typed.
class PetForm : public QWidget
{
    Q_OBJECT

public:
    explicit PetForm(QWidget* parent = nullptr);

    void setDraft(const patients::PatientDraft& draft);
    [[nodiscard]] patients::PatientDraft draft() const;
    /// Shows each problem in its field and goes to the first; false when there is any.
    [[nodiscard]] bool check(QDate today);
    /// The same of one field alone.
    [[nodiscard]] bool checkField(const QString& column, QDate today);
    /// The column of the first field that shows a problem; empty when none does.
    [[nodiscard]] QString firstWrong() const;
    /// For a page that shows the fields one at a time; it stays the form's.
    [[nodiscard]] FormField* field(const QString& column) const { return m_fields.value(column); }
    /// The fields under the names of the database's columns.
    void addFieldsTo(Submission& submission) const;

private:
    void build();
    void name();
    void put(QGridLayout& grid, int row, int column, int span, const QString& label,
             const char* name, QWidget* editor);
    [[nodiscard]] FormField* field(const char* name) const;
    void suggestBreeds();

    LineEdit* m_name;
    LineEdit* m_familyName;
    QComboBox* m_species;
    QComboBox* m_breed;
    Segmented* m_sex;
    LineEdit* m_colour;
    Segmented* m_neutered;
    LineEdit* m_weight;
    DateEdit* m_birthDate;
    LineEdit* m_microchip;
    LineEdit* m_phone;
    LineEdit* m_email;
    QList<FormField*> m_order;
    QHash<QString, FormField*> m_fields; ///< by column
};

} // namespace huella::ui::owner
