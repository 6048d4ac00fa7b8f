// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/conflictcard.h"

#include "ui/shared/button.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QGridLayout>

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

TextArea* shown(const QString& text, const QString& name)
{
    auto* area = new TextArea(1);
    area->setObjectName(name);
    area->setReadOnly(true);
    area->setPlainText(text);
    return area;
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
    for (const Clash& clash : std::as_const(m_clashes))
        clash.mine->setPlainText(textIn(mine, clash.column));
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
    const bool isText = column != u"weight_kg";
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    auto* choice = new Segmented({tr("Mine"), tr("The other")});
    choice->setObjectName(QStringLiteral("conflictChoice"));
    choice->setAccessibleName(fieldName(column));
    if (isText)
        choice->addOption(tr("Both"));
    choice->setCurrent(isText ? int(Choice::Both) : int(Choice::Mine));
    auto* mine = shown(textIn(m_mine, column), QStringLiteral("conflictMine"));
    grid->addWidget(new TextLabel(fieldName(column), TextStyle::BodyStrong), 0, 0);
    grid->addWidget(choice, 0, 1, Qt::AlignRight);
    grid->addWidget(new TextLabel(tr("In this window"), TextStyle::Caption, Token::TextMuted), 1,
                    0);
    grid->addWidget(new TextLabel(tr("In the other window"), TextStyle::Caption, Token::TextMuted),
                    1, 1);
    grid->addWidget(mine, 2, 0, Qt::AlignTop);
    grid->addWidget(shown(textIn(m_theirs.text, column), QStringLiteral("conflictTheirs")), 2, 1,
                    Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_rows->addWidget(row);
    m_clashes.append({column, mine, choice});
}

RecordText ConflictCard::chosen() const
{
    QHash<QString, Choice> choices;
    for (const Clash& clash : m_clashes)
        choices.insert(clash.column, Choice(clash.choice->current()));
    return records::chosenText(m_mine, m_theirs.text, choices);
}

} // namespace huella::ui::vet
