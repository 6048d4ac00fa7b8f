// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/imageviewer.h"

#include "core/patients/mediastore.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace huella::ui::vet {

namespace {

constexpr int edge = space::xl, bar = 56;
constexpr double nearest = 8;

} // namespace

ImageViewer::ImageViewer(patients::MediaStore& store, QWidget* covered)
    : QWidget(covered)
    , m_store(store)
    , m_covered(covered)
    , m_close(new Button(Icons::Cross, tr("Close"), Button::Kind::Secondary, this))
    , m_previous(Button::iconOnly(Icons::ChevronLeft, tr("Previous image"), this))
    , m_next(Button::iconOnly(Icons::ChevronRight, tr("Next image"), this))
    , m_caption(new TextLabel({}, TextStyle::BodyStrong, Token::Text, this))
{
    setObjectName(QStringLiteral("imageViewer"));
    m_close->setObjectName(QStringLiteral("closeViewerButton"));
    m_previous->setObjectName(QStringLiteral("previousImageButton"));
    m_next->setObjectName(QStringLiteral("nextImageButton"));
    setFocusPolicy(Qt::StrongFocus);
    covered->installEventFilter(this);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    hide();
}

void ImageViewer::display(const QList<patients::Medium>& images, int index)
{
    if (index < 0 || index >= images.size())
        return;
    m_images = images;
    m_index = index;
    setGeometry(m_covered->rect());
    show();
    raise();
    setFocus();
    load();
}

void ImageViewer::step(int by)
{
    const int next = m_index + by;
    if (next < 0 || next >= m_images.size())
        return;
    m_index = next;
    load();
}

void ImageViewer::load()
{
    const patients::Medium& medium = m_images.at(m_index);
    m_image = QImage::fromData(medium.thumbnail); // until the whole one is here
    m_problem.clear();
    m_zoom = 1;
    m_shift = {};
    QStringList words{kindWord(medium.kind), medium.description,
                      QLocale().toString(medium.createdAt.date(), QLocale::ShortFormat)};
    words.removeAll(QString());
    m_caption->setText(words.join(QStringLiteral(" · ")));
    m_previous->setVisible(m_index > 0);
    m_next->setVisible(m_index < m_images.size() - 1);
    arrange();
    update();
    m_store.content(medium.id).then(this, [this, id = medium.id](const Result<QByteArray>& bytes) {
        if (m_images.at(m_index).id != id)
            return;
        const QImage image = bytes ? QImage::fromData(*bytes) : QImage();
        if (image.isNull())
            m_problem = errorText(bytes ? Error{ErrorCode::BadFile, "damaged", {}} : bytes.error());
        else
            m_image = image;
        update();
    });
}

QRectF ImageViewer::target() const
{
    const QRectF room = QRectF(rect()).adjusted(edge + bar, edge, -edge - bar, -edge - bar);
    QSizeF size = QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio) * m_zoom;
    QRectF area({}, size);
    area.moveCenter(room.center() + m_shift);
    return area;
}

void ImageViewer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = color(Token::Canvas);
    scrim.setAlpha(245);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_image);
    if (m_problem.isEmpty())
        return;
    painter.setPen(color(Token::ErrorFg));
    painter.setFont(ui::font(TextStyle::Body));
    painter.drawText(QRect(edge, height() - 2 * bar, width() - 2 * edge, bar), Qt::AlignCenter,
                     m_problem);
}

void ImageViewer::arrange()
{
    m_close->adjustSize();
    m_close->move(width() - m_close->width() - edge, edge);
    m_previous->move(edge, (height() - m_previous->height()) / 2);
    m_next->move(width() - m_next->width() - edge, (height() - m_next->height()) / 2);
    m_caption->adjustSize();
    m_caption->move((width() - m_caption->width()) / 2, height() - edge - m_caption->height());
}

void ImageViewer::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool ImageViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(m_covered->rect());
    return QWidget::eventFilter(watched, event);
}

void ImageViewer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return hide();
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageViewer::wheelEvent(QWheelEvent* event)
{
    m_zoom = std::clamp(m_zoom * (event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2), 1.0, nearest);
    if (m_zoom == 1.0)
        m_shift = {};
    update();
}

void ImageViewer::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->position();
    if (!target().contains(m_grip))
        hide();
}

void ImageViewer::mouseMoveEvent(QMouseEvent* event)
{
    if (m_zoom > 1)
        m_shift += event->position() - m_grip;
    m_grip = event->position();
    update();
}

} // namespace huella::ui::vet
