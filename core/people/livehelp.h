// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/people/helpstore.h"

#include <QObject>

namespace huella::people {

/// Who asks for a person now, as the staff have it: read once, then kept by what the database
/// tells; read again after a broken link. The session must be subscribed.
class LiveHelp : public QObject
{
    Q_OBJECT

public:
    LiveHelp(HelpDeskStore& store, database::Session& session, QObject* parent = nullptr);

    void read();
    /// The open calls, the longest first.
    [[nodiscard]] const QList<HelpCall>& open() const { return m_open; }

signals:
    void changed();
    /// Somebody calls now; not for those that were there when it was read.
    void called(const huella::people::HelpCall& call);

private:
    void follow(const database::Change& change);

    HelpDeskStore& m_store;
    QList<HelpCall> m_open;
    bool m_isReading = false;
    bool m_isStale = false; ///< asked for again, or told of a change, while reading
};

} // namespace huella::people
