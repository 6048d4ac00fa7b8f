// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/patient.h"
#include "ui/shared/imagefile.h"

#include <QWidget>

#include <optional>

namespace huella::ui {
class Avatar;
class Button;
class FilePicker;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::owner {

/// What becomes of a pet's photo when its form is saved.
struct PhotoChange
{
    bool isChanged = false;
    MediaId id;                         ///< made when the photo was chosen, for retries
    std::optional<PreparedImage> photo; ///< nothing takes the photo away
};

/// A pet's portrait with its two buttons. The chosen file is read off this thread; a file that is
/// no picture says so here and changes nothing.
class PetPhoto : public QWidget
{
    Q_OBJECT

public:
    explicit PetPhoto(FilePicker& picker, QWidget* parent = nullptr);

    void setPet(const patients::Patient& pet);
    void setSpecies(const QString& species);
    [[nodiscard]] const PhotoChange& change() const { return m_change; }
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void ready(); ///< a chosen file has been read, well or not

private:
    void choose();
    void read(const QString& path);
    void take(const Result<PreparedImage>& image);
    void remove();
    void setReading(bool isReading);

    FilePicker& m_picker;
    PhotoChange m_change;
    bool m_isReading = false;
    Avatar* m_portrait;
    Button* m_choose;
    Button* m_remove;
    InlineMessage* m_message;
};

} // namespace huella::ui::owner
