// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/merge.h"
#include "ui/shared/card.h"

namespace huella::ui::vet {

class ChoiceRow;

/// The same fields were written in another window: both texts side by side, and for each the
/// choice what stays. Both stay until somebody chooses otherwise.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget* parent = nullptr);

    void display(const records::RecordText& mine, const records::Record& theirs,
                 const QStringList& clashes);
    /// What is in the fields now, while the card waits.
    void setMine(const records::RecordText& mine);

signals:
    void resolved(const huella::records::RecordText& chosen);

private:
    void clear();
    void addClash(const QString& column);
    [[nodiscard]] records::RecordText chosen() const;

    records::RecordText m_mine;
    records::Record m_theirs;
    QList<ChoiceRow*> m_clashes;
    QVBoxLayout* m_rows;
};

} // namespace huella::ui::vet
