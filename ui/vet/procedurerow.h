// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

class QTimer;

namespace huella::ui {
class FormField;
}

namespace huella::ui::vet {

class TextArea;

/// A procedure done in an attention and its result, announced a moment after the last key.
class ProcedureRow : public QWidget
{
    Q_OBJECT

public:
    ProcedureRow(const records::DoneProcedure& procedure, QWidget* parent = nullptr);

    [[nodiscard]] records::DoneProcedure procedure() const;
    [[nodiscard]] records::DoneProcedureId id() const { return m_procedure.id; }
    /// Whether the database has this result, as `confirm` said.
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    void markUnsaved() { m_isSaved = false; }
    void confirm(const QString& result);
    void showProblem(const QString& sentence);
    void focusResult();
    /// Announces a change at once.
    void tell();
    /// What another window saved.
    void setResult(const QString& result);

signals:
    void typed(); ///< with every key
    void changed();
    void removeRequested();

private:
    records::DoneProcedure m_procedure;
    bool m_isSaved = true;
    bool m_isFilling = false;
    TextArea* m_result;
    FormField* m_field;
    QTimer* m_pause;
};

} // namespace huella::ui::vet
