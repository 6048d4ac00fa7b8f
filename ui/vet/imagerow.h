// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QTimer;

namespace huella::ui {
class Button;
class LineEdit;
} // namespace huella::ui

namespace huella::ui::vet {

/// One picture of an attention: its thumbnail, what it is, what it shows. Changes are announced a
/// moment after the last key.
class ImageRow : public QWidget
{
    Q_OBJECT

public:
    ImageRow(const patients::Medium& medium, bool isEditable, QWidget* parent = nullptr);

    [[nodiscard]] const patients::Medium& medium() const { return m_medium; }
    /// Under which it may be moved; the way there hides while there are none.
    void setProcedures(const QList<records::DoneProcedure>& procedures);

signals:
    void described(const huella::patients::Medium& medium);
    void removeRequested();
    void moveRequested(huella::records::DoneProcedureId procedure);
    void activated();

private:
    void buildEditors(QHBoxLayout* row);
    void buildLabels(QHBoxLayout* row);
    void offerProcedures();
    void tell();

    patients::Medium m_medium;
    QComboBox* m_kind = nullptr;
    LineEdit* m_description = nullptr;
    Button* m_move = nullptr;
    QList<records::DoneProcedure> m_procedures;
    QTimer* m_pause;
};

} // namespace huella::ui::vet
