// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QPinchGesture;

namespace huella::ui::owner {

/// A picture behind a square window: drag it, or use the arrows; bring it nearer with the wheel,
/// two fingers, + and -. What is in the window is the crop. The round line is how portraits show
/// it. It knows a picture for the screen only; `crop` says which part of any size of it is meant.
class CropView : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY cropChanged)

public:
    explicit CropView(QWidget* parent = nullptr);

    /// Begins with the middle, as large as it goes.
    void setImage(const QImage& image);
    /// 1 shows the whole shorter side; at most `mostZoom`.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As parts of the picture's width and height, 0 to 1; inside it and square in its pixels.
    [[nodiscard]] QRectF crop() const;

    [[nodiscard]] QSize sizeHint() const override { return {232, 232}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

    static constexpr double mostZoom = 6;

public slots:
    void zoomIn();
    void zoomOut();

signals:
    void cropChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The window: a square in the middle of the widget.
    [[nodiscard]] QRectF window() const;
    /// The crop's side in pixels of the picture.
    [[nodiscard]] double side() const;
    void moveBy(const QPointF& pixels);
    void keepInside();

    QImage m_image;
    QPointF m_center; ///< of the crop, in pixels of the picture
    double m_zoom = 1;
    QPointF m_grip;
    bool m_isDragged = false;
};

/// The part of `image` that `crop` means; at least one pixel.
[[nodiscard]] QImage cropped(const QImage& image, const QRectF& crop);

} // namespace huella::ui::owner
