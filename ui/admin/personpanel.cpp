// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/personpanel.h"

#include "ui/admin/confirmcard.h"
#include "ui/admin/licenceform.h"
#include "ui/models/peoplemodel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace huella::ui::admin {

using people::Activity;
using people::Person;
using people::Role;

PersonPanel::PersonPanel(people::AccountStore& accounts, PersonId self, LinkWatch& watch,
                         QWidget* parent)
    : QStackedWidget(parent)
    , m_accounts(accounts)
    , m_self(self)
    , m_card(new Card)
    , m_avatar(new Avatar(64))
    , m_name(new TextLabel(QString(), TextStyle::Title))
    , m_facts(new TextLabel(QString(), TextStyle::Body, Token::TextMuted))
    , m_own(new TextLabel(tr("This is your own account: another administrator changes its role, "
                             "switches it off or gives it a new password."),
                          TextStyle::Caption, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_licence(new LicenceForm(accounts, watch))
    , m_role(new QComboBox)
    , m_changeRole(new Button(tr("Change role"), Button::Kind::Secondary))
    , m_reset(new Button(Icons::Key, tr("Give a new password"), Button::Kind::Secondary))
    , m_switchOff(new Button(Icons::UserOff, tr("Switch the account off"), Button::Kind::Quiet))
    , m_switchOn(new Button(Icons::User, tr("Switch the account on"), Button::Kind::Primary))
    , m_confirm(new ConfirmCard)
    , m_clearSecondFactor(new QCheckBox(tr("Also remove the second step (lost phone)")))
    , m_asked(new Submission(m_confirm->confirmButton(), m_confirm->message(), &watch, this))
    , m_plain(new Submission(m_switchOn, m_message, &watch, this))
{
    build();
    connectActions();
}

void PersonPanel::build()
{
    m_role->setObjectName(QStringLiteral("personRoleCombo"));
    m_changeRole->setObjectName(QStringLiteral("changeRoleButton"));
    m_reset->setObjectName(QStringLiteral("resetPasswordButton"));
    m_switchOff->setObjectName(QStringLiteral("deactivateButton"));
    m_switchOn->setObjectName(QStringLiteral("activateButton"));
    m_clearSecondFactor->setObjectName(QStringLiteral("clearSecondFactorCheck"));
    for (Role role : {Role::Owner, Role::Reception, Role::Vet, Role::Admin})
        m_role->addItem(PeopleModel::roleText(role), int(role));
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_own->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(m_avatar);
    head->addWidget(m_name, 1);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_message);
    buildActions(m_card->body());
    m_confirm->addOption(m_clearSecondFactor);
    addWidget(m_card);
    addWidget(m_confirm);
}

void PersonPanel::buildActions(QVBoxLayout* body)
{
    auto* role = new QHBoxLayout;
    role->setSpacing(space::s);
    role->addWidget(m_role, 1);
    role->addWidget(m_changeRole);
    body->addWidget(m_licence);
    body->addWidget(m_own);
    body->addWidget(new TextLabel(tr("Role"), TextStyle::BodyStrong));
    body->addLayout(role);
    body->addWidget(m_reset);
    body->addWidget(m_switchOff);
    body->addWidget(m_switchOn);
}

void PersonPanel::connectActions()
{
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_changeRole->setEnabled(m_person.id != m_self && chosenRole() != m_person.role);
    });
    connect(m_licence, &LicenceForm::saved, this, &PersonPanel::licenceChanged);
    connect(m_changeRole, &QPushButton::clicked, this, [this] { ask(Question::Role); });
    connect(m_reset, &QPushButton::clicked, this, [this] { ask(Question::Password); });
    connect(m_switchOff, &QPushButton::clicked, this, [this] { ask(Question::SwitchOff); });
    connect(m_switchOn, &QPushButton::clicked, this, [this] { setActive(Activity::Active); });
    connect(m_confirm, &ConfirmCard::confirmed, this, &PersonPanel::answer);
    connect(m_confirm, &ConfirmCard::cancelled, this, [this] { setCurrentWidget(m_card); });
}

void PersonPanel::setPerson(const Person& person)
{
    if (person.id != m_person.id && !m_asked->isRunning())
        setCurrentWidget(m_card);
    const bool isOther = person.id != m_person.id;
    m_person = person;
    const bool isOwn = person.id == m_self;
    m_avatar->setName(person.fullName());
    m_name->setText(person.fullName());
    showFacts();
    m_licence->setPerson(person);
    if (isOther || !m_changeRole->isEnabled())
        m_role->setCurrentIndex(m_role->findData(int(person.role)));
    m_changeRole->setEnabled(!isOwn && chosenRole() != person.role);
    m_own->setVisible(isOwn);
    m_role->setEnabled(!isOwn);
    m_reset->setEnabled(!isOwn);
    m_switchOff->setVisible(person.isActive);
    m_switchOff->setEnabled(!isOwn);
    m_switchOn->setVisible(!person.isActive);
    if (isOther)
        m_message->dismiss();
}

void PersonPanel::showFacts()
{
    QStringList facts{tr("User name: %1").arg(m_person.username), m_person.email};
    if (!m_person.phone.isEmpty())
        facts.append(m_person.phone);
    facts.append(m_person.isMfaEnabled ? tr("Signs in with password and code.")
                                       : tr("Signs in with the password alone."));
    if (!m_person.isActive)
        facts.append(tr("The account is switched off."));
    m_facts->setText(facts.join(u'\n'));
}

Role PersonPanel::chosenRole() const
{
    return Role(m_role->currentData().toInt());
}

void PersonPanel::ask(Question question)
{
    m_question = question;
    const QString name = m_person.fullName();
    m_clearSecondFactor->setChecked(false);
    m_clearSecondFactor->setVisible(question == Question::Password && m_person.isMfaEnabled);
    switch (question) {
    case Question::Password:
        m_confirm->ask(tr("New password for %1?").arg(name),
                       tr("The present password stops working at once and open screens of %1 "
                          "close. You see the new one a single time; it is changed at the first "
                          "sign-in.")
                           .arg(m_person.firstName),
                       tr("Give a new password"));
        break;
    case Question::SwitchOff:
        m_confirm->ask(tr("Switch off the account of %1?").arg(name),
                       tr("%1 can no longer sign in, and open screens close within seconds. "
                          "Appointments and records stay. You can switch it on again.")
                           .arg(m_person.firstName),
                       tr("Switch the account off"));
        break;
    case Question::Role:
        m_confirm->ask(tr("Change the role of %1?").arg(name),
                       tr("From now on: %1. Open screens of %2 close; at the next sign-in the new "
                          "view opens.")
                           .arg(PeopleModel::roleText(chosenRole()), m_person.firstName),
                       tr("Change role"));
        break;
    }
    setCurrentWidget(m_confirm);
}

void PersonPanel::answer()
{
    switch (m_question) {
    case Question::Password:
        return resetPassword();
    case Question::SwitchOff:
        return setActive(Activity::Inactive);
    case Question::Role:
        return changeRole();
    }
}

void PersonPanel::resetPassword()
{
    const auto secondFactor =
        m_clearSecondFactor->isChecked() ? people::SecondFactor::Clear : people::SecondFactor::Keep;
    const Person person = m_person;
    m_asked->run<QString>(
        [this, person, secondFactor] { return m_accounts.reset(person.id, secondFactor); },
        [this, person](const QString& password) {
            setCurrentWidget(m_card);
            emit passwordReset(person.fullName(), password);
        });
}

void PersonPanel::setActive(Activity activity)
{
    const Person person = m_person;
    Submission* submission = activity == Activity::Active ? m_plain : m_asked;
    submission->run([this, person, activity] { return m_accounts.setActive(person.id, activity); },
                    [this, person, activity] {
                        setCurrentWidget(m_card);
                        emit switched(person, activity);
                    });
}

void PersonPanel::changeRole()
{
    Person changed = m_person;
    changed.role = chosenRole();
    m_asked->run([this, changed] { return m_accounts.setRole(changed.id, changed.role); },
                 [this, changed] {
                     setCurrentWidget(m_card);
                     emit roleChanged(changed);
                 });
}

} // namespace huella::ui::admin
