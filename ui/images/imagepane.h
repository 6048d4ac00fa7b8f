// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/patients/medium.h"
#include "ui/images/imagecanvas.h"

class QSlider;

namespace huella::patients {
class MediaStore;
}

namespace huella::ui {

class InlineMessage;
class PictureLoader;
class TextLabel;

/// One picture with its headline, its frames and its line of figures. While it is on its way its
/// small picture stands in; when it does not come, the reason does.
class ImagePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePane(patients::MediaStore& store, QWidget* parent = nullptr);

    void display(const patients::Medium& medium);
    void clear();
    [[nodiscard]] const patients::Medium& medium() const { return m_medium; }
    [[nodiscard]] ImageCanvas* canvas() const { return m_canvas; }
    /// The picture itself is shown, not the small one that stands in.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Steps through the frames.
    void stepFrame(int by);
    /// Of two panes, the one that keys and the timeline speak to.
    void setActive(bool isActive);

signals:
    void loaded();
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void take(const std::shared_ptr<const Film>& film);
    void refuse(const Error& error);
    void showStatus(QPoint pixel);

    patients::Medium m_medium;
    PictureLoader* m_loader;
    ImageCanvas* m_canvas;
    TextLabel* m_headline;
    InlineMessage* m_message;
    QWidget* m_frames;
    QSlider* m_slider;
    TextLabel* m_frameText;
    TextLabel* m_status;
    bool m_isWhole = false;
    bool m_isActive = false;
};

} // namespace huella::ui
