// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/photofield.h"

#include "core/base/background.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/photostrip.h"
#include "ui/shared/textlabel.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

PhotoField::PhotoField(FilePicker* picker, int limit, QWidget* parent)
    : QWidget(parent)
    , m_picker(picker)
    , m_limit(limit)
    , m_strip(new PhotoStrip)
    , m_limitMessage(new InlineMessage)
    , m_lines(new QVBoxLayout)
{
    m_limitMessage->setObjectName(QStringLiteral("photoLimitMessage"));
    build();
    connect(m_strip, &PhotoStrip::addRequested, this, [this] {
        const QPointer<PhotoField> self(this);
        m_picker->pickImages(this, [self](const QStringList& paths) {
            if (self)
                self->addFiles(paths);
        });
    });
    connect(m_strip, &PhotoStrip::filesDropped, this, &PhotoField::addFiles);
    connect(m_strip, &PhotoStrip::removeRequested, this, &PhotoField::remove);
    auto* keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setWhatsThis(tr("Paste a photo"));
    connect(keys, &QShortcut::activated, this, &PhotoField::paste);
}

void PhotoField::build()
{
    m_strip->setEditable(true);
    m_lines->setSpacing(space::xs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_strip);
    column->addLayout(m_lines);
    column->addWidget(m_limitMessage);
}

bool PhotoField::hasRoom()
{
    if (m_images.size() + m_reading < m_limit)
        return true;
    m_limitMessage->display(InlineMessage::Kind::Warning,
                            tr("At most %n photos fit here.", nullptr, m_limit));
    return false;
}

void PhotoField::addFiles(const QStringList& paths)
{
    m_limitMessage->dismiss();
    for (const QString& path : paths) {
        if (!hasRoom())
            return;
        read(QFileInfo(path).fileName(),
             [path](const std::stop_token& stop) { return readImage(path, stop); });
    }
}

void PhotoField::paste()
{
    m_limitMessage->dismiss();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl& url : copied->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (!files.isEmpty())
        return addFiles(files);
    const auto image = copied->imageData().value<QImage>();
    if (!image.isNull() && hasRoom())
        read(tr("Pasted photo"), [image](const std::stop_token& stop) {
            return readImageBytes(pngOf(image), {}, stop);
        });
}

void PhotoField::read(const QString& name, Work work)
{
    ++m_reading;
    const std::stop_source stop;
    const QPointer<QWidget> line = makeLine(name, stop);
    m_lines->addWidget(line);
    inBackground([work = std::move(work), stop] { return work(stop.get_token()); })
        .then(this, [this, name, line, stop, round = m_round](const Result<PreparedImage>& result) {
            delete line.data();
            if (round != m_round)
                return;
            --m_reading;
            if (!stop.stop_requested())
                take(name, result);
            emit imagesChanged();
            if (m_reading == 0)
                emit readingFinished();
        });
}

QWidget* PhotoField::makeLine(const QString& name, const std::stop_source& stop)
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("photoLine"));
    auto* words =
        new TextLabel(tr("%1: being read…").arg(name), TextStyle::Caption, Token::TextMuted);
    auto* leave = Button::iconOnly(Icons::Cross, tr("Leave %1 out").arg(name));
    leave->setObjectName(QStringLiteral("leavePhotoOutButton"));
    leave->setButtonSize(Button::Size::Compact);
    connect(leave, &QPushButton::clicked, line, [line, stop]() mutable {
        stop.request_stop();
        line->hide();
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 1);
    row->addWidget(leave);
    return line;
}

void PhotoField::take(const QString& name, const Result<PreparedImage>& result)
{
    if (result) {
        m_images.append(*result);
        m_strip->addPhoto(result->thumbnail, name);
        return;
    }
    auto* message = new InlineMessage;
    message->setObjectName(QStringLiteral("photoMessage"));
    m_lines->addWidget(message);
    message->displayError(tr("%1: %2").arg(name, errorText(result.error())));
    connect(message, &InlineMessage::dismissed, message, &QObject::deleteLater);
}

void PhotoField::remove(int index)
{
    m_images.removeAt(index);
    m_strip->removePhoto(index);
    m_limitMessage->dismiss();
    emit imagesChanged();
}

void PhotoField::clear()
{
    ++m_round;
    m_reading = 0;
    m_images.clear();
    m_strip->clear();
    m_limitMessage->dismiss();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    emit imagesChanged();
}

} // namespace huella::ui
