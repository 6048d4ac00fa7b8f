// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/vaccination.h"

#include <QWidget>

class QCheckBox;
class QStringListModel;

namespace huella::ui {
class DateEdit;
class FormField;
class LineEdit;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

/// A line of the vaccination card while it is typed. Vaccine, product and lot are suggested from
/// what was given before; the next one is a press away.
class VaccinationForm : public QWidget
{
    Q_OBJECT

public:
    explicit VaccinationForm(QWidget* parent = nullptr);

    void setLine(const documents::Vaccination& line, QDate today);
    [[nodiscard]] documents::Vaccination line() const;
    void setKnown(const QList<documents::KnownVaccine>& known);
    void nameFields(Submission& submission) const;
    /// Whether both dates can be sent; says what is wrong beside the field.
    [[nodiscard]] bool check();
    void focusFirst();

signals:
    void accepted(); ///< Enter in the last field

private:
    LineEdit* addSuggested(const char* name, QStringListModel* suggestions);
    void build();
    QWidget* buildNext();
    void chooseNext(int months, int days);
    void fillProduct(const QString& vaccine);

    documents::Vaccination m_line;
    QList<documents::KnownVaccine> m_known;
    QStringListModel* m_vaccines;
    QStringListModel* m_products;
    LineEdit* m_vaccine;
    LineEdit* m_product;
    LineEdit* m_lot;
    DateEdit* m_given;
    DateEdit* m_next;
    QCheckBox* m_elsewhere;
    FormField* m_vaccineField;
    FormField* m_productField;
    FormField* m_lotField;
    FormField* m_givenField;
    FormField* m_nextField;
};

} // namespace huella::ui::vet
