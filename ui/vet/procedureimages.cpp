// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/procedureimages.h"

#include "core/patients/mediastore.h"
#include "ui/images/imageuploads.h"
#include "ui/images/uploadlist.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/photostrip.h"
#include "ui/vet/words.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui::vet {

using patients::Medium;
using patients::MediumKind;

namespace {

MediumKind kindMadeBy(const QString& procedureKind)
{
    if (procedureKind == u"rayos_x")
        return MediumKind::Xray;
    return procedureKind == u"ecografia" ? MediumKind::Ultrasound : MediumKind::Image;
}

} // namespace

ProcedureImages::ProcedureImages(patients::MediaStore& store, database::Session& session,
                                 FilePicker& picker, const records::DoneProcedure& procedure,
                                 QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_picker(picker)
    , m_procedure(procedure)
    , m_kind(kindMadeBy(procedure.kind))
    , m_uploads(new ImageUploads(store, session, this))
    , m_strip(new PhotoStrip)
    , m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("procedureImages"));
    build();
    connect(m_strip, &PhotoStrip::addRequested, this, &ProcedureImages::pick);
    connect(m_strip, &PhotoStrip::filesDropped, this, &ProcedureImages::addFiles);
    connect(m_strip, &PhotoStrip::removeRequested, this, &ProcedureImages::remove);
    connect(m_strip, &PhotoStrip::activated, this,
            [this](int index) { emit activated(m_images, index); });
    connect(m_uploads, &ImageUploads::added, this, &ProcedureImages::add);
    connect(m_message, &InlineMessage::actionTriggered, this, &ProcedureImages::bringBack);
}

void ProcedureImages::build()
{
    m_message->setObjectName(QStringLiteral("procedureImagesMessage"));
    m_strip->setEditable(true);
    m_strip->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_strip);
    column->addWidget(new UploadList(m_uploads));
    column->addWidget(m_message);
}

void ProcedureImages::open(RecordId record, PatientId patient)
{
    m_record = record;
    m_uploads->setRecord(record, patient, m_procedure.id);
}

void ProcedureImages::setImages(const QList<Medium>& images)
{
    const bool isSame =
        std::equal(images.begin(), images.end(), m_images.begin(), m_images.end(),
                   [](const Medium& a, const Medium& b) {
                       return a.id == b.id && a.description == b.description;
                   });
    if (isSame)
        return;
    m_images = images;
    fill();
}

void ProcedureImages::fill()
{
    m_strip->clear();
    for (const Medium& image : std::as_const(m_images))
        m_strip->addPhoto(storedThumbnail(image.thumbnail),
                          image.description.isEmpty() ? kindWord(image.kind) : image.description);
    m_strip->setVisible(!m_images.isEmpty());
}

void ProcedureImages::add(const Medium& medium)
{
    m_images.append(medium);
    fill();
}

void ProcedureImages::pick()
{
    m_picker.pickImages(window(), [self = QPointer(this)](const QStringList& paths) {
        if (self)
            self->addFiles(paths);
    });
}

void ProcedureImages::addFiles(const QStringList& paths)
{
    m_uploads->addFiles(paths, m_kind);
}

void ProcedureImages::addImage(const QImage& image)
{
    if (!image.isNull())
        m_uploads->addImage(image, m_kind);
}

bool ProcedureImages::isUploading() const
{
    return m_uploads->isRunning();
}

void ProcedureImages::remove(int index)
{
    const Medium image = m_images.at(index);
    m_store.detach(m_record, image.id).then(this, [this, image](const Result<void>& result) {
        if (!result)
            return m_message->displayError(errorText(result.error()));
        m_images.removeIf([&](const Medium& each) { return each.id == image.id; });
        m_removed = image;
        fill();
        m_message->offerUndo(tr("The image was taken out of this attention."));
    });
}

void ProcedureImages::bringBack()
{
    m_message->dismiss();
    m_store.attach(m_record, m_removed.id, m_procedure.id)
        .then(this, [this](const Result<void>& result) {
            result ? add(m_removed) : m_message->displayError(errorText(result.error()));
        });
}

} // namespace huella::ui::vet
