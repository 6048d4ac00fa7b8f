// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petphoto.h"

#include "ui/owner/petwords.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"

#include <QPointer>
#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

constexpr int formPortrait = 168;

} // namespace

PetPhoto::PetPhoto(FilePicker& picker, QWidget* parent)
    : QWidget(parent)
    , m_picker(picker)
    , m_portrait(new Avatar(formPortrait))
    , m_choose(new Button(Icons::Camera, tr("Choose a photo")))
    , m_remove(new Button(tr("Remove the photo"), Button::Kind::Quiet))
    , m_message(new InlineMessage)
{
    m_portrait->setObjectName(QStringLiteral("petPortrait"));
    m_choose->setObjectName(QStringLiteral("choosePetPhotoButton"));
    m_remove->setObjectName(QStringLiteral("removePetPhotoButton"));
    m_message->setObjectName(QStringLiteral("petPhotoMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_portrait, 0, Qt::AlignHCenter);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    column->addWidget(m_message);
    connect(m_choose, &QPushButton::clicked, this, &PetPhoto::choose);
    connect(m_remove, &QPushButton::clicked, this, &PetPhoto::remove);
}

void PetPhoto::setPet(const patients::Patient& pet)
{
    m_change = {};
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
    prepareImage(path).then(this, [this](const Result<PreparedImage>& image) { take(image); });
}

void PetPhoto::take(const Result<PreparedImage>& image)
{
    setReading(false);
    if (image) {
        m_change = {true, MediaId::create(), *image};
        m_portrait->setPhoto(image->thumbnail);
        m_remove->show();
    } else {
        m_message->displayError(errorText(image.error()));
    }
    emit ready();
}

void PetPhoto::remove()
{
    m_change = {true, {}, std::nullopt};
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
