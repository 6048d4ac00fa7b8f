// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace huella::patients {
class MediaStore;
}

namespace huella::ui {

class Button;
class ImageCanvas;
class ImagePane;
class Segmented;
class TimelineStrip;
struct Viewpoint;

/// Pictures as large as the window, over whatever is shown, with the patient's other pictures
/// along the bottom. One, or two of different days side by side that move together.
///
/// Keys: arrows go through them, + - 0 zoom, R turns, I inverts, V, W and M choose the hand,
/// window and level, and the measure, Page Up and Down go through frames, C compares, F fills the
/// screen, Del takes the last measure away, Esc closes.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    ImageViewer(patients::MediaStore& store, QWidget* covered);

    /// `images` are shown at once; the patient's whole timeline replaces them when it is read.
    void display(const QList<patients::Medium>& images, int index);
    [[nodiscard]] ImagePane* pane(int index) const { return m_panes[index]; }
    [[nodiscard]] bool isComparing() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QHBoxLayout* buildTools();
    void connectPanes();
    void choose(int index);
    void step(int by);
    void setComparing(bool isComparing);
    void activate(int pane);
    void showTools();
    void showPlace();
    void setTool(int tool);
    void applyPreset(int index);
    void reset();
    void leave();
    void toggleFullScreen();
    [[nodiscard]] ImageCanvas* canvas() const;
    [[nodiscard]] int indexOf(MediaId id) const;

    patients::MediaStore& m_store;
    QWidget* m_covered;
    ImagePane* m_panes[2];
    TimelineStrip* m_timeline;
    QWidget* m_filmTools;
    Segmented* m_tool;
    QComboBox* m_preset;
    Button* m_invert;
    Button* m_compare;
    Button* m_previous;
    Button* m_next;
    QList<patients::Medium> m_images;
    int m_active = 0;
    bool m_isFullScreen = false;
};

} // namespace huella::ui
