// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/film.h"
#include "ui/images/viewpoint.h"

#include <QLineF>
#include <QWidget>

#include <memory>

class QPainter;

namespace huella::ui {

/// One picture under glass: the wheel and two fingers bring it nearer, the hand moves it, and of a
/// film the mouse sets window and level or lays a measure. The middle and the right button
/// always move.
class ImageCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Move, Levels, Measure };

    explicit ImageCanvas(QWidget* parent = nullptr);

    /// A new picture keeps the viewpoint; its measures go, and its levels when it is another film.
    void setFilm(std::shared_ptr<const Film> film, bool keepsLevels);
    [[nodiscard]] const Film* film() const { return m_film.get(); }
    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }

    [[nodiscard]] const Viewpoint& viewpoint() const { return m_view; }
    void setViewpoint(const Viewpoint& view);
    void zoomBy(double factor);
    void turn();

    [[nodiscard]] const Window& greyWindow() const { return m_window; }
    void setGreyWindow(const Window& window);
    [[nodiscard]] bool isInverted() const { return m_isInverted; }
    void setInverted(bool isInverted);

    [[nodiscard]] const QList<QLineF>& measures() const { return m_measures; }
    void removeLastMeasure();
    /// "12,3 mm", "12,3 mm en el detector" or "153 px".
    [[nodiscard]] QString lengthText(const QLineF& line) const;
    /// Screen pixels for a pixel of the picture, along its rows.
    [[nodiscard]] double scale() const;

signals:
    void viewpointChanged(const huella::ui::Viewpoint& view);
    void windowChanged();
    void hovered(QPoint pixel); ///< (-1, -1) outside
    void measured();

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QTransform transform() const;
    [[nodiscard]] QPointF pixelAt(QPointF spot) const;
    void look(const Viewpoint& view);
    void relevel();
    void pull(QPointF by);
    void paintFilm(QPainter& painter);
    void paintMeasure(QPainter& painter, const QLineF& line) const;

    std::shared_ptr<const Film> m_film;
    Viewpoint m_view;
    Tool m_tool = Tool::Move;
    Window m_window;
    bool m_isInverted = false;
    std::unique_ptr<GreyLevels> m_levels;
    QList<QLineF> m_measures; ///< in pixels of the picture
    QPointF m_grip;
    bool m_isMeasuring = false;
};

} // namespace huella::ui
