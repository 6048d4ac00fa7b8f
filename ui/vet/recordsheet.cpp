// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recordsheet.h"

#include "ui/shared/textlabel.h"
#include "ui/vet/words.h"

#include <QVBoxLayout>

namespace huella::ui::vet {

RecordSheet::RecordSheet(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void RecordSheet::setRecord(const records::Record& record, const QStringList& procedures)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    add(tr("Reason"), record.visitReason);
    add(tr("Anamnesis"), record.text.anamnesis);
    if (record.text.weightKg)
        add(tr("Weight"), weightText(*record.text.weightKg));
    add(tr("Diagnosis"), record.text.diagnosis);
    add(tr("Treatment"), record.text.treatment);
    add(tr("Procedures"), procedures.join(u'\n'));
    add(tr("Internal notes (the owner does not see them)"), record.text.internalNotes);
}

void RecordSheet::add(const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return;
    if (m_column->count() > 0)
        m_column->addSpacing(space::s);
    m_column->addWidget(new TextLabel(heading, TextStyle::Caption, Token::TextMuted));
    auto* words = new TextLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(words);
}

} // namespace huella::ui::vet
