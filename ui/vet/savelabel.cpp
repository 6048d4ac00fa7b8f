// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/savelabel.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace huella::ui::vet {

using records::SaveState;

namespace {

struct Look
{
    Icons icon;
    Token ink;
};

Look lookOf(SaveState state, bool wasSaved)
{
    switch (state) {
    case SaveState::Saved:
        return {Icons::Check, wasSaved ? Token::SuccessFg : Token::TextMuted};
    case SaveState::Pending:
    case SaveState::Saving:
        return {Icons::Refresh, Token::TextMuted};
    case SaveState::Offline:
        return {Icons::WifiOff, Token::WarningFg};
    case SaveState::Refused:
    case SaveState::Conflict:
        return {Icons::Warning, Token::AttentionText};
    case SaveState::Closed:
        break;
    }
    return {Icons::Lock, Token::TextMuted};
}

} // namespace

SaveLabel::SaveLabel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icons::Check, Token::TextMuted, size::iconS))
    , m_text(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
{
    m_text->setObjectName(QStringLiteral("saveStateLabel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
}

void SaveLabel::display(SaveState state, const QDateTime& savedAt)
{
    const Look look = lookOf(state, savedAt.isValid());
    m_icon->setIcon(look.icon);
    m_icon->setInk(look.ink);
    m_text->setInk(look.ink);
    switch (state) {
    case SaveState::Saved:
        return m_text->setText(
            savedAt.isValid()
                ? tr("saved at %1").arg(QLocale().toString(savedAt.time(), QLocale::ShortFormat))
                : tr("nothing to save yet"));
    case SaveState::Pending:
    case SaveState::Saving:
        return m_text->setText(tr("saving…"));
    case SaveState::Offline:
        return m_text->setText(tr("no connection: it will be saved when it is back"));
    case SaveState::Refused:
        return m_text->setText(tr("saved, except for the marked fields"));
    case SaveState::Conflict:
        return m_text->setText(tr("not saved: choose which text stays"));
    case SaveState::Closed:
        return m_text->setText(tr("signed: read only"));
    }
}

} // namespace huella::ui::vet
