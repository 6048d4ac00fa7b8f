// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printwork.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace huella::settings {
class Settings;
}

namespace huella::ui {

class Button;
class FormField;
class Segmented;
class TextLabel;

/// On which paper, by which printer, how often; remembered on this PC. Without a printer it offers
/// the file alone.
class PrintBar : public QWidget
{
    Q_OBJECT

public:
    PrintBar(Printers* printers, settings::Settings* settings, QWidget* parent = nullptr);

    /// Reads what is remembered for this kind, and asks for the printers again.
    void open(documents::DocumentKind kind);
    [[nodiscard]] Paper paper() const;
    /// With the printer chosen, without a file.
    [[nodiscard]] PrintOrder order() const;
    /// Keeps the choice for the next time.
    void remember();
    void setWaiting(bool isWaiting);
    [[nodiscard]] Button* printButton() const { return m_print; }
    [[nodiscard]] Button* saveButton() const { return m_save; }

signals:
    void paperChanged();

private:
    void build();
    void addField(QVBoxLayout* column, FormField* field);
    void showPrinters(const QStringList& names);

    Printers* m_printers;
    settings::Settings* m_settings;
    documents::DocumentKind m_kind = documents::DocumentKind::Prescription;
    Segmented* m_paper;
    QComboBox* m_printer;
    QSpinBox* m_copies;
    FormField* m_printerField;
    FormField* m_copiesField;
    TextLabel* m_none;
    Button* m_print;
    Button* m_save;
};

} // namespace huella::ui
