// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/boardplace.h"

#include "app/common/serverfaulttext.h"
#include "core/base/chain.h"
#include "core/settings/paths.h"
#include "ui/board/boardscreen.h"
#include "ui/shared/errortext.h"

#include <QVBoxLayout>

namespace huella::app {

namespace {

constexpr auto pause = std::chrono::seconds(5);

} // namespace

BoardPlace::BoardPlace(Find find, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_store(m_session)
    , m_screen(new ui::board::BoardScreen(m_store, m_session, clock))
{
    setWindowTitle(QStringLiteral("Huella"));
    setCursor(Qt::BlankCursor); // there is nothing to press
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_screen);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BoardPlace::look);
    // The server's word that this login is no longer good ends the session's own retries.
    connect(&m_session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Closed)
            m_retry.start(pause);
    });
    m_screen->showTrouble(tr("Looking for the clinic…"));
    look();
}

void BoardPlace::look()
{
    m_find().then(this, [this](const Result<database::ConnectionSettings>& settings) {
        if (settings)
            open(*settings);
        else
            giveUpForNow(settings.error());
    });
}

void BoardPlace::open(const database::ConnectionSettings& settings)
{
    database::ConnectionSettings own = settings;
    own.guestUser = agenda::PublicBoardStore::screenRole();
    const auto opened = m_session.open(own, own.guestUser, own.guestPassword);
    andThen(opened, this, [this] {
        return m_session.subscribe();
    }).then(this, [this](const Result<void>& listening) {
        if (listening)
            begin();
        else
            giveUpForNow(listening.error());
    });
}

void BoardPlace::begin()
{
    m_retry.stop();
    m_screen->showTrouble({});
    m_screen->read();
    emit opened();
}

void BoardPlace::giveUpForNow(const Error& error)
{
    const QString sentence = ServerFaultText::sentence(error, settings::Paths::standard());
    const bool isRefused =
        error.code == ErrorCode::WrongPassword || error.code == ErrorCode::NotAllowed;
    m_screen->showTrouble(isRefused ? tr("This screen may not sign in: it needs a new connection "
                                         "file (huellactl connection export --board)")
                          : sentence.isEmpty() ? ui::errorText(error)
                                               : sentence);
    m_retry.start(pause);
    emit opened();
}

} // namespace huella::app
