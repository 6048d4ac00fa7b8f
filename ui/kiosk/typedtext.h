// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace huella::ui::kiosk {

/// What somebody typed, while the windows around it are made again in another language. Lives in
/// memory only, for as long as that takes.
class TypedText
{
public:
    [[nodiscard]] static TypedText of(const QWidget& root);
    /// Into the fields of the same name.
    void restore(QWidget& root) const;

private:
    QHash<QString, QString> m_texts;
};

} // namespace huella::ui::kiosk
