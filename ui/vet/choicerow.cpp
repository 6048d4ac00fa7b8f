// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/choicerow.h"

#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QGridLayout>

namespace huella::ui::vet {

using records::Choice;

namespace {

TextArea* shown(const QString& text, const QString& name)
{
    auto* area = new TextArea(1);
    area->setObjectName(name);
    area->setReadOnly(true);
    area->setPlainText(text);
    return area;
}

} // namespace

ChoiceRow::ChoiceRow(const QString& column, const QString& mine, const QString& theirs,
                     const QString& whose, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_column(column)
    , m_mine(shown(mine, QStringLiteral("conflictMine")))
    , m_choice(new Segmented({tr("Mine"), tr("The other")}))
{
    m_choice->setObjectName(QStringLiteral("conflictChoice"));
    m_choice->setAccessibleName(fieldName(column));
    if (kind == Kind::Text)
        m_choice->addOption(tr("Both"));
    m_choice->setCurrent(int(kind == Kind::Text ? Choice::Both : Choice::Mine));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(new TextLabel(fieldName(column), TextStyle::BodyStrong), 0, 0);
    grid->addWidget(m_choice, 0, 1, Qt::AlignRight);
    grid->addWidget(new TextLabel(tr("In this window"), TextStyle::Caption, Token::TextMuted), 1,
                    0);
    auto* author = new TextLabel(whose, TextStyle::Caption, Token::TextMuted);
    author->setObjectName(QStringLiteral("conflictWhose"));
    grid->addWidget(author, 1, 1);
    grid->addWidget(m_mine, 2, 0, Qt::AlignTop);
    grid->addWidget(shown(theirs, QStringLiteral("conflictTheirs")), 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

Choice ChoiceRow::choice() const
{
    return Choice(m_choice->current());
}

void ChoiceRow::setMine(const QString& mine)
{
    m_mine->setPlainText(mine);
}

} // namespace huella::ui::vet
