// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "ui/shared/card.h"

namespace huella::ui {
class TextLabel;
}

namespace huella::ui::vet {

/// Somebody else changed the same attention: what he wrote, and the choice whose text stays.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget* parent = nullptr);

    void display(const records::Record& theirs, const records::RecordText& mine);

signals:
    void keepMine(const huella::records::Record& theirs);
    void takeTheirs(const huella::records::Record& theirs);

private:
    records::Record m_theirs;
    TextLabel* m_differences;
};

} // namespace huella::ui::vet
