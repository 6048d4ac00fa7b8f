// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"

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

signals:
    void described(const huella::patients::Medium& medium);
    void removeRequested();
    void activated();

private:
    void buildEditors(QHBoxLayout* row);
    void buildLabels(QHBoxLayout* row);
    void tell();

    patients::Medium m_medium;
    QComboBox* m_kind = nullptr;
    LineEdit* m_description = nullptr;
    QTimer* m_pause;
};

} // namespace huella::ui::vet
