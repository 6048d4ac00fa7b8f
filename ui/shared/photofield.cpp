// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/photofield.h"

#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/photostrip.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace huella::ui {

PhotoField::PhotoField(FilePicker* picker, int limit, QWidget* parent)
    : QWidget(parent)
    , m_picker(picker)
    , m_limit(limit)
    , m_strip(new PhotoStrip)
    , m_message(new InlineMessage)
{
    m_message->setObjectName(QStringLiteral("photoMessage"));
    m_strip->setEditable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_strip);
    column->addWidget(m_message);
    connect(m_strip, &PhotoStrip::addRequested, this, [this] {
        m_picker->pickImages(this, [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(m_strip, &PhotoStrip::filesDropped, this, &PhotoField::addFiles);
    connect(m_strip, &PhotoStrip::removeRequested, this, &PhotoField::remove);
}

void PhotoField::addFiles(const QStringList& paths)
{
    m_message->dismiss();
    for (const QString& path : paths) {
        if (m_images.size() + m_reading >= m_limit)
            return m_message->display(InlineMessage::Kind::Warning,
                                      tr("At most %n photos fit here.", nullptr, m_limit));
        ++m_reading;
        const QString name = QFileInfo(path).fileName();
        prepareImage(path).then(this,
                                [this, name](Result<PreparedImage> result) { take(name, result); });
    }
}

void PhotoField::take(const QString& name, const Result<PreparedImage>& result)
{
    --m_reading;
    if (result) {
        m_images.append(*result);
        m_strip->addPhoto(result->thumbnail, name);
        emit imagesChanged();
    } else {
        m_message->displayError(tr("%1: %2").arg(name, errorText(result.error())));
    }
    if (m_reading == 0)
        emit readingFinished();
}

void PhotoField::remove(int index)
{
    m_images.removeAt(index);
    m_strip->removePhoto(index);
    emit imagesChanged();
}

void PhotoField::clear()
{
    m_images.clear();
    m_strip->clear();
    m_message->dismiss();
    emit imagesChanged();
}

} // namespace huella::ui
