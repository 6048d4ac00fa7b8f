// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/triagecombo.h"

#include "ui/parts/triage.h"
#include "ui/shared/icon.h"

namespace huella::ui::desk {

TriageCombo::TriageCombo(QWidget* parent) : QComboBox(parent)
{
    for (int triage = 1; triage <= 5; ++triage) {
        const TriageLook look = triageLook(triage);
        addItem(icon(look.icon, look.ink), look.word);
    }
    setTriage(3);
}

} // namespace huella::ui::desk
