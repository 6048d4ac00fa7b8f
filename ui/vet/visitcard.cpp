// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/visitcard.h"

#include "core/patients/mediastore.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/photostrip.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::vet {

VisitCard::VisitCard(patients::MediaStore& store, QWidget* parent)
    : Card(tr("Reason for the visit"), parent)
    , m_store(store)
    , m_reason(new TextLabel)
    , m_photosTitle(
          new TextLabel(tr("Photos the owner sent"), TextStyle::Caption, Token::TextMuted))
    , m_photos(new PhotoStrip)
{
    setPadding(space::l);
    m_reason->setObjectName(QStringLiteral("visitReasonLabel"));
    m_reason->setWordWrap(true);
    m_photos->setObjectName(QStringLiteral("ownerPhotos"));
    body()->addWidget(m_reason);
    body()->addWidget(m_photosTitle);
    body()->addWidget(m_photos);
    connect(m_photos, &PhotoStrip::activated, this,
            [this](int index) { emit imageActivated(m_images, index); });
}

void VisitCard::open(const records::Record& record)
{
    m_record = record.id;
    m_images.clear();
    m_photos->clear();
    m_photos->hide();
    m_photosTitle->hide();
    m_reason->setText(record.visitReason.isEmpty() ? tr("Nobody wrote a reason.")
                                                   : record.visitReason);
    m_reason->setInk(record.visitReason.isEmpty() ? Token::TextMuted : Token::Text);
    if (record.appointmentId.isNull())
        return;
    m_store.ofAppointment(record.appointmentId)
        .then(this, [this, id = record.id](const Result<QList<patients::Medium>>& images) {
            if (id != m_record || !images || images->isEmpty())
                return;
            m_images = *images;
            for (const patients::Medium& image : m_images)
                m_photos->addPhoto(storedThumbnail(image.thumbnail), image.description);
            m_photos->show();
            m_photosTitle->show();
        });
}

} // namespace huella::ui::vet
