// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/triage.h"

#include <QCoreApplication>

#include <algorithm>

namespace huella::ui {

namespace {

struct Row
{
    Icons icon;
    Token ink;
    const char* word;
};

// clang-format off
constexpr Row rows[] = {
    {Icons::Warning,     Token::ErrorFg,       QT_TRANSLATE_NOOP("Triage", "Emergency")},
    {Icons::ChevronUp,   Token::AttentionText, QT_TRANSLATE_NOOP("Triage", "Urgent")},
    {Icons::Minus,       Token::TextMuted,     QT_TRANSLATE_NOOP("Triage", "Usual")},
    {Icons::ChevronDown, Token::TextMuted,     QT_TRANSLATE_NOOP("Triage", "Can wait")},
    {Icons::Clock,       Token::TextMuted,     QT_TRANSLATE_NOOP("Triage", "No hurry")},
};
// clang-format on

} // namespace

TriageLook triageLook(int triage)
{
    const Row& row = rows[std::clamp(triage, 1, 5) - 1];
    return {row.icon, row.ink, QCoreApplication::translate("Triage", row.word)};
}

} // namespace huella::ui
