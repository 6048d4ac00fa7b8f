// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/portraits.h"

namespace huella::ui::board {

Portraits::Portraits(agenda::PublicBoardStore& store, QObject* parent)
    : QObject(parent), m_store(store)
{}

void Portraits::follow(const QList<agenda::PublicBoardRow>& rows)
{
    QHash<AttentionId, QImage> present;
    QList<AttentionId> missing;
    for (const agenda::PublicBoardRow& row : rows) {
        if (!row.hasPhoto)
            continue;
        if (!m_images.contains(row.id))
            missing.append(row.id);
        present.insert(row.id, m_images.value(row.id));
    }
    m_images = present;
    for (const AttentionId id : missing)
        fetch(id);
}

void Portraits::fetch(AttentionId id)
{
    m_store.photo(id).then(this, [this, id](const Result<QByteArray>& bytes) {
        if (!m_images.contains(id))
            return; // gone meanwhile
        if (!bytes) {
            m_images.remove(id); // asked for again with the next board
            return;
        }
        m_images[id] = QImage::fromData(*bytes);
        emit arrived();
    });
}

} // namespace huella::ui::board
