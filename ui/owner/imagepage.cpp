// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/imagepage.h"

#include "core/base/background.h"
#include "ui/shared/busyoverlay.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"

#include <QGraphicsPixmapItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace huella::ui::owner {

using patients::Medium;

namespace {

constexpr double zoomStep = 1.25, leastZoom = 0.05, mostZoom = 16;

} // namespace

ImagePage::ImagePage(const OwnerStores& stores, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_header(new PageHeader(QString()))
    , m_message(new InlineMessage)
    , m_scene(new QGraphicsScene(this))
    , m_view(new QGraphicsView(m_scene))
    , m_item(m_scene->addPixmap({}))
    , m_busy(new BusyOverlay(m_view))
    , m_before(Button::iconOnly(Icons::ChevronLeft, tr("The image before")))
    , m_after(Button::iconOnly(Icons::ChevronRight, tr("The next image")))
{
    setFocusPolicy(Qt::StrongFocus);
    m_message->setObjectName(QStringLiteral("imageMessage"));
    m_view->setObjectName(QStringLiteral("imageView"));
    m_before->setObjectName(QStringLiteral("previousImageButton"));
    m_after->setObjectName(QStringLiteral("nextImageButton"));
    m_item->setTransformationMode(Qt::SmoothTransformation);
    m_view->setDragMode(QGraphicsView::ScrollHandDrag);
    m_view->setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    m_view->setRenderHint(QPainter::SmoothPixmapTransform);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->installEventFilter(this);
    build();
}

void ImagePage::build()
{
    const auto add = [this](Icons icon, const QString& name, const char* objectName, auto action) {
        auto* button = Button::iconOnly(icon, name);
        button->setObjectName(QLatin1StringView(objectName));
        connect(button, &QPushButton::clicked, this, action);
        m_header->addAction(button);
    };
    m_header->addAction(m_before);
    m_header->addAction(m_after);
    connect(m_before, &QPushButton::clicked, this, [this] { go(m_index - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { go(m_index + 1); });
    add(Icons::Minus, tr("Smaller"), "zoomOutButton", [this] { zoomBy(1 / zoomStep); });
    add(Icons::Plus, tr("Larger"), "zoomInButton", [this] { zoomBy(zoomStep); });
    add(Icons::Search, tr("The whole image"), "zoomFitButton", [this] { fit(); });
    add(Icons::Cross, tr("Close"), "closeImageButton", [this] { emit closed(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
}

void ImagePage::display(const QList<Medium>& images, int index)
{
    m_images = images;
    go(index);
    setFocus();
}

void ImagePage::go(int index)
{
    if (index < 0 || index >= m_images.size())
        return;
    m_index = index;
    const Medium& medium = m_images[index];
    m_header->setTitle(medium.description.isEmpty() ? tr("Image") : medium.description);
    m_header->setSubtitle(tr("%1 of %2 · %3")
                              .arg(index + 1)
                              .arg(m_images.size())
                              .arg(shortDate(medium.createdAt.date())));
    m_before->setEnabled(index > 0);
    m_after->setEnabled(index + 1 < m_images.size());
    m_isWhole = false;
    m_message->dismiss();
    put(QImage::fromData(medium.thumbnail)); // until the real one is here
    m_busy->start(tr("Fetching the image…"));
    m_stores.media.content(medium.id).then(
        this, [this, id = medium.id](const Result<QByteArray>& content) { take(content, id); });
}

void ImagePage::take(const Result<QByteArray>& content, MediaId id)
{
    if (m_images[m_index].id != id)
        return; // another one was asked for meanwhile
    if (!content)
        return refuse(errorText(content.error()));
    inBackground([bytes = *content] {
        return QImage::fromData(bytes);
    }).then(this, [this, id](const QImage& image) {
        if (m_images[m_index].id != id)
            return;
        if (image.isNull())
            return refuse(tr("This file is not a picture. Ask the clinic for a copy."));
        m_busy->stop();
        m_isWhole = true;
        put(image);
    });
}

void ImagePage::refuse(const QString& text)
{
    m_busy->stop();
    m_message->displayError(text);
}

void ImagePage::put(const QImage& image)
{
    m_item->setPixmap(QPixmap::fromImage(image));
    m_scene->setSceneRect(m_item->boundingRect());
    fit();
}

double ImagePage::zoom() const
{
    return m_view->transform().m11();
}

void ImagePage::zoomBy(double factor)
{
    const double wanted = zoom() * factor;
    if (wanted < leastZoom || wanted > mostZoom)
        return;
    m_isFitted = false;
    m_view->scale(factor, factor);
}

void ImagePage::fit()
{
    m_isFitted = true;
    if (!m_item->pixmap().isNull())
        m_view->fitInView(m_item, Qt::KeepAspectRatio);
}

void ImagePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
}

bool ImagePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        zoomBy(static_cast<QWheelEvent*>(event)->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        return true;
    }
    if (event->type() == QEvent::Resize && m_isFitted)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ImagePage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_Left:
        return go(m_index - 1);
    case Qt::Key_Right:
        return go(m_index + 1);
    case Qt::Key_Plus:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace huella::ui::owner
