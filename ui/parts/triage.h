// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QString>

namespace huella::ui {

/// How a degree of urgency looks and reads; 3, the usual one, shows no mark in lists.
struct TriageLook
{
    Icons icon;
    Token ink;
    QString word;
};

/// `triage` from 1 (emergency) to 5 (can wait).
[[nodiscard]] TriageLook triageLook(int triage);
[[nodiscard]] constexpr bool hasTriageMark(int triage)
{
    return triage != 3;
}

} // namespace huella::ui
