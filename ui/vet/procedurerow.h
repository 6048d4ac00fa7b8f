// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;

namespace huella::ui {
class FormField;
}

namespace huella::ui::vet {

class ProcedureImages;
class TextArea;

/// A procedure done in an attention, its result, announced a moment after the last key, and its
/// images. Files dropped on it are its own.
class ProcedureRow : public QWidget
{
    Q_OBJECT

public:
    /// `images` becomes a part of the row.
    ProcedureRow(const records::DoneProcedure& procedure, ProcedureImages* images,
                 QWidget* parent = nullptr);

    [[nodiscard]] records::DoneProcedure procedure() const;
    [[nodiscard]] records::DoneProcedureId id() const { return m_procedure.id; }
    [[nodiscard]] ProcedureImages* images() const { return m_images; }
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

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addButtons(QHBoxLayout* row);

    records::DoneProcedure m_procedure;
    bool m_isSaved = true;
    bool m_isFilling = false;
    TextArea* m_result;
    FormField* m_field;
    ProcedureImages* m_images;
    QTimer* m_pause;
};

} // namespace huella::ui::vet
