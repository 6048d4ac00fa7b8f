// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskframe.h"

#include "ui/kiosk/corner.h"
#include "ui/kiosk/fingerscroll.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kioskbar.h"
#include "ui/kiosk/lockin.h"
#include "ui/kiosk/startscreen.h"
#include "ui/kiosk/stillhere.h"
#include "ui/kiosk/typist.h"
#include "ui/shared/backtarget.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/tokens.h"
#include "ui/shared/touch.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QPixmapCache>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::kiosk {

KioskFrame::KioskFrame(PinPage::Check checkPin, const Patience& patience, QWidget* parent)
    : QWidget(parent)
    , m_bar(new KioskBar)
    , m_message(new InlineMessage)
    , m_screens(new QStackedWidget)
    , m_start(new StartScreen)
    , m_end(new EndScreen)
    , m_pin(new PinPage(std::move(checkPin)))
    , m_keyboard(new Keyboard)
    , m_typist(new Typist(m_screens, m_keyboard, this))
    , m_idle(new IdleWatch(patience, this))
    , m_stillHere(new StillHere(this))
    , m_corner(new Corner(this))
    , m_lock(new LockIn(this))
{
    setWindowTitle(QStringLiteral("Huella"));
    setObjectName(QStringLiteral("kioskFrame"));
    m_message->setObjectName(QStringLiteral("kioskMessage"));
    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(patience.end);
    build();
    connectBar();
    connectIdle();
    new FingerScroll(this);
    touch::set(this, true);
    showStart();
}

KioskFrame::~KioskFrame()
{
    m_idle->stop();
}

void KioskFrame::build()
{
    auto* notes = new QVBoxLayout;
    notes->setContentsMargins(space::l, touch::gap, space::l, 0);
    notes->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(notes);
    column->addWidget(m_screens, 1);
    column->addWidget(m_keyboard);
    m_screens->setMinimumSize(1, 1); // what has too little room scrolls
    for (QWidget* screen : std::initializer_list<QWidget*>{m_start, m_end, m_pin}) {
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(screen);
        m_screens->addWidget(scroll);
    }
    connect(m_start, &StartScreen::beginPressed, this, &KioskFrame::begin);
    connect(m_start, &StartScreen::languageChosen, this, &KioskFrame::languageChosen);
    connect(m_end, &EndScreen::againPressed, this, &KioskFrame::showStart);
    connect(m_corner, &Corner::held, this, &KioskFrame::askPin);
    connect(m_pin, &PinPage::cancelled, this, &KioskFrame::showStart);
    connect(m_pin, &PinPage::opened, this, [this] {
        m_mayClose = true;
        m_lock->open();
        emit exitGranted();
    });
}

void KioskFrame::connectBar()
{
    connect(m_bar, &KioskBar::backPressed, this, &KioskFrame::goBack);
    connect(m_bar, &KioskBar::languageChosen, this, &KioskFrame::languageChosen);
    connect(m_bar, &KioskBar::largeChosen, this, &KioskFrame::largeChosen);
    connect(m_bar, &KioskBar::leavePressed, this, [this] { emit ended(EndScreen::Why::Left); });
    connect(m_bar, &KioskBar::helpPressed, this, [this] {
        m_bar->setHelpBusy(true);
        emit helpRequested(screenName());
    });
}

void KioskFrame::connectIdle()
{
    connect(m_idle, &IdleWatch::countdownChanged, m_stillHere, &StillHere::showSeconds);
    connect(m_stillHere, &StillHere::stayed, m_idle, &IdleWatch::stay);
    connect(m_idle, &IdleWatch::gone, this, [this] {
        if (m_shown == m_content)
            emit ended(EndScreen::Why::Idle);
        else
            showStart();
    });
    connect(&m_endTimer, &QTimer::timeout, this, &KioskFrame::showStart);
}

void KioskFrame::setContent(QWidget* content)
{
    if (m_shown == m_content)
        m_shown = nullptr;
    delete m_content; // now, with all it shows
    m_content = content;
    if (content)
        m_screens->addWidget(content);
}

void KioskFrame::showScreen(QWidget* screen)
{
    m_message->dismiss();
    m_endTimer.stop();
    m_shown = screen;
    const bool isWork = screen == m_content;
    // The frame's own screens stand in what scrolls them; the content scrolls by itself.
    m_screens->setCurrentWidget(isWork ? screen : screen->parentWidget()->parentWidget());
    m_bar->setBackShown(isWork);
    m_bar->setLanguagesShown(screen != m_start);
    m_bar->setLeaveShown(isWork && m_isSignedIn);
    m_corner->setVisible(screen == m_start || screen == m_end);
    if (screen == m_start || screen == m_end)
        m_idle->stop();
    else
        m_idle->start();
    if (!isWork || screen->focusProxy()) // else it knows by itself what comes first
        screen->setFocus();
    if (isWork)
        focusContent();
}

// What was made again in another language while nobody saw it has lost what comes first.
void KioskFrame::focusContent()
{
    const QWidget* now = QApplication::focusWidget();
    if (now && m_content->isAncestorOf(now))
        return;
    for (QWidget* part = m_content->nextInFocusChain(); part != m_content;
         part = part->nextInFocusChain())
        if (m_content->isAncestorOf(part) && part->isVisible() && part->isEnabled() &&
            (part->focusPolicy() & Qt::TabFocus))
            return part->setFocus();
}

void KioskFrame::begin()
{
    if (!m_content)
        return;
    emit began();
    showScreen(m_content);
}

void KioskFrame::goBack()
{
    auto* inside = dynamic_cast<BackTarget*>(m_content.data());
    if (inside && inside->goBack())
        return;
    if (!m_isSignedIn)
        emit ended(EndScreen::Why::Left);
}

void KioskFrame::askPin()
{
    m_pin->clear();
    showScreen(m_pin);
}

void KioskFrame::showStart()
{
    m_pin->clear();
    m_end->clear();
    showScreen(m_start);
}

void KioskFrame::end(EndScreen::Why why, const QString& parting)
{
    const bool wasIn = m_isSignedIn;
    m_isSignedIn = false;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer})
        QApplication::clipboard()->clear(mode); // what was only marked is one of them
    QPixmapCache::clear();
    if (!wasIn && why == EndScreen::Why::Left) // he only went back
        return showStart();
    m_end->display(why, parting);
    showScreen(m_end);
    m_endTimer.start();
}

void KioskFrame::setSignedIn(bool isSignedIn)
{
    m_isSignedIn = isSignedIn;
    m_bar->setLeaveShown(isSignedIn && m_shown == m_content);
}

void KioskFrame::setClinicName(const QString& name)
{
    m_start->setClinicName(name);
}

void KioskFrame::setTrouble(const QString& text)
{
    m_start->setTrouble(text);
}

void KioskFrame::setLanguage(const QString& code)
{
    m_start->setLanguage(code);
    m_bar->setLanguage(code);
}

void KioskFrame::setLarge(bool isLarge)
{
    m_bar->setLarge(isLarge);
}

void KioskFrame::retranslate()
{
    m_bar->retranslate();
    m_start->retranslate();
    m_end->retranslate();
    m_pin->retranslate();
    m_stillHere->retranslate();
    m_keyboard->retranslate();
    m_message->dismiss(); // it was said in the other language
}

void KioskFrame::tellHelp(const Result<void>& called)
{
    m_bar->setHelpBusy(false);
    if (called)
        m_message->display(InlineMessage::Kind::Success,
                           tr("We have told the front desk. Somebody is coming."));
    else
        m_message->display(InlineMessage::Kind::Warning,
                           called.error().code == ErrorCode::LimitReached
                               ? tr("The front desk already knows that you need help. Somebody is "
                                    "coming.")
                               : tr("The front desk could not be told from here. Please go to the "
                                    "counter: they will help you."));
    m_typist->showField();
}

bool KioskFrame::isAtStart() const
{
    return m_shown == m_start;
}

QString KioskFrame::screenName() const
{
    if (m_shown != m_content)
        return isAtStart() ? QStringLiteral("start") : QStringLiteral("end");
    return m_isSignedIn ? QStringLiteral("owner") : QStringLiteral("signin");
}

void KioskFrame::closeEvent(QCloseEvent* event)
{
    m_mayClose ? event->accept() : event->ignore();
}

void KioskFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_keyboard->updateGeometry();
}

} // namespace huella::ui::kiosk
