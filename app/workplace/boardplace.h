// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/publicboard.h"
#include "core/base/clock.h"
#include "core/database/connectionsettings.h"
#include "core/database/session.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace huella::ui::board {
class BoardScreen;
}

namespace huella::app {

/// The PC that is only the public screen. Nobody sits there: whatever fails is tried again until
/// it works, and nothing leads from here to the rest of the program.
class BoardPlace : public QWidget
{
    Q_OBJECT

public:
    /// Where the clinic is; asked again after each failure.
    using Find = std::function<QFuture<Result<database::ConnectionSettings>>()>;

    BoardPlace(Find find, const Clock& clock, QWidget* parent = nullptr);

signals:
    void opened(); ///< the first try has ended, well or not

private:
    void look();
    void open(const database::ConnectionSettings& settings);
    void begin();
    void giveUpForNow(const Error& error);

    Find m_find;
    database::Session m_session;
    agenda::PublicBoardStore m_store;
    QTimer m_retry;
    ui::board::BoardScreen* m_screen;
};

} // namespace huella::app
