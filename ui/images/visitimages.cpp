// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/visitimages.h"

#include "ui/images/mediumwords.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/photostrip.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui {

using patients::Medium;

VisitImages::VisitImages(QWidget* parent) : QWidget(parent), m_groups(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("visitImages"));
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(space::xs);
    hide();
}

void VisitImages::setImages(const QList<Medium>& images)
{
    while (QLayoutItem* item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_images = images;
    std::stable_partition(m_images.begin(), m_images.end(),
                          [](const Medium& image) { return image.procedure.isNull(); });
    for (int first = 0; first < m_images.size();) {
        int next = first + 1;
        while (next < m_images.size() && m_images[next].procedure == m_images[first].procedure)
            ++next;
        addGroup(first, next - first);
        first = next;
    }
    setVisible(!m_images.isEmpty());
}

void VisitImages::addGroup(int first, int count)
{
    const QString procedure = m_images.at(first).procedureName;
    if (!procedure.isEmpty()) {
        auto* title = new TextLabel(procedure, TextStyle::Caption, Token::TextMuted);
        title->setObjectName(QStringLiteral("imagesOfProcedure"));
        title->setWordWrap(true);
        m_groups->addWidget(title);
    }
    auto* strip = new PhotoStrip;
    for (int i = first; i < first + count; ++i) {
        const Medium& image = m_images.at(i);
        strip->addPhoto(storedThumbnail(image.thumbnail),
                        image.description.isEmpty() ? kindText(image) : image.description);
    }
    m_groups->addWidget(strip);
    connect(strip, &PhotoStrip::activated, this,
            [this, first](int index) { emit activated(m_images, first + index); });
}

} // namespace huella::ui
