// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/filepicker.h"

namespace huella::ui::kiosk {

/// The kiosk's way to files: photos of a memory stick or a camera that is plugged in, and nothing
/// else of the computer; inside the window, since a file dialog leads out of it. It never writes.
class StickPicker : public FilePicker
{
public:
    /// `roots`: where sticks are mounted; each folder below is one.
    explicit StickPicker(QStringList roots = mediaFolders());

    void pickImages(QWidget* parent, std::function<void(const QStringList&)> chosen) override;
    /// A kiosk keeps no files: never answers.
    void pickTarget(QWidget* parent, const QString& suggestedName,
                    std::function<void(const QString&)> chosen) override;

    [[nodiscard]] static QStringList mediaFolders();
    /// The photos below `roots`, the newest first. Follows no link, goes no deeper than cameras
    /// do, and ends after some thousands. Blocks.
    [[nodiscard]] static QStringList photosBelow(const QStringList& roots);

private:
    QStringList m_roots;
};

} // namespace huella::ui::kiosk
