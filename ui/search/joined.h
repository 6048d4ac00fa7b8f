// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace huella::ui {

/// What is known about somebody on one line: "Gato · Siamés"; what is not known is left out.
[[nodiscard]] inline QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace huella::ui
