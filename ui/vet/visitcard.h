// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patients/medium.h"
#include "core/records/record.h"
#include "ui/shared/card.h"

namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class PhotoStrip;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::vet {

/// Why the patient is here, in the owner's words, and the photos that came with the booking.
class VisitCard : public Card
{
    Q_OBJECT

public:
    explicit VisitCard(patients::MediaStore& store, QWidget* parent = nullptr);

    void open(const records::Record& record);

signals:
    void imageActivated(const QList<huella::patients::Medium>& images, int index);

private:
    patients::MediaStore& m_store;
    TextLabel* m_reason;
    TextLabel* m_photosTitle;
    PhotoStrip* m_photos;
    RecordId m_record;
    QList<patients::Medium> m_images;
};

} // namespace huella::ui::vet
