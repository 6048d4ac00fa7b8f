// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/prescriptionrow.h"

#include "core/documents/allergymatch.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/textlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QStringListModel>

namespace huella::ui::vet {

using documents::PrescriptionItem;

namespace {

struct ItemColumn
{
    const char* name;
    QString PrescriptionItem::*field;
    int maxLength;
};

constexpr ItemColumn itemColumns[] = {
    {"drug", &PrescriptionItem::drug, PrescriptionItem::maxLineLength},
    {"presentation", &PrescriptionItem::presentation, PrescriptionItem::maxLineLength},
    {"dose", &PrescriptionItem::dose, PrescriptionItem::maxLineLength},
    {"route", &PrescriptionItem::route, PrescriptionItem::maxShortLength},
    {"frequency", &PrescriptionItem::frequency, PrescriptionItem::maxLineLength},
    {"duration", &PrescriptionItem::duration, PrescriptionItem::maxLineLength},
    {"quantity", &PrescriptionItem::quantity, PrescriptionItem::maxShortLength},
    {"instructions", &PrescriptionItem::instructions, PrescriptionItem::maxInstructionsLength},
};

QString suggestionOf(const PrescriptionItem& it)
{
    return it.presentation.isEmpty() ? it.drug : it.drug + QStringLiteral(" · ") + it.presentation;
}

} // namespace

PrescriptionRow::PrescriptionRow(const PrescriptionItem& item, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_suggestions(new QStringListModel(this))
    , m_warning(new TextLabel({}, TextStyle::Caption, Token::ErrorFg))
{
    setObjectName(QStringLiteral("prescriptionRow"));
    m_warning->setObjectName(QStringLiteral("allergyWarning"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    build();
    complete();
    for (const ItemColumn& column : itemColumns) {
        LineEdit* edit = m_edits[QLatin1StringView(column.name)];
        edit->setMaxLength(column.maxLength);
        edit->setText(item.*column.field);
        connect(edit, &QLineEdit::textChanged, this, &PrescriptionRow::edited);
    }
    connect(m_edits["drug"], &QLineEdit::textChanged, this, &PrescriptionRow::warn);
    connect(m_edits["instructions"], &QLineEdit::returnPressed, this, &PrescriptionRow::finished);
}

LineEdit* PrescriptionRow::addEdit(QGridLayout* grid, const char* column, const QString& label,
                                   const QString& example, int row, int at, int span)
{
    auto* edit = new LineEdit(example);
    edit->setObjectName(QLatin1StringView(column) + QStringLiteral("Edit"));
    auto* field = new FormField(label, edit);
    m_edits.insert(QLatin1StringView(column), edit);
    m_fields.insert(QLatin1StringView(column), field);
    grid->addWidget(field, row, at, 1, span);
    return edit;
}

void PrescriptionRow::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    addEdit(grid, "drug", tr("Medicine"), tr("Amoxicillin"), 0, 0, 6);
    addEdit(grid, "presentation", tr("Presentation"), tr("Suspension 250 mg/5 ml"), 0, 6, 5);
    addEdit(grid, "dose", tr("Dose"), tr("3 ml"), 2, 0, 3);
    addEdit(grid, "route", tr("Route"), tr("Oral"), 2, 3, 3);
    addEdit(grid, "frequency", tr("How often"), tr("Every 12 hours"), 2, 6, 3);
    addEdit(grid, "duration", tr("For how long"), tr("7 days"), 2, 9, 3);
    addEdit(grid, "quantity", tr("Quantity"), tr("1 bottle"), 3, 0, 3);
    addEdit(grid, "instructions", tr("Instructions"), tr("Shake well; give it with food"), 3, 3, 9);
    m_fields["drug"]->setRequired(true);
    m_fields["dose"]->setRequired(true);
    auto* remove = Button::iconOnly(Icons::Trash, tr("Remove this medicine"));
    remove->setObjectName(QStringLiteral("removeItemButton"));
    remove->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field
    grid->addWidget(remove, 0, 11, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_warning, 1, 0, 1, 12);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    connect(remove, &QPushButton::clicked, this, &PrescriptionRow::removeRequested);
}

void PrescriptionRow::complete()
{
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(QStringLiteral("drugSuggestions"));
    m_edits["drug"]->setCompleter(completer);
    // After the completer has put its own text there.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &PrescriptionRow::fillFrom, Qt::QueuedConnection);
}

void PrescriptionRow::setKnownDrugs(const QList<PrescriptionItem>& known)
{
    m_known = known;
    QStringList lines;
    for (const PrescriptionItem& it : known)
        lines.append(suggestionOf(it));
    m_suggestions->setStringList(lines);
}

void PrescriptionRow::fillFrom(const QString& suggestion)
{
    for (const PrescriptionItem& known : std::as_const(m_known)) {
        if (suggestionOf(known) != suggestion)
            continue;
        m_edits["drug"]->setText(known.drug);
        for (const ItemColumn& column : itemColumns) {
            LineEdit* edit = m_edits[QLatin1StringView(column.name)];
            if (edit->text().isEmpty()) // what was typed stays
                edit->setText(known.*column.field);
        }
        return m_edits["dose"]->setFocus(Qt::OtherFocusReason);
    }
}

void PrescriptionRow::setAllergies(const QString& allergies)
{
    m_allergies = allergies;
    warn();
}

void PrescriptionRow::warn()
{
    const QString word = documents::allergyAgainst(m_edits["drug"]->text(), m_allergies);
    m_warning->setText(
        tr("Beware: an allergy is noted (“%1”). Check it before you prescribe this.").arg(word));
    m_warning->setVisible(!word.isEmpty());
}

PrescriptionItem PrescriptionRow::item() const
{
    PrescriptionItem item = m_item;
    for (const ItemColumn& column : itemColumns)
        item.*column.field = m_edits[QLatin1StringView(column.name)]->text();
    return item;
}

void PrescriptionRow::focusDrug()
{
    m_edits["drug"]->setFocus(Qt::OtherFocusReason);
}

} // namespace huella::ui::vet
