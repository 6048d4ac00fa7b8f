// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/owner/ownerstores.h"

#include <QWidget>

class QGraphicsPixmapItem;
class QGraphicsScene;
class QGraphicsView;

namespace huella::ui {
class BusyOverlay;
class Button;
class InlineMessage;
class PageHeader;
} // namespace huella::ui

namespace huella::ui::owner {

/// One image at a time, as large as the window, with zoom (buttons, wheel, + and -), the one
/// before and after (arrows), and back (Escape).
class ImagePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePage(const OwnerStores& stores, QWidget* parent = nullptr);

    void display(const QList<patients::Medium>& images, int index);
    [[nodiscard]] double zoom() const;
    /// The image itself is shown, not the small one that stands in for it.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void go(int index);
    void take(const Result<QByteArray>& content, MediaId id);
    void put(const QImage& image);
    void refuse(const QString& text);
    void zoomBy(double factor);
    void fit();

    OwnerStores m_stores;
    QList<patients::Medium> m_images;
    int m_index = 0;
    bool m_isFitted = true;
    bool m_isWhole = false;
    PageHeader* m_header;
    InlineMessage* m_message;
    QGraphicsScene* m_scene;
    QGraphicsView* m_view;
    QGraphicsPixmapItem* m_item;
    BusyOverlay* m_busy;
    Button* m_before;
    Button* m_after;
};

} // namespace huella::ui::owner
