// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/imagefile.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace huella::ui {

class FilePicker;
class InlineMessage;
class PhotoStrip;

/// Photos to attach: picked, dropped or pasted, read off the GUI thread, shown as thumbnails. Each
/// file has its line while it is read, with a button to leave it out; one that cannot be used is
/// named with the reason, and the rest goes on.
class PhotoField : public QWidget
{
    Q_OBJECT

public:
    /// `picker` must outlive the field. At most `limit` photos.
    explicit PhotoField(FilePicker* picker, int limit = 8, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PreparedImage>& images() const { return m_images; }
    void addFiles(const QStringList& paths);
    /// What was copied elsewhere: a picture, or files. Does nothing with anything else.
    void paste();
    void clear();
    /// Files still being read.
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

signals:
    void imagesChanged();
    void readingFinished();

private:
    using Work = std::function<Result<PreparedImage>(const std::stop_token&)>;

    void build();
    [[nodiscard]] bool hasRoom();
    void read(const QString& name, Work work);
    [[nodiscard]] QWidget* makeLine(const QString& name, const std::stop_source& stop);
    void take(const QString& name, const Result<PreparedImage>& result);
    void remove(int index);

    FilePicker* m_picker;
    int m_limit;
    int m_reading = 0;
    int m_round = 0; ///< answers to what was cleared meanwhile are nobody's
    QList<PreparedImage> m_images;
    PhotoStrip* m_strip;
    InlineMessage* m_limitMessage;
    QVBoxLayout* m_lines;
};

} // namespace huella::ui
