// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/imagefile.h"

#include <QWidget>

namespace huella::ui {

class FilePicker;
class InlineMessage;
class PhotoStrip;

/// Photos to attach: picked or dropped, read off the GUI thread, shown as thumbnails. A file that
/// cannot be used gets a message by its name and changes nothing.
class PhotoField : public QWidget
{
    Q_OBJECT

public:
    /// `picker` must outlive the field. At most `limit` photos.
    explicit PhotoField(FilePicker* picker, int limit = 8, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PreparedImage>& images() const { return m_images; }
    void addFiles(const QStringList& paths);
    void clear();
    /// Files still being read.
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

signals:
    void imagesChanged();
    void readingFinished();

private:
    void take(const QString& name, const Result<PreparedImage>& result);
    void remove(int index);

    FilePicker* m_picker;
    int m_limit;
    int m_reading = 0;
    QList<PreparedImage> m_images;
    PhotoStrip* m_strip;
    InlineMessage* m_message;
};

} // namespace huella::ui
