// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shell.h"

#include "ui/shared/button.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/keyhelp.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/locale.h"
#include "ui/shared/mnemonics.h"
#include "ui/shared/readingorder.h"
#include "ui/shared/sidenav.h"
#include "ui/shared/topbar.h"
#include "ui/shared/touch.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

constexpr int retryShownMs = 800;

// Under its stack from the first: a whole page that changes its parent is styled anew, widget by
// widget.
QVBoxLayout* frameIn(QStackedWidget* pages)
{
    auto* scroll = new QScrollArea(pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(scroll->viewport());
    auto* inset = new QVBoxLayout(holder);
    inset->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    setClearPage(*scroll, holder);
    pages->addWidget(scroll);
    return inset;
}

} // namespace

Shell::Shell(QWidget* parent)
    : QWidget(parent)
    , m_topBar(new TopBar)
    , m_nav(new SideNav)
    , m_pages(new QStackedWidget)
    , m_banners(new QVBoxLayout)
    , m_linkBanner(new InlineMessage)
    , m_serviceBanner(new InlineMessage)
    , m_message(new InlineMessage)
    , m_help(new KeyHelp(this))
{
    m_linkBanner->setObjectName(QStringLiteral("linkBanner"));
    m_serviceBanner->setObjectName(QStringLiteral("serviceBanner"));
    m_message->setObjectName(QStringLiteral("shellMessage"));
    m_linkBanner->setClosable(false);
    m_serviceBanner->setClosable(false);
    build();
    addHelp();
    new Mnemonics(this);
    connect(m_topBar, &TopBar::signOutRequested, this, &Shell::signOutRequested);
    connect(m_nav, &SideNav::chosen, this,
            [this](int nav) { showPage(int(m_navOfPage.indexOf(nav))); });
}

void Shell::build()
{
    m_banners->setContentsMargins(space::xl, space::l, space::xl, 0);
    m_banners->setSpacing(space::s);
    for (InlineMessage* banner : {m_linkBanner, m_serviceBanner, m_message})
        m_banners->addWidget(banner);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(m_banners);
    content->addWidget(m_pages, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_nav);
    below->addLayout(content, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(below, 1);
}

void Shell::addHelp()
{
    for (const QKeySequence& keys :
         {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(tr("Help and keys of this page"));
        connect(shortcut, &QShortcut::activated, this, &Shell::openHelp);
    }
}

void Shell::openHelp()
{
    const QWidget* page = pageAt(currentPage());
    const int nav = m_navOfPage.value(currentPage(), -1);
    m_help->open(nav >= 0 ? tr("Help: %1").arg(m_nav->title(nav)) : tr("Help"),
                 page ? page->whatsThis() : QString());
}

// A page is laid out when it is first shown: doing that for all of a role's pages as somebody signs
// in kept the window from answering.
void Shell::place(int index, QWidget* page)
{
    m_pageOf[index] = page;
    if (index != m_pages->currentIndex())
        page->hide();
    m_frameOf.at(index)->addWidget(page);
}

int Shell::insertPage()
{
    m_frameOf.append(frameIn(m_pages));
    m_pageOf.append(nullptr);
    return int(m_pageOf.size()) - 1;
}

void Shell::makePage(int index)
{
    if (const auto make = m_unmade.take(index))
        place(index, make());
}

// One at a time, so that whoever signed in can use the first one meanwhile.
void Shell::makeNext()
{
    if (!m_unmade.isEmpty())
        makePage(m_unmade.firstKey());
    if (!m_unmade.isEmpty())
        QTimer::singleShot(0, this, &Shell::makeNext);
}

int Shell::addPage(Icons icon, const QString& title, QWidget* page, const QString& name,
                   const QKeySequence& shortcut)
{
    const int index = addPage(icon, title, MakePage(), name, shortcut);
    place(index, page);
    return index;
}

int Shell::addPage(Icons icon, const QString& title, const MakePage& make, const QString& name,
                   const QKeySequence& shortcut)
{
    const int index = insertPage();
    if (make) {
        if (m_unmade.isEmpty())
            QTimer::singleShot(0, this, &Shell::makeNext);
        m_unmade.insert(index, make);
    }
    m_navOfPage.append(m_nav->addEntry(icon, title, name));
    if (!shortcut.isEmpty()) {
        auto* keys = new QShortcut(shortcut, this);
        keys->setWhatsThis(title);
        connect(keys, &QShortcut::activated, this, [this, index] { showPage(index); });
    }
    if (index == 0)
        m_nav->setCurrent(0);
    return index;
}

int Shell::addHiddenPage(QWidget* page)
{
    m_navOfPage.append(-1);
    const int index = insertPage();
    place(index, page);
    return index;
}

void Shell::showPage(int index)
{
    if (index < 0 || index >= m_pages->count())
        return;
    makePage(index);
    m_pageOf.at(index)->show();
    m_pages->setCurrentIndex(index);
    if (m_navOfPage.at(index) >= 0)
        m_nav->setCurrent(m_navOfPage.at(index));
    emit pageChanged(index);
}

void Shell::showPage(QWidget* page)
{
    showPage(int(m_pageOf.indexOf(page)));
}

void Shell::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Not the first in the chain, which is "sign out".
    if (!m_isTouch && !isAncestorOf(QApplication::focusWidget()))
        m_nav->focusCurrent();
}

void Shell::setTouch(bool isTouch)
{
    m_isTouch = isTouch;
    m_topBar->setVisible(!isTouch);
    m_nav->setVisible(!isTouch);
    for (auto* shortcut : findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly))
        shortcut->setEnabled(!isTouch);
    touch::set(this, isTouch);
}

bool Shell::goBack()
{
    auto* page = dynamic_cast<BackTarget*>(pageAt(currentPage()));
    if (page && page->goBack())
        return true;
    if (currentPage() <= 0)
        return false;
    showPage(0);
    return true;
}

QWidget* Shell::pageAt(int index) const
{
    return m_pageOf.value(index);
}

bool Shell::focusNextPrevChild(bool isNext)
{
    return focusByReading(*this, isNext ? TabStep::Next : TabStep::Previous);
}

int Shell::currentPage() const
{
    return m_pages->currentIndex();
}

void Shell::setBadge(int index, int count)
{
    if (m_navOfPage.at(index) >= 0)
        m_nav->setBadge(m_navOfPage.at(index), count);
}

void Shell::setBadge(const QWidget* page, int count)
{
    setBadge(int(m_pageOf.indexOf(page)), count);
}

void Shell::addBanner(QWidget* banner)
{
    m_banners->insertWidget(m_banners->count() - 1, banner);
}

void Shell::setLinkWatch(LinkWatch* watch)
{
    m_topBar->freshness()->setWatch(watch);
    connect(watch, &LinkWatch::changed, this, [this, watch] { showLink(watch); });
    showLink(watch);
}

void Shell::showLink(LinkWatch* watch)
{
    if (watch->state() != database::LinkState::Down)
        return m_linkBanner->dismiss();
    const QString time = timeOfDay(watch->since().time());
    m_linkBanner->offerRetry(
        tr("No connection to the clinic's server since %1. What you typed stays "
           "here; Huella connects again by itself.")
            .arg(time),
        [watch, button = m_linkBanner->actionButton()] {
            watch->retry();
            button->setBusy(true); // for as long as one can see that it was pressed
            QTimer::singleShot(retryShownMs, button, [button] { button->setBusy(false); });
        });
}

void Shell::setServiceUp(bool isUp)
{
    if (isUp)
        return m_serviceBanner->dismiss();
    m_serviceBanner->display(
        InlineMessage::Kind::Warning,
        tr("The clinic's service does not answer. New registrations and online "
           "payments wait until it is back."));
}

} // namespace huella::ui
