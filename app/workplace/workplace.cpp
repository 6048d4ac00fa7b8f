// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace/workplace.h"

#include "app/workplace/roleview.h"
#include "core/people/demoloader.h"
#include "ui/kiosk/typedtext.h"
#include "ui/owner/ownerview.h"
#include "ui/shared/locale.h"
#include "ui/shared/shell.h"
#include "ui/shared/topbar.h"
#include "ui/signin/accountpage.h"
#include "ui/signin/signinflow.h"
#include "ui/signin/signinpage.h"

#include <QCoreApplication>
#include <QTimer>

namespace huella::app {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(huella::app::Workplace)

public:
    static QString role(people::Role role)
    {
        switch (role) {
        case people::Role::Reception:
            return tr("Front desk");
        case people::Role::Vet:
            return tr("Vet");
        case people::Role::Admin:
            return tr("Administration");
        case people::Role::Owner:
            break;
        }
        return tr("Owner");
    }
    static QString accountTitle() { return tr("My account"); }
    static QString onlyOwners()
    {
        return tr("This screen is for the owners of pets. Staff sign in at the clinic's PCs.");
    }
};

constexpr int serviceCheckMs = 10000;

QList<ui::signin::DemoName> demoNames(Mode mode)
{
    QList<ui::signin::DemoName> names;
    QStringList seen;
    for (const auto& account : people::DemoLoader::accounts()) {
        const bool isOwner = people::roleFromName(account.role) == people::Role::Owner;
        if (seen.contains(account.role) || (mode == Mode::Kiosk && !isOwner))
            continue;
        seen.append(account.role);
        names.append({account.username, Text::role(people::roleFromName(account.role))});
    }
    return names;
}

} // namespace

Workplace::Workplace(const ClinicPlace& place, Mode mode, const ui::Doors& doors, QWidget* parent)
    : QStackedWidget(parent)
    , m_place(place)
    , m_mode(mode)
    , m_doors(doors)
    , m_signIn(place.settings, m_session)
    , m_registration(place.settings)
    , m_account(m_session)
    , m_guestHelp(place.settings)
    , m_ownHelp(m_session)
{
    ui::follow(m_watch, m_session);
    makeFlow();
    connect(&m_session, &database::Session::linkChanged, this, &Workplace::followLink);
}

void Workplace::makeFlow()
{
    m_flow = new ui::signin::SignInFlow(m_signIn, m_registration, m_account);
    addWidget(m_flow);
    if (m_mode == Mode::Kiosk)
        m_flow->setTouch();
    if (m_place.isDemo)
        m_flow->offerDemo(demoNames(m_mode), people::DemoLoader::password());
    connect(m_flow, &ui::signin::SignInFlow::signedIn, this, &Workplace::enter);
}

Workplace::~Workplace()
{
    m_view.reset();
}

QWidget* Workplace::view() const
{
    return m_view ? m_view->widget() : nullptr;
}

void Workplace::enter(const people::SignedIn& who)
{
    if (m_view) { // the link is back and the second factor was shown again
        setCurrentWidget(m_view->widget());
        return;
    }
    if (m_mode == Mode::Kiosk && who.person.role != people::Role::Owner) {
        m_signIn.signOut();
        m_flow->restart();
        m_flow->showNote(Text::onlyOwners());
        return;
    }
    m_session.subscribe().then(
        this, [](const Result<void>&) {}); // a lost link subscribes again by itself
    showView(who);
    emit entered(who.person);
}

void Workplace::showView(const people::SignedIn& who)
{
    ui::setRegion(ui::regionOf(who.currency));
    m_view = RoleView::make(who, m_session, m_doors);
    if (auto* shell = m_view->shell()) {
        shell->topBar()->setClinicName(who.clinicName);
        shell->topBar()->setPerson(who.person.fullName(), Text::role(who.person.role));
        shell->setLinkWatch(&m_watch);
        if (m_mode == Mode::Kiosk)
            shell->setTouch(true);
        else
            addAccount(shell, who);
        if (auto* owner = qobject_cast<ui::owner::OwnerView*>(shell))
            connect(owner, &ui::owner::OwnerView::accountRequested, this,
                    [this, who] { showAccount(who); });
        connect(shell, &ui::Shell::signOutRequested, this, &Workplace::leave, Qt::QueuedConnection);
        if (who.person.role != people::Role::Owner) {
            auto* timer = new QTimer(shell);
            connect(timer, &QTimer::timeout, this, &Workplace::checkService);
            timer->start(serviceCheckMs);
            checkService();
        }
    }
    addWidget(m_view->widget());
    setCurrentWidget(m_view->widget());
}

void Workplace::addAccount(ui::Shell* shell, const people::SignedIn& who)
{
    m_accountPage = makeAccount(who);
    shell->addPage(ui::Icons::User, Text::accountTitle(), m_accountPage,
                   QStringLiteral("navAccountButton"));
}

// At a kiosk it is made when somebody wants it: most do not, and all would wait for it.
void Workplace::showAccount(const people::SignedIn& who)
{
    auto* shell = m_view->shell();
    if (!m_accountPage) {
        m_accountPage = makeAccount(who);
        shell->addHiddenPage(m_accountPage);
    }
    shell->showPage(m_accountPage.data());
}

ui::signin::AccountPage* Workplace::makeAccount(const people::SignedIn& who)
{
    using ui::signin::AccountPage;
    // A kiosk looks as the clinic wants it, not as its last guest did.
    settings::Settings* look = m_mode == Mode::Desk ? m_doors.settings : nullptr;
    auto* account = new AccountPage(m_account, who.person, &m_watch, look,
                                    who.isByTicket ? AccountPage::CameBy::Ticket
                                                   : AccountPage::CameBy::Password);
    if (who.person.role == people::Role::Owner && !who.isByTicket)
        account->offerTicket(m_session, who.person, &m_watch);
    connect(account, &ui::signin::AccountPage::changed, this, [this] {
        m_signIn.refresh().then(this, [this](const Result<people::SignedIn>& now) {
            if (now && m_view && m_view->shell())
                m_view->shell()->topBar()->setPerson(now->person.fullName(),
                                                     Text::role(now->person.role));
        });
    });
    return account;
}

bool Workplace::goBack()
{
    if (m_view && currentWidget() == m_view->widget())
        return m_view->shell() && m_view->shell()->goBack();
    return m_flow->goBack();
}

void Workplace::retranslate()
{
    const auto typed = ui::kiosk::TypedText::of(*this);
    const auto place = m_flow->place();
    const bool isAsking = currentWidget() == m_flow;
    removeWidget(m_flow);
    delete m_flow;
    makeFlow();
    m_flow->resume(place);
    if (m_view && m_signIn.signedIn()) {
        const int page = m_view->shell() ? m_view->shell()->currentPage() : 0;
        removeWidget(m_view->widget());
        m_view.reset();
        showView(*m_signIn.signedIn());
        if (m_view->shell())
            m_view->shell()->showPage(page);
    }
    if (isAsking)
        setCurrentWidget(m_flow);
    typed.restore(*this);
}

QFuture<Result<void>> Workplace::callForHelp(const QString& place, const QString& screen)
{
    const auto id = HelpCallId::create();
    const bool isIn = m_view && m_watch.isUp();
    return isIn ? m_ownHelp.call(id, place, screen) : m_guestHelp.callForHelp(id, place, screen);
}

QString Workplace::partingWords() const
{
    return m_view && m_view->shell() ? m_view->shell()->partingWords() : QString();
}

QString Workplace::clinicName() const
{
    return m_signIn.signedIn() ? m_signIn.signedIn()->clinicName : QString();
}

void Workplace::leave()
{
    if (!m_view)
        return;
    emit leaving();
    removeWidget(m_view->widget());
    m_view.reset();
    m_signIn.signOut();
    m_flow->restart();
    setCurrentWidget(m_flow);
    emit left();
}

void Workplace::followLink(database::LinkState state)
{
    if (m_view && state == database::LinkState::NeedsCode) {
        m_flow->askCodeAgain();
        setCurrentWidget(m_flow);
    }
}

void Workplace::checkService()
{
    if (m_watch.state() != database::LinkState::Up)
        return;
    m_account.serviceStatus().then(this, [this](const Result<people::ServiceStatus>& status) {
        if (status && m_view && m_view->shell())
            m_view->shell()->setServiceUp(status->isAlive);
    });
}

} // namespace huella::app
