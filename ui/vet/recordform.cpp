// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recordform.h"

#include "core/records/draftsaver.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/tokens.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui::vet {

RecordForm::RecordForm(QWidget* parent)
    : QWidget(parent)
    , m_anamnesis(new TextArea(2))
    , m_diagnosis(new TextArea(2))
    , m_treatment(new TextArea(3))
    , m_notes(new TextArea(2))
    , m_weight(new LineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_weight->setObjectName(QStringLiteral("weightEdit"));
    m_weight->setMaximumWidth(160);
    auto* weight = new FormField(tr("Weight today (kg)"), m_weight);
    column->addWidget(addArea("anamnesis", tr("Anamnesis"), m_anamnesis, "anamnesisEdit"));
    column->addWidget(weight);
    column->addWidget(addArea("diagnosis", tr("Diagnosis"), m_diagnosis, "diagnosisEdit"));
    column->addWidget(addArea("treatment", tr("Treatment"), m_treatment, "treatmentEdit"));
    column->addWidget(
        addArea("internal_notes", tr("Internal notes"), m_notes, "internalNotesEdit"));
    m_byColumn["diagnosis"]->setRequired(true);
    m_byColumn["internal_notes"]->setHelp(tr("The owner does not see this."));
    m_byColumn.insert(QStringLiteral("weight_kg"), weight);
    m_fields.insert(1, weight);
    // After the field, which clears its error whenever the text changes.
    connect(m_weight, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            readWeight();
    });
    setFocusProxy(m_anamnesis);
}

FormField* RecordForm::addArea(const char* column, const QString& label, TextArea* area,
                               const QString& name)
{
    area->setObjectName(name);
    auto* field = new FormField(label, area);
    m_byColumn.insert(QString::fromLatin1(column), field);
    m_fields.append(field);
    connect(area, &TextArea::textChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
    connect(area, &TextArea::imagePasted, this, &RecordForm::imagePasted);
    connect(area, &TextArea::filesPasted, this, &RecordForm::filesPasted);
    return field;
}

void RecordForm::setText(const records::RecordText& text)
{
    m_isFilling = true;
    m_anamnesis->setPlainText(text.anamnesis);
    m_diagnosis->setPlainText(text.diagnosis);
    m_treatment->setPlainText(text.treatment);
    m_notes->setPlainText(text.internalNotes);
    m_weightKg = text.weightKg;
    m_weight->setText(text.weightKg ? QLocale().toString(*text.weightKg, 'g', 7) : QString());
    for (FormField* field : std::as_const(m_fields))
        field->clearError();
    m_isFilling = false;
}

records::RecordText RecordForm::text() const
{
    return {m_anamnesis->toPlainText(), m_diagnosis->toPlainText(), m_treatment->toPlainText(),
            m_notes->toPlainText(), m_weightKg};
}

void RecordForm::readWeight()
{
    bool isNumber = false;
    const auto weight = parseWeight(m_weight->text(), &isNumber);
    records::RecordText alone;
    alone.weightKg = weight;
    if (!isNumber || !records::DraftSaver::problemsOf(alone).isEmpty())
        return showProblem(
            QStringLiteral("weight_kg"),
            fieldProblem(QStringLiteral("weight_kg"), QStringLiteral("out_of_range")));
    m_weightKg = weight;
    emit edited();
}

void RecordForm::showProblem(const QString& column, const QString& sentence)
{
    if (FormField* field = m_byColumn.value(column))
        field->setError(sentence);
}

bool RecordForm::hasProblem() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const FormField* field) { return field->hasError(); });
}

QWidget* RecordForm::focusProblem()
{
    for (FormField* field : std::as_const(m_fields))
        if (field->hasError()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return field;
        }
    return nullptr;
}

void RecordForm::focusFirst()
{
    m_anamnesis->setFocus(Qt::OtherFocusReason);
}

std::optional<double> parseWeight(const QString& text, bool* isNumber)
{
    QString number = text.simplified();
    if (number.endsWith(QStringLiteral("kg"), Qt::CaseInsensitive))
        number = number.chopped(2).trimmed();
    *isNumber = true;
    if (number.isEmpty())
        return {};
    const double value = number.replace(u',', u'.').toDouble(isNumber);
    return *isNumber ? std::optional(value) : std::nullopt;
}

} // namespace huella::ui::vet
