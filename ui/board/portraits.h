// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/publicboard.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace huella::ui::board {

/// The portraits of who is on the public board, each fetched once; forgotten with its row.
class Portraits : public QObject
{
    Q_OBJECT

public:
    explicit Portraits(agenda::PublicBoardStore& store, QObject* parent = nullptr);

    void follow(const QList<agenda::PublicBoardRow>& rows);
    /// A null image while there is none.
    [[nodiscard]] QImage of(AttentionId id) const { return m_images.value(id); }

signals:
    void arrived();

private:
    void fetch(AttentionId id);

    agenda::PublicBoardStore& m_store;
    QHash<AttentionId, QImage> m_images;
};

} // namespace huella::ui::board
