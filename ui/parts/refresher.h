// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace huella::database {
class Session;
}

namespace huella::ui {

/// Says when a view is to be read again: when something of its topics changed (one signal for a
/// burst), and when the link is back, since what was told meanwhile is gone.
class Refresher : public QObject
{
    Q_OBJECT

public:
    Refresher(database::Session& session, const QStringList& topics, QObject* parent = nullptr);

    static constexpr int burstMs = 100;

signals:
    void due();

private:
    QTimer m_burst;
};

} // namespace huella::ui
