// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagepane.h"

#include "ui/images/mediumwords.h"
#include "ui/images/pictureloader.h"
#include "ui/shared/errortext.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

namespace huella::ui {

ImagePane::ImagePane(patients::MediaStore& store, QWidget* parent)
    : QWidget(parent)
    , m_loader(new PictureLoader(store, this))
    , m_canvas(new ImageCanvas)
    , m_headline(new TextLabel({}, TextStyle::BodyStrong))
    , m_message(new InlineMessage)
    , m_frames(new QWidget)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_frameText(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_status(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
{
    setObjectName(QStringLiteral("imagePane"));
    m_headline->setObjectName(QStringLiteral("imageHeadline"));
    m_message->setObjectName(QStringLiteral("imageMessage"));
    m_slider->setObjectName(QStringLiteral("frameSlider"));
    m_slider->setAccessibleName(tr("Frame"));
    m_slider->setFocusPolicy(Qt::NoFocus);
    m_frameText->setObjectName(QStringLiteral("frameLabel"));
    m_status->setObjectName(QStringLiteral("imageStatus"));
    m_status->setMinimumWidth(10);
    m_headline->setMinimumWidth(10);
    m_canvas->installEventFilter(this);
    build();
    connect(m_loader, &PictureLoader::loaded, this, &ImagePane::take);
    connect(m_loader, &PictureLoader::failed, this, &ImagePane::refuse);
    connect(m_slider, &QSlider::valueChanged, this, [this](int frame) {
        m_frameText->setText(tr("Frame %1 of %2").arg(frame + 1).arg(m_slider->maximum() + 1));
        m_loader->load(m_medium, frame);
    });
    connect(m_canvas, &ImageCanvas::hovered, this, &ImagePane::showStatus);
    connect(m_canvas, &ImageCanvas::viewpointChanged, this, [this] { showStatus({-1, -1}); });
    connect(m_canvas, &ImageCanvas::windowChanged, this, [this] { showStatus({-1, -1}); });
}

void ImagePane::build()
{
    auto* frames = new QHBoxLayout(m_frames);
    frames->setContentsMargins(0, 0, 0, 0);
    frames->setSpacing(space::m);
    frames->addWidget(m_slider, 1);
    frames->addWidget(m_frameText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::xs, space::s, space::xs);
    column->setSpacing(space::xs);
    column->addWidget(m_headline);
    column->addWidget(m_message);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_frames);
    column->addWidget(m_status);
    m_frames->hide();
}

void ImagePane::display(const patients::Medium& medium)
{
    m_medium = medium;
    m_isWhole = false;
    m_message->dismiss();
    m_frames->hide();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, 0);
    m_headline->setText(headline(medium));
    m_status->setText(tr("Fetching the image…"));
    m_canvas->setFilm(std::make_shared<const Film>(storedThumbnail(medium.thumbnail)), false);
    m_loader->load(medium);
}

void ImagePane::clear()
{
    m_loader->forget();
    m_isWhole = false;
    m_medium = {};
    m_canvas->setFilm(nullptr, false);
}

void ImagePane::take(const std::shared_ptr<const Film>& film)
{
    const bool isNextFrame = std::exchange(m_isWhole, true);
    m_canvas->setFilm(film, isNextFrame);
    const int frames = film->facts().frameCount;
    m_frames->setVisible(frames > 1);
    if (frames > 1) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, frames - 1);
        m_slider->setValue(film->facts().frame);
        m_frameText->setText(tr("Frame %1 of %2").arg(film->facts().frame + 1).arg(frames));
    }
    showStatus({-1, -1});
    emit loaded();
}

void ImagePane::refuse(const Error& error)
{
    m_status->clear();
    const bool isKept = error.detail == u"unsupported" || error.detail == u"no_picture";
    m_message->display(isKept ? InlineMessage::Kind::Info : InlineMessage::Kind::Error,
                       errorText(error));
    emit loaded();
}

void ImagePane::stepFrame(int by)
{
    m_slider->setValue(m_slider->value() + by);
}

void ImagePane::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void ImagePane::showStatus(QPoint pixel)
{
    if (!m_isWhole)
        return;
    const Film& film = *m_canvas->film();
    const QLocale locale;
    QStringList words{tr("%1 × %2 px").arg(film.size().width()).arg(film.size().height()),
                      tr("zoom %1 %").arg(qRound(m_canvas->scale() * 100))};
    if (film.isGrey()) {
        const Window& window = m_canvas->greyWindow();
        words << tr("window %1 · level %2")
                     .arg(locale.toString(window.width, 'f', 0),
                          locale.toString(window.centre, 'f', 0))
              << spacingText(film.facts());
        if (pixel.x() >= 0)
            words << tr("value %1").arg(locale.toString(film.valueAt(pixel), 'f', 0));
    }
    m_status->setText(words.join(QStringLiteral("  ·  ")));
}

void ImagePane::paintEvent(QPaintEvent*)
{
    if (!m_isActive)
        return;
    QPainter painter(this);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

bool ImagePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        emit pressed();
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui
