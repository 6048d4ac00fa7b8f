// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/prescriptioneditor.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/submission.h"
#include "ui/vet/prescriptionrow.h"
#include "ui/vet/textarea.h"

#include <QVBoxLayout>

namespace huella::ui::vet {

using documents::PrescriptionItem;
using documents::PrescriptionText;

PrescriptionEditor::PrescriptionEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_notes(new TextArea(1))
    , m_notesField(new FormField(tr("Notes for the owner"), m_notes))
{
    setObjectName(QStringLiteral("prescriptionEditor"));
    m_notes->setObjectName(QStringLiteral("prescriptionNotesEdit"));
    m_list->setSpacing(space::xl);
    auto* add = new Button(Icons::Plus, tr("Add a medicine"), Button::Kind::Quiet);
    add->setObjectName(QStringLiteral("addItemButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(m_list);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(m_notesField);
    connect(add, &QPushButton::clicked, this,
            [this] { addAfter(m_rows.isEmpty() ? nullptr : m_rows.last()); });
    connect(m_notes, &TextArea::textChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
}

void PrescriptionEditor::setText(const PrescriptionText& text)
{
    m_isFilling = true;
    for (PrescriptionRow* row : std::exchange(m_rows, {}))
        row->deleteLater();
    for (const PrescriptionItem& item : text.items)
        addRow(item);
    if (m_rows.isEmpty())
        addRow({});
    m_notes->setPlainText(text.notes);
    m_replaces = text.replaces;
    m_isFilling = false;
}

PrescriptionText PrescriptionEditor::text() const
{
    PrescriptionText text;
    for (const PrescriptionRow* row : m_rows)
        text.items.append(row->item());
    text.notes = m_notes->toPlainText();
    text.replaces = m_replaces;
    return text;
}

PrescriptionRow* PrescriptionEditor::addRow(const PrescriptionItem& item)
{
    PrescriptionItem own = item;
    if (own.id.isNull())
        own.id = documents::PrescriptionItemId::create();
    auto* row = new PrescriptionRow(own);
    row->setKnownDrugs(m_known);
    row->setAllergies(m_allergies);
    m_rows.append(row);
    m_list->addWidget(row);
    connect(row, &PrescriptionRow::edited, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
    connect(row, &PrescriptionRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &PrescriptionRow::finished, this, [this, row] { addAfter(row); });
    return row;
}

void PrescriptionEditor::remove(PrescriptionRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow({});
    m_rows.last()->focusDrug();
    emit edited();
}

void PrescriptionEditor::addAfter(PrescriptionRow* row)
{
    const bool isFull = m_rows.size() >= PrescriptionText::maxItems;
    if (isFull || (row && row->item().isEmpty()))
        return row ? row->focusDrug() : void();
    addRow({})->focusDrug();
}

void PrescriptionEditor::setKnownDrugs(const QList<PrescriptionItem>& known)
{
    m_known = known;
    for (PrescriptionRow* row : std::as_const(m_rows))
        row->setKnownDrugs(known);
}

void PrescriptionEditor::setAllergies(const QString& allergies)
{
    m_allergies = allergies;
    for (PrescriptionRow* row : std::as_const(m_rows))
        row->setAllergies(allergies);
}

void PrescriptionEditor::nameFields(Submission& submission) const
{
    int place = 0;
    for (const PrescriptionRow* row : m_rows) {
        if (row->item().isEmpty() && m_rows.size() > 1)
            continue;
        ++place;
        for (auto it = row->fields().begin(); it != row->fields().end(); ++it)
            submission.addField(QStringLiteral("items.%1.%2").arg(place).arg(it.key()), it.value());
    }
    submission.addField(QStringLiteral("notes"), m_notesField);
}

void PrescriptionEditor::focusFirst()
{
    m_rows.first()->focusDrug();
}

} // namespace huella::ui::vet
