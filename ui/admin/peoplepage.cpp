// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/peoplepage.h"

#include "ui/admin/accountform.h"
#include "ui/admin/onoffdelegate.h"
#include "ui/admin/passwordcard.h"
#include "ui/admin/personpanel.h"
#include "ui/models/peoplemodel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tableview.h"
#include "ui/shared/tokens.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace huella::ui::admin {

using people::Activity;
using people::Person;

namespace {

constexpr int usernameWidth = 128;

} // namespace

PeoplePage::PeoplePage(const AdminStores& stores, PersonId self, LinkWatch& watch, QWidget* parent)
    : SplitPage(tr("People"), tr("Who may sign in, and what each may do."), parent)
    , m_stores(stores)
    , m_model(new PeopleModel(this))
    , m_add(new Button(Icons::UserPlus, tr("Create account"), Button::Kind::Primary))
    , m_search(new SearchEdit(tr("Name, user name or e-mail")))
    , m_roles(new Segmented)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icons::Users, tr("Looking for people…")))
    , m_hint(new EmptyState(Icons::User, tr("Choose a person to see the account.")))
    , m_person(new PersonPanel(stores.accounts, self, watch))
    , m_form(new AccountForm(stores.accounts, watch))
    , m_password(new PasswordCard)
{
    build();
    connectList();
    connectPanels();
    auto* reloader = new Reloader(stores.session, {QStringLiteral("people")}, this);
    connect(reloader, &Reloader::due, this, &PeoplePage::reload);
    reload();
}

void PeoplePage::build()
{
    m_add->setObjectName(QStringLiteral("createAccountButton"));
    m_search->setObjectName(QStringLiteral("peopleSearchEdit"));
    m_roles->setObjectName(QStringLiteral("peopleRoleFilter"));
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("Everybody with an account"));
    header()->addAction(m_add);
    m_roles->addOption(tr("All"), QStringLiteral("peopleAllButton"));
    m_roles->addOption(tr("Staff"), QStringLiteral("peopleStaffButton"));
    m_roles->addOption(tr("Owners"), QStringLiteral("peopleOwnersButton"));
    m_roles->setCurrent(0);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PeopleModel::Name, new PortraitDelegate(m_table));
    m_table->setItemDelegateForColumn(PeopleModel::Active, new OnOffDelegate(m_table));
    m_table->setItemDelegateForColumn(PeopleModel::SecondFactor, new OnOffDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PeopleModel::Username,
                                                      QHeaderView::Interactive);
    m_table->setColumnWidth(PeopleModel::Username, usernameWidth);
    m_table->setStretchColumn(PeopleModel::Name);
    m_table->setEmptyState(m_empty);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_roles);
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->addWidget(m_table);
    list()->addLayout(filters);
    list()->addWidget(card, 1);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_hint, m_person, m_form, m_password})
        addPanel(panel);
}

void PeoplePage::connectList()
{
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::startAccount);
    connect(m_search, &SearchEdit::searched, this, &PeoplePage::reload);
    connect(m_roles, &Segmented::currentChanged, this, &PeoplePage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(message(), &InlineMessage::actionTriggered, this, &PeoplePage::switchBack);
}

void PeoplePage::connectPanels()
{
    connect(m_form, &AccountForm::cancelled, this, [this] { select(m_chosen); });
    connect(m_form, &AccountForm::created, this,
            [this](const QString& name, const QString& password, people::AccountState state) {
                showPassword(name, password);
                if (state == people::AccountState::Waiting)
                    message()->display(InlineMessage::Kind::Warning,
                                       tr("The account of %1 waits: the clinic's service does not "
                                          "answer. It is made as soon as it does.")
                                           .arg(name));
                reload();
            });
    connect(m_password, &PasswordCard::done, this, [this] { select(m_chosen); });
    connect(m_person, &PersonPanel::passwordReset, this, &PeoplePage::showPassword);
    connect(m_person, &PersonPanel::roleChanged, this, &PeoplePage::sayRoleChanged);
    connect(m_person, &PersonPanel::licenceChanged, this, &PeoplePage::sayLicenceChanged);
    connect(m_person, &PersonPanel::switched, this, &PeoplePage::saySwitched);
}

void PeoplePage::reload()
{
    const std::optional<people::Role> role =
        m_roles->current() == 2 ? std::optional(people::Role::Owner) : std::nullopt;
    m_stores.accounts.people(m_search->value(), role)
        .then(this, [this](const Result<QList<Person>>& people) { show(people); });
}

void PeoplePage::show(const Result<QList<Person>>& people)
{
    if (!people) {
        m_empty->setSentence(errorText(people.error()));
        return readFailed(people.error());
    }
    readWorked();
    QList<Person> shown = *people;
    if (m_roles->current() == 1)
        shown.removeIf([](const Person& it) { return it.role == people::Role::Owner; });
    m_empty->setSentence(tr("Nobody is called like that."));
    const PersonId chosen = m_chosen;
    m_model->setValues(shown);
    if (const int row = m_model->rowOf(chosen); row >= 0) {
        m_person->setPerson(m_model->at(row));
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
    }
}

void PeoplePage::choose(int row)
{
    if (row < 0)
        return;
    m_chosen = m_model->at(row).id;
    m_person->setPerson(m_model->at(row));
    showPanel(m_person);
}

void PeoplePage::select(PersonId person)
{
    const int row = m_model->rowOf(person);
    if (row < 0)
        return showPanel(m_hint);
    m_table->selectRow(row);
    choose(row);
}

void PeoplePage::startAccount()
{
    m_form->start();
    showPanel(m_form);
}

void PeoplePage::showPassword(const QString& name, const QString& password)
{
    m_password->display(name, password);
    showPanel(m_password);
}

void PeoplePage::sayRoleChanged(const Person& person)
{
    m_switched = {};
    message()->display(
        InlineMessage::Kind::Success,
        tr("%1 now works as: %2.").arg(person.fullName(), PeopleModel::roleText(person.role)));
    message()->hideAfter(8000);
    reload();
}

void PeoplePage::sayLicenceChanged(const Person& person)
{
    m_switched = {};
    message()->display(InlineMessage::Kind::Success,
                       person.licenceNumber.isEmpty()
                           ? tr("%1 works without a licence number now.").arg(person.fullName())
                           : tr("From now on %1 signs with licence %2.")
                                 .arg(person.fullName(), person.licenceNumber));
    message()->hideAfter(8000);
    reload();
}

void PeoplePage::saySwitched(const Person& person, Activity activity)
{
    m_switched = person;
    m_switched.isActive = activity == Activity::Active;
    message()->offerUndo(activity == Activity::Active
                             ? tr("%1 may sign in again.").arg(person.fullName())
                             : tr("%1 can no longer sign in.").arg(person.fullName()));
    reload();
}

void PeoplePage::switchBack()
{
    if (m_switched.id.isNull())
        return;
    const Activity back = m_switched.isActive ? Activity::Inactive : Activity::Active;
    m_stores.accounts.setActive(m_switched.id, back).then(this, [this](const Result<void>& done) {
        if (!done)
            message()->displayError(errorText(done.error()));
        else
            message()->dismiss();
        m_switched = {};
        reload();
    });
}

} // namespace huella::ui::admin
