// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace huella::database {
class Session;
}

namespace huella::ui {

/// Tells a live view when to read again: after a change of one of its topics, and after the link
/// came back. A burst of changes asks once, a tenth of a second after its first.
class Reloader : public QObject
{
    Q_OBJECT

public:
    Reloader(database::Session& session, const QStringList& topics, QObject* parent);

public slots:
    /// Asks like a change does.
    void ask();

signals:
    void due();

private:
    QTimer* m_pause;
};

} // namespace huella::ui
