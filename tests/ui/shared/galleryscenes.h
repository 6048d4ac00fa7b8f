// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace huella::ui::gallery {

struct Scene
{
    const char* name;
    QWidget* (*make)();
};

/// Every part of ui/shared at least once.
const QList<Scene>& scenes();
/// The second half: what people choose, type and attach with.
QList<Scene> controlScenes();

} // namespace huella::ui::gallery
