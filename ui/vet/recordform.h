// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QHash>
#include <QWidget>

class QImage;
class QLineEdit;

namespace huella::ui {
class FormField;
}

namespace huella::ui::vet {

class TextArea;

/// What a vet writes: anamnesis, diagnosis, treatment, internal notes and weight. A weight that
/// is no number is an error beside its field and leaves the last one in text().
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget* parent = nullptr);

    /// Fills the fields without telling `edited`.
    void setText(const records::RecordText& text);
    /// The same, sparing the fields that say it already, the cursor and the marked problems.
    void mergeText(const records::RecordText& text);
    [[nodiscard]] records::RecordText text() const;
    /// Shows a problem beside the field that the database calls `column`.
    void showProblem(const QString& column, const QString& sentence);
    [[nodiscard]] bool hasProblem() const;
    /// Puts the keyboard into the first field with a problem and answers it.
    QWidget* focusProblem();
    void focusFirst();

signals:
    void edited();
    void imagePasted(const QImage& image);
    void filesPasted(const QStringList& paths);

private:
    void build();
    FormField* addField(const char* column, QWidget* editor);
    FormField* addArea(const char* column, TextArea* area, const QString& name);
    void readWeight();

    TextArea* m_anamnesis;
    TextArea* m_diagnosis;
    TextArea* m_treatment;
    TextArea* m_notes;
    QLineEdit* m_weight;
    QList<FormField*> m_fields;
    QHash<QString, FormField*> m_byColumn;
    std::optional<double> m_weightKg;
    bool m_isFilling = false;
};

/// "4,2", "4.2" or "4,2 kg"; nothing for an empty text.
[[nodiscard]] std::optional<double> parseWeight(const QString& text, bool* isNumber);

} // namespace huella::ui::vet
