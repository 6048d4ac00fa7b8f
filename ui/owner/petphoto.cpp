// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petphoto.h"

#include "core/base/background.h"
#include "ui/owner/cropview.h"
#include "ui/owner/petwords.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QPointer>
#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

constexpr int formPortrait = 168, shownSide = 1024, cutQuality = 95;

/// Cut out of the picture as it would be stored, and prepared again.
Result<PreparedImage> cut(const PreparedImage& picture, const QRectF& crop)
{
    const QImage part = cropped(storedImage(picture.bytes), crop);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, part.hasAlphaChannel() ? "png" : "jpeg");
    writer.setQuality(part.hasAlphaChannel() ? -1 : cutQuality);
    if (part.isNull() || !writer.write(part))
        return failure(ErrorCode::BadFile, QStringLiteral("damaged"));
    return readImageBytes(bytes, picture.fileName);
}

} // namespace

PetPhoto::PetPhoto(FilePicker& picker, QWidget* parent)
    : QWidget(parent)
    , m_picker(picker)
    , m_portrait(new Avatar(formPortrait))
    , m_crop(new CropView)
    , m_zoom(new QWidget)
    , m_nearer(Button::iconOnly(Icons::Plus, tr("Bring the photo nearer")))
    , m_farther(Button::iconOnly(Icons::Minus, tr("Bring the photo farther")))
    , m_choose(new Button(Icons::Camera, tr("Choose a photo")))
    , m_remove(new Button(tr("Remove the photo"), Button::Kind::Quiet))
    , m_message(new InlineMessage)
{
    m_portrait->setObjectName(QStringLiteral("petPortrait"));
    m_nearer->setObjectName(QStringLiteral("nearerPhotoButton"));
    m_farther->setObjectName(QStringLiteral("fartherPhotoButton"));
    m_choose->setObjectName(QStringLiteral("choosePetPhotoButton"));
    m_remove->setObjectName(QStringLiteral("removePetPhotoButton"));
    m_message->setObjectName(QStringLiteral("petPhotoMessage"));
    build();
    connectParts();
    unframe();
}

void PetPhoto::build()
{
    auto* words = new TextLabel(tr("Drag it until it is well framed."), TextStyle::Caption,
                                Token::TextMuted);
    words->setWordWrap(true);
    auto* zoom = new QHBoxLayout(m_zoom);
    zoom->setContentsMargins(0, 0, 0, 0);
    zoom->setSpacing(space::s);
    zoom->addWidget(words, 1);
    zoom->addWidget(m_farther);
    zoom->addWidget(m_nearer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_portrait, 0, Qt::AlignHCenter);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_crop, m_zoom, m_choose, m_remove, m_message})
        column->addWidget(part);
}

void PetPhoto::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &PetPhoto::choose);
    connect(m_remove, &QPushButton::clicked, this, &PetPhoto::remove);
    connect(m_nearer, &QPushButton::clicked, m_crop, &CropView::zoomIn);
    connect(m_farther, &QPushButton::clicked, m_crop, &CropView::zoomOut);
    connect(m_crop, &CropView::cropChanged, this, [this] {
        m_isCut = false;
        m_farther->setEnabled(m_crop->zoom() > 1.001);
        m_nearer->setEnabled(m_crop->zoom() < CropView::mostZoom - 0.001);
    });
}

void PetPhoto::frame(const QImage& shown)
{
    m_crop->setImage(shown);
    m_portrait->hide();
    m_crop->show();
    m_zoom->show();
}

void PetPhoto::unframe()
{
    m_isCut = true;
    m_crop->hide();
    m_zoom->hide();
    m_portrait->show();
}

void PetPhoto::setPet(const patients::Patient& pet)
{
    m_change = {};
    unframe();
    m_message->dismiss();
    const QImage photo = thumbnailImage(pet.photoThumbnail);
    m_portrait->setName(pet.name);
    m_portrait->setSpecies(pet.species);
    m_portrait->setPhoto(photo);
    m_remove->setVisible(!pet.photo.isNull());
}

void PetPhoto::setSpecies(const QString& species)
{
    m_portrait->setSpecies(species);
}

void PetPhoto::choose()
{
    const QPointer<PetPhoto> self(this);
    m_picker.pickImages(this, [self](const QStringList& files) {
        if (self && !files.isEmpty())
            self->read(files.first());
    });
}

void PetPhoto::read(const QString& path)
{
    m_message->dismiss();
    setReading(true);
    inBackground([path]() -> Result<Picture> {
        const auto prepared = readImage(path);
        if (!prepared)
            return std::unexpected(prepared.error());
        if (prepared->isDicom()) // a film, not a portrait
            return failure(ErrorCode::BadFile, QStringLiteral("not_an_image"));
        return Picture{*prepared, storedImage(prepared->bytes)
                                      .scaled(shownSide, shownSide, Qt::KeepAspectRatio,
                                              Qt::SmoothTransformation)};
    }).then(this, [this](const Result<Picture>& picture) { take(picture); });
}

void PetPhoto::take(const Result<Picture>& picture)
{
    setReading(false);
    if (picture) {
        m_change = {true, MediaId::create(), picture->prepared};
        frame(picture->shown);
        m_isCut = false;
        m_remove->show();
    } else {
        m_message->displayError(errorText(picture.error()));
    }
    emit ready();
}

QFuture<Result<PhotoChange>> PetPhoto::finish()
{
    if (m_isCut || !m_change.photo)
        return QtFuture::makeReadyFuture(Result<PhotoChange>(m_change));
    return inBackground([picture = *m_change.photo, crop = m_crop->crop()] {
               return cut(picture, crop);
           })
        .then(this, [change = m_change](const Result<PreparedImage>& part) -> Result<PhotoChange> {
            if (!part)
                return std::unexpected(part.error());
            PhotoChange done = change;
            done.photo = *part;
            return done;
        });
}

void PetPhoto::remove()
{
    m_change = {true, {}, std::nullopt};
    unframe();
    m_portrait->setPhoto({});
    m_remove->hide();
    m_choose->setFocus();
}

void PetPhoto::setReading(bool isReading)
{
    m_isReading = isReading;
    m_choose->setBusy(isReading);
}

} // namespace huella::ui::owner
