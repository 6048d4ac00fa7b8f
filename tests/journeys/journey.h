// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <stdexcept>

class QAbstractButton;

namespace huella::tests {

/// The widget of this name; throws with the names that are there when it is missing.
[[nodiscard]] QWidget* childNamed(const QWidget& root, const char* name);

template <typename T>
[[nodiscard]] T* child(const QWidget& root, const char* name)
{
    auto* widget = dynamic_cast<T*>(childNamed(root, name));
    if (!widget)
        throw std::runtime_error(std::string(name) + " is of another class");
    return widget;
}

/// A click in the middle of a button that can be seen and pressed; throws when it cannot.
void press(QAbstractButton* button);

/// The program's look and Spanish, once a test program.
void dress();

/// Writes build/<preset>/pictures/<name>.png.
void takePicture(QWidget& window, const QString& name);
/// The same in light (<name>.png) and dark (<name>-dark.png).
void takePictures(QWidget& window, const QString& name);

} // namespace huella::tests
