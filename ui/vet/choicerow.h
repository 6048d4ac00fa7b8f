// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/merge.h"

#include <QWidget>

namespace huella::ui {
class Segmented;
}

namespace huella::ui::vet {

class TextArea;

/// A field that was written at two places: both values side by side and the choice what stays.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Number }; ///< of two numbers there is no "both"

    /// `theirs` is headed by `whose`: "In the other window", "Iván Vega, 10:32".
    ChoiceRow(const QString& column, const QString& mine, const QString& theirs,
              const QString& whose, Kind kind = Kind::Text, QWidget* parent = nullptr);

    [[nodiscard]] const QString& column() const { return m_column; }
    [[nodiscard]] records::Choice choice() const;
    void setMine(const QString& mine);

private:
    QString m_column;
    TextArea* m_mine;
    Segmented* m_choice;
};

} // namespace huella::ui::vet
