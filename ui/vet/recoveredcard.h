// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/keptdraft.h"
#include "ui/shared/card.h"

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::vet {

/// "Draft recovered": what was typed before a crash and is in its fields again, when it was
/// typed, and the choice to keep it (which needs no click) or to throw it away.
class RecoveredCard : public Card
{
    Q_OBJECT

public:
    explicit RecoveredCard(QWidget* parent = nullptr);

    /// `saved` is what the database has: only what differs is listed.
    void display(const records::KeptDraft& draft, const records::RecordText& saved);

signals:
    void kept();
    void discarded();

private:
    TextLabel* m_when;
    TextLabel* m_what;
};

} // namespace huella::ui::vet
