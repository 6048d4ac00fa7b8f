// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace huella::ui {

/// The door to the file dialogs, so that tests and the tour can hand files in.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Answers later with the chosen files, or not at all. `parent` owns the dialog.
    virtual void pickImages(QWidget* parent, std::function<void(const QStringList&)> chosen) = 0;
    virtual void pickTarget(QWidget* parent, const QString& suggestedName,
                            std::function<void(const QString&)> chosen) = 0;
};

/// The real dialogs; never a nested event loop.
class DialogFilePicker : public FilePicker
{
public:
    void pickImages(QWidget* parent, std::function<void(const QStringList&)> chosen) override;
    void pickTarget(QWidget* parent, const QString& suggestedName,
                    std::function<void(const QString&)> chosen) override;
};

} // namespace huella::ui
