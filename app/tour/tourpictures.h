// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace huella::app::tour {

/// The tour's pictures: one PNG a step, numbered, in a folder made for them.
class TourPictures
{
public:
    explicit TourPictures(const QString& folder);

    /// Saves what `window` shows now as "07-la-cita-reservada.png".
    void take(QWidget* window, const QString& name);
    /// The same with a picture that is there already, as PNG.
    void keep(const QByteArray& png, const QString& name);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] QString nextFile(const QString& name);

    QString m_folder;
    int m_count = 0;
};

} // namespace huella::app::tour
