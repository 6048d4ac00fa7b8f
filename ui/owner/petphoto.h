// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/patient.h"
#include "ui/shared/imagefile.h"

#include <QFuture>
#include <QWidget>

#include <optional>

namespace huella::ui {
class Avatar;
class Button;
class FilePicker;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::owner {

class CropView;

/// What becomes of a pet's photo when its form is saved.
struct PhotoChange
{
    bool isChanged = false;
    MediaId id;                         ///< made when the photo was chosen, for retries
    std::optional<PreparedImage> photo; ///< nothing takes the photo away
};

/// A pet's portrait with its buttons. The chosen file is read off this thread and then framed: what
/// is outside the frame is cut off, pixel for pixel, when the form is saved. A file that is no
/// picture says so here and changes nothing.
class PetPhoto : public QWidget
{
    Q_OBJECT

public:
    explicit PetPhoto(FilePicker& picker, QWidget* parent = nullptr);

    void setPet(const patients::Patient& pet);
    void setSpecies(const QString& species);
    /// What is to be saved, cut by then, off this thread. The same answer each time it is asked
    /// for, until something is changed.
    [[nodiscard]] QFuture<Result<PhotoChange>> finish();
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void ready(); ///< a chosen file has been read, well or not

private:
    /// As it was read, and as the screen shows it.
    struct Picture
    {
        PreparedImage prepared;
        QImage shown;
    };

    void build();
    void connectParts();
    void choose();
    void read(const QString& path);
    void take(const Result<Picture>& picture);
    void frame(const QImage& shown);
    void unframe();
    void remove();
    void setReading(bool isReading);

    FilePicker& m_picker;
    PhotoChange m_change;
    bool m_isCut = true; ///< what is in m_change is what the frame says
    bool m_isReading = false;
    Avatar* m_portrait;
    CropView* m_crop;
    QWidget* m_zoom;
    Button* m_nearer;
    Button* m_farther;
    Button* m_choose;
    Button* m_remove;
    InlineMessage* m_message;
};

} // namespace huella::ui::owner
