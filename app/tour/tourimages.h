// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/filepicker.h"

#include <QTemporaryDir>

namespace huella::app::tour {

/// The pictures that people bring to the tour: real ones of the system's packages where they are
/// installed (a cat, an X-ray), drawn ones otherwise. They are in a folder of their own, which goes
/// with this object.
class TourImages
{
public:
    TourImages();

    [[nodiscard]] QString pet() const { return m_pet; }
    [[nodiscard]] QString ailment() const { return m_ailment; }
    [[nodiscard]] QString xray() const { return m_xray; }

private:
    QTemporaryDir m_folder;
    QString m_pet;
    QString m_ailment;
    QString m_xray;
};

/// Stands where the file dialog stands, and chooses what the tour wants chosen.
class TourFilePicker : public ui::FilePicker
{
public:
    void willChoose(const QStringList& files) { m_files = files; }
    void pickImages(QWidget*, std::function<void(const QStringList&)> chosen) override
    {
        chosen(m_files);
    }
    void pickTarget(QWidget*, const QString&, std::function<void(const QString&)>) override {}

private:
    QStringList m_files;
};

} // namespace huella::app::tour
