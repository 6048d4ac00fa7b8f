// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/medium.h"

#include <QImage>
#include <QWidget>

namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// Pictures as large as the window, over whatever is shown: arrows go through them, the wheel
/// brings nearer, Esc or a press beside the picture closes.
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    ImageViewer(patients::MediaStore& store, QWidget* covered);

    void display(const QList<patients::Medium>& images, int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(int by);
    void load();
    void arrange();
    [[nodiscard]] QRectF target() const;

    patients::MediaStore& m_store;
    QWidget* m_covered;
    Button* m_close;
    Button* m_previous;
    Button* m_next;
    TextLabel* m_caption;
    QList<patients::Medium> m_images;
    int m_index = 0;
    QImage m_image;
    QString m_problem;
    double m_zoom = 1;
    QPointF m_shift;
    QPointF m_grip;
};

} // namespace huella::ui::vet
