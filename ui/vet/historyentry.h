// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/patients/medium.h"
#include "core/records/record.h"

#include <QWidget>

namespace huella::patients {
class MediaStore;
}
namespace huella::ui {
class VisitImages;
}

namespace huella::ui::vet {

class DisclosureButton;
class RecordSheet;

/// One earlier attention: its date and diagnosis, and, once opened, all of it with its images.
class HistoryEntry : public QWidget
{
    Q_OBJECT

public:
    HistoryEntry(const records::PastRecord& past, patients::MediaStore& media,
                 QWidget* parent = nullptr);

    void setOpen(bool isOpen);

signals:
    void imageActivated(const QList<huella::patients::Medium>& images, int index);
    void printRequested(const huella::documents::DocumentSubject& document);

private:
    void build();
    void readImages();

    records::PastRecord m_past;
    patients::MediaStore& m_media;
    DisclosureButton* m_button;
    QWidget* m_details = nullptr;
    VisitImages* m_images = nullptr;
};

} // namespace huella::ui::vet
