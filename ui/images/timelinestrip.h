// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"

#include <QScrollArea>

class QHBoxLayout;

namespace huella::ui {

class PhotoTile;

/// A patient's pictures over time, oldest first, each under its day. A press chooses one.
class TimelineStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget* parent = nullptr);

    void setImages(const QList<patients::Medium>& images);
    /// Marks what is looked at; the second is null unless two are.
    void setShown(MediaId first, MediaId second);

signals:
    void chosen(int index);

private:
    QWidget* m_content;
    QHBoxLayout* m_row;
    QList<PhotoTile*> m_tiles;
    QList<MediaId> m_ids;
};

} // namespace huella::ui
