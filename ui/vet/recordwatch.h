// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

namespace huella::database {
class Session;
}

namespace huella::ui::vet {

/// Tells when the database told of one record: a moment after, once for a burst.
class RecordWatch : public QObject
{
    Q_OBJECT

public:
    RecordWatch(database::Session& session, QObject* parent);

    void follow(RecordId record) { m_record = record; }

signals:
    void changed();
    /// The link is back: what was told meanwhile is gone.
    void relinked();

private:
    RecordId m_record;
    QTimer m_pause;
};

} // namespace huella::ui::vet
