// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recordform.h"

#include "core/records/draftsaver.h"
#include "ui/shared/formfield.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace huella::ui::vet {

namespace {

constexpr int weightWidth = 150;

/// Who reads what stands below, by icon and words.
QWidget* readersLine(Icons icon, const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs + 2);
    row->addWidget(new IconLabel(icon, Token::TextMuted, size::iconS));
    row->addWidget(new TextLabel(text, TextStyle::Caption, Token::TextMuted), 1);
    return line;
}

/// The well where what the owner never reads is written.
class Well : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRounded(painter, rect(), radius::control, color(Token::SurfaceSunken));
    }
};

} // namespace

RecordForm::RecordForm(QWidget* parent)
    : QWidget(parent)
    , m_anamnesis(new TextArea(2))
    , m_diagnosis(new TextArea(2))
    , m_treatment(new TextArea(2))
    , m_notes(new TextArea(1))
    , m_weight(new LineEdit)
{
    m_weight->setObjectName(QStringLiteral("weightEdit"));
    build();
    // After the field, which clears its error whenever the text changes.
    connect(m_weight, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            readWeight();
    });
    setFocusProxy(m_anamnesis);
}

void RecordForm::build()
{
    FormField* anamnesis = addArea("anamnesis", m_anamnesis, "anamnesisEdit");
    FormField* weight = addField("weight_kg", m_weight);
    weight->setFixedWidth(std::max(weightWidth, weight->sizeHint().width()));
    FormField* diagnosis = addArea("diagnosis", m_diagnosis, "diagnosisEdit");
    FormField* treatment = addArea("treatment", m_treatment, "treatmentEdit");
    auto* well = new Well;
    auto* inside = new QVBoxLayout(well);
    inside->setContentsMargins(space::m, space::s, space::m, space::m);
    inside->setSpacing(space::xs);
    inside->addWidget(
        readersLine(Icons::EyeOff, tr("Only the clinic's vets read this: the owner never does.")));
    inside->addWidget(addArea("internal_notes", m_notes, "internalNotesEdit"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::l);
    first->addWidget(anamnesis, 1);
    first->addWidget(weight, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::l);
    second->addWidget(diagnosis, 1, Qt::AlignTop);
    second->addWidget(treatment, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(readersLine(Icons::Eye, tr("The owner may read this once it is signed.")));
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(well);
}

FormField* RecordForm::addField(const char* column, QWidget* editor)
{
    const QString name = QString::fromLatin1(column);
    auto* field = new FormField(fieldName(name), editor);
    m_byColumn.insert(name, field);
    m_fields.append(field);
    return field;
}

FormField* RecordForm::addArea(const char* column, TextArea* area, const QString& name)
{
    area->setObjectName(name);
    FormField* field = addField(column, area);
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

void RecordForm::mergeText(const records::RecordText& text)
{
    m_isFilling = true;
    const auto put = [](TextArea* area, const QString& value) {
        if (area->toPlainText() == value)
            return;
        const int position = area->textCursor().position();
        area->setPlainText(value);
        QTextCursor cursor = area->textCursor();
        cursor.setPosition(std::min(position, int(value.size())));
        area->setTextCursor(cursor);
    };
    put(m_anamnesis, text.anamnesis);
    put(m_diagnosis, text.diagnosis);
    put(m_treatment, text.treatment);
    put(m_notes, text.internalNotes);
    if (m_weightKg != text.weightKg) {
        m_weightKg = text.weightKg;
        m_weight->setText(text.weightKg ? QLocale().toString(*text.weightKg, 'g', 7) : QString());
    }
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
