// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/recoveredcard.h"

#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/words.h"

#include <QHBoxLayout>
#include <QLocale>

namespace huella::ui::vet {

namespace {

constexpr int shownOfDraft = 75; // about a line

QString line(const QString& name, const QString& text)
{
    const QString words = text.simplified();
    return name + QStringLiteral(": ") +
           (words.size() > shownOfDraft ? words.left(shownOfDraft) + u'…' : words);
}

/// What differs of two texts, a line a field.
QStringList differences(const records::RecordText& typed, const records::RecordText& saved)
{
    QStringList lines;
    const auto compare = [&](const char* column, const QString& mine, const QString& other) {
        if (mine.trimmed() != other.trimmed())
            lines << line(fieldName(QString::fromLatin1(column)),
                          mine.isEmpty() ? RecoveredCard::tr("(empty)") : mine);
    };
    const auto weight = [](const records::RecordText& text) {
        return text.weightKg ? weightText(*text.weightKg) : QString();
    };
    compare("anamnesis", typed.anamnesis, saved.anamnesis);
    compare("diagnosis", typed.diagnosis, saved.diagnosis);
    compare("treatment", typed.treatment, saved.treatment);
    compare("internal_notes", typed.internalNotes, saved.internalNotes);
    compare("weight_kg", weight(typed), weight(saved));
    return lines;
}

} // namespace

RecoveredCard::RecoveredCard(QWidget* parent)
    : Card(tr("Draft recovered"), parent)
    , m_when(new TextLabel)
    , m_what(new TextLabel({}, TextStyle::Body, Token::TextMuted))
{
    setObjectName(QStringLiteral("recoveredCard"));
    setStripe(Token::Accent);
    body()->setContentsMargins(space::xl, space::l, space::l, space::l); // clear of the stripe
    m_when->setObjectName(QStringLiteral("recoveredWhen"));
    m_what->setObjectName(QStringLiteral("recoveredWhat"));
    m_when->setWordWrap(true);
    m_what->setWordWrap(true);
    auto* keep = new Button(Icons::Check, tr("Keep the draft"), Button::Kind::Primary);
    keep->setObjectName(QStringLiteral("keepDraftButton"));
    auto* discard = new Button(tr("Discard it"), Button::Kind::Quiet);
    discard->setObjectName(QStringLiteral("discardDraftButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(keep);
    buttons->addWidget(discard);
    buttons->addStretch();
    body()->addWidget(m_when);
    body()->addWidget(m_what);
    body()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &RecoveredCard::kept);
    connect(discard, &QPushButton::clicked, this, &RecoveredCard::discarded);
    hide();
}

void RecoveredCard::display(const records::KeptDraft& draft, const records::RecordText& saved)
{
    m_when->setText(tr("Typed until %1 and not saved; it is in its fields again.")
                        .arg(QLocale().toString(draft.writtenAt, QLocale::ShortFormat)));
    QStringList lines;
    if (draft.text)
        lines << differences(draft.text->typed, saved);
    for (const records::DoneProcedure& procedure : draft.procedures)
        lines << line(procedure.name, procedure.result);
    if (!draft.addendum.isEmpty())
        lines << line(tr("Addendum"), draft.addendum);
    if (draft.alerts)
        lines << line(tr("Alerts"), draft.alerts->allergies + u' ' +
                                        draft.alerts->chronicConditions + u' ' +
                                        draft.alerts->notes);
    m_what->setText(lines.join(u'\n'));
    show();
}

} // namespace huella::ui::vet
