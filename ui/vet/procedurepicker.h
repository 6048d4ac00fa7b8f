// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

namespace huella::ui::vet {

/// The clinic's catalogue, grouped by kind, found by typing any part of a name: accents and
/// capitals do not matter. Enter takes what is found.
class ProcedurePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ProcedurePicker(QWidget* parent = nullptr);

    void setProcedures(const QList<records::Procedure>& procedures);
    /// What the field names; nothing when it names none, or several.
    [[nodiscard]] std::optional<records::Procedure> chosen() const;
    void clearChoice();

signals:
    void confirmed(); ///< Enter, or a click among what was found

private:
    void addGroup(const QString& kind);

    QList<records::Procedure> m_procedures;
    QStandardItemModel* m_items;
    QCompleter* m_completer;
};

} // namespace huella::ui::vet
