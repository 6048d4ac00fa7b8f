// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/conflictcard.h"

#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/words.h"

#include <QHBoxLayout>

namespace huella::ui::vet {

namespace {

constexpr int shownCharacters = 300;

QString shortened(const QString& text)
{
    return text.size() > shownCharacters ? text.left(shownCharacters) + u'…' : text;
}

} // namespace

ConflictCard::ConflictCard(QWidget* parent)
    : Card(tr("This attention was changed in another window"), parent), m_differences(new TextLabel)
{
    setObjectName(QStringLiteral("conflictCard"));
    setStripe(Token::Attention);
    auto* sentence = new TextLabel(tr("Nothing is lost: your text is still in the fields below. "
                                      "Choose which one stays."));
    sentence->setWordWrap(true);
    m_differences->setWordWrap(true);
    m_differences->setInk(Token::TextMuted);
    auto* mine = new Button(tr("Keep mine"), Button::Kind::Primary);
    mine->setObjectName(QStringLiteral("keepMineButton"));
    auto* theirs = new Button(tr("Use the other text"), Button::Kind::Secondary);
    theirs->setObjectName(QStringLiteral("takeTheirsButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch();
    body()->addWidget(sentence);
    body()->addWidget(m_differences);
    body()->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, [this] { emit keepMine(m_theirs); });
    connect(theirs, &QPushButton::clicked, this, [this] { emit takeTheirs(m_theirs); });
    hide();
}

void ConflictCard::display(const records::Record& theirs, const records::RecordText& mine)
{
    m_theirs = theirs;
    QStringList lines;
    const auto compare = [&](const QString& name, const QString& theirText, const QString& myText) {
        if (theirText != myText)
            lines << tr("%1, in the other window: %2")
                         .arg(name, theirText.isEmpty() ? tr("(empty)") : shortened(theirText));
    };
    const auto weight = [](const records::RecordText& text) {
        return text.weightKg ? weightText(*text.weightKg) : QString();
    };
    compare(tr("Anamnesis"), theirs.text.anamnesis, mine.anamnesis);
    compare(tr("Diagnosis"), theirs.text.diagnosis, mine.diagnosis);
    compare(tr("Treatment"), theirs.text.treatment, mine.treatment);
    compare(tr("Internal notes"), theirs.text.internalNotes, mine.internalNotes);
    compare(tr("Weight"), weight(theirs.text), weight(mine));
    m_differences->setText(lines.join(u'\n'));
    show();
}

} // namespace huella::ui::vet
