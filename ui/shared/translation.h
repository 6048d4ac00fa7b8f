// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace huella::ui {

/// Loads every catalogue of `language` ("es", "pt_BR", "en") from :/i18n and Qt's own, and drops
/// those of the language before. Returns how many of ours were loaded; windows that stand already
/// keep their words until they are made again.
int setLanguage(QCoreApplication& application, const QString& language);

} // namespace huella::ui
