// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huella::database {
class Session;
}

namespace huella::ui {

/// Asks every ten seconds whether the clinic's service works, for the staff's banner
/// (Shell::setServiceUp). While nothing can be asked it says nothing.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    explicit ServiceWatch(database::Session& session, QObject* parent = nullptr);

signals:
    void told(bool isAlive);

private:
    void ask();

    database::Session& m_session;
};

} // namespace huella::ui
