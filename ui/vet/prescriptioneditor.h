// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/prescription.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui {
class FormField;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

class PrescriptionRow;
class TextArea;

/// The lines of a prescription and its notes, while they are typed.
class PrescriptionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PrescriptionEditor(QWidget* parent = nullptr);

    /// Announces nothing; at least one line is there.
    void setText(const documents::PrescriptionText& text);
    /// As it is typed, with empty lines.
    [[nodiscard]] documents::PrescriptionText text() const;
    void setKnownDrugs(const QList<documents::PrescriptionItem>& known);
    void setAllergies(const QString& allergies);
    /// Tells `submission` which field holds which column of the lines that are not empty, counted
    /// from 1.
    void nameFields(Submission& submission) const;
    /// Puts the keyboard into the first line.
    void focusFirst();

signals:
    void edited();

private:
    PrescriptionRow* addRow(const documents::PrescriptionItem& item);
    void remove(PrescriptionRow* row);
    void addAfter(PrescriptionRow* row);

    QList<PrescriptionRow*> m_rows;
    QList<documents::PrescriptionItem> m_known;
    QString m_allergies;
    documents::PrescriptionId m_replaces;
    bool m_isFilling = false;
    QVBoxLayout* m_list;
    TextArea* m_notes;
    FormField* m_notesField;
};

} // namespace huella::ui::vet
