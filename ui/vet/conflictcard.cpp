// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/conflictcard.h"

#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/choicerow.h"
#include "ui/vet/words.h"

#include <QVBoxLayout>

namespace huella::ui::vet {

using records::Choice;
using records::RecordText;

namespace {

QString textIn(const RecordText& text, const QString& column)
{
    if (column == u"anamnesis")
        return text.anamnesis;
    if (column == u"diagnosis")
        return text.diagnosis;
    if (column == u"treatment")
        return text.treatment;
    if (column == u"internal_notes")
        return text.internalNotes;
    return text.weightKg ? weightText(*text.weightKg) : QString();
}

} // namespace

ConflictCard::ConflictCard(QWidget* parent)
    : Card(tr("Another window changed the same fields"), parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conflictCard"));
    setStripe(Token::Attention);
    body()->setContentsMargins(space::xl, space::l, space::l, space::l); // clear of the stripe
    auto* sentence =
        new TextLabel(tr("Nothing is lost: both texts are here. Choose what stays in each field."));
    sentence->setWordWrap(true);
    auto* save = new Button(Icons::Check, tr("Save what is chosen"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("resolveConflictButton"));
    m_rows->setSpacing(space::m);
    body()->addWidget(sentence);
    body()->addLayout(m_rows);
    body()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, [this] { emit resolved(chosen()); });
    hide();
}

void ConflictCard::display(const RecordText& mine, const records::Record& theirs,
                           const QStringList& clashes)
{
    clear();
    m_mine = mine;
    m_theirs = theirs;
    for (const QString& column : clashes)
        addClash(column);
    show();
}

void ConflictCard::setMine(const RecordText& mine)
{
    m_mine = mine;
    for (ChoiceRow* row : std::as_const(m_clashes))
        row->setMine(textIn(mine, row->column()));
}

void ConflictCard::clear()
{
    m_clashes.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConflictCard::addClash(const QString& column)
{
    auto* row = new ChoiceRow(column, textIn(m_mine, column), textIn(m_theirs.text, column),
                              tr("In the other window"),
                              column == u"weight_kg" ? ChoiceRow::Kind::Number
                                                     : ChoiceRow::Kind::Text);
    m_rows->addWidget(row);
    m_clashes.append(row);
}

RecordText ConflictCard::chosen() const
{
    QHash<QString, Choice> choices;
    for (const ChoiceRow* row : m_clashes)
        choices.insert(row->column(), row->choice());
    return records::chosenText(m_mine, m_theirs.text, choices);
}

} // namespace huella::ui::vet
