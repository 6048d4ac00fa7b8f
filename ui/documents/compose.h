// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace huella::ui {

class Typesetter;

/// "Prescription", "Visit report"...: what the document is called.
[[nodiscard]] QString titleOf(documents::DocumentKind kind);
/// "Receta N.º 12"; without a number before it is issued.
[[nodiscard]] QString nameOf(const documents::DocumentContent& content);
/// "receta-12-nusta.pdf": what a file of it is called.
[[nodiscard]] QString fileNameOf(const documents::DocumentContent& content);

/// Sets a whole document, from the clinic's head to the signature.
void compose(Typesetter& typesetter, const documents::DocumentContent& content);

// Its parts.
void composeHead(Typesetter& typesetter, const documents::DocumentContent& content);
void composePrescription(Typesetter& typesetter, const documents::DocumentContent& content);
void composeReport(Typesetter& typesetter, const documents::DocumentContent& content);
void composeReceipt(Typesetter& typesetter, const documents::DocumentContent& content);
void composeCard(Typesetter& typesetter, const documents::DocumentContent& content);
void composeSignature(Typesetter& typesetter, const documents::DocumentContent& content);

} // namespace huella::ui
