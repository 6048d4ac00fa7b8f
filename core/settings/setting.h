// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::settings {

/// What this workstation remembers. Each has its line in the table of settings.cpp.
enum class Setting {
    Theme,          ///< text: system, light, dark, contrast
    Language,       ///< text: es, pt_BR, en
    TextSize,       ///< whole number, per cent of the normal size, 80 to 200
    WindowGeometry, ///< bytes, as QWidget::saveGeometry() gives them
    BoardScreen,    ///< text, the monitor that `huella --board` fills, as the system names it
    PrinterName,    ///< text
    PrintPaper,     ///< text: a4, carta, rollo
    ReceiptPrinter, ///< text; the till's, often another
    ReceiptPaper,   ///< text: a4, carta, rollo
    KioskInches,    ///< whole number: the diagonal of a kiosk's screen; 0: as it says of itself
    KioskName,      ///< text: where it stands, for whoever comes to help; empty: the PC's name
    KioskClinic,    ///< text: the clinic's name, as it was last told
};

} // namespace huella::settings
