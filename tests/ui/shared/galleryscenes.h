// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace huella::ui::gallery {

struct Scene
{
    const char* name;
    QWidget* (*make)();
};

/// Every part of ui/shared at least once.
const QList<Scene>& scenes();

} // namespace huella::ui::gallery
