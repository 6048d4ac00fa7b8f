// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "core/people/person.h"

#include <QStackedWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace huella::ui {
class Avatar;
class Button;
class Card;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

class ConfirmCard;
class LicenceForm;

/// One person's account: who it is, and the steps that change it. What follows from a step that
/// the person feels at once is said before it is done.
class PersonPanel : public QStackedWidget
{
    Q_OBJECT

public:
    PersonPanel(people::AccountStore& accounts, PersonId self, LinkWatch& watch,
                QWidget* parent = nullptr);

    void setPerson(const people::Person& person);

signals:
    void passwordReset(const QString& name, const QString& password);
    void roleChanged(const huella::people::Person& person);
    void licenceChanged(const huella::people::Person& person);
    void switched(const huella::people::Person& person, huella::people::Activity activity);

private:
    enum class Question { Password, SwitchOff, Role };

    void build();
    void buildActions(QVBoxLayout* body);
    void connectActions();
    void ask(Question question);
    void answer();
    void resetPassword();
    void setActive(people::Activity activity);
    void changeRole();
    [[nodiscard]] people::Role chosenRole() const;
    void showFacts();

    people::AccountStore& m_accounts;
    PersonId m_self;
    people::Person m_person;
    Question m_question = Question::Password;
    Card* m_card;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_facts;
    TextLabel* m_own;
    InlineMessage* m_message;
    LicenceForm* m_licence;
    QComboBox* m_role;
    Button* m_changeRole;
    Button* m_reset;
    Button* m_switchOff;
    Button* m_switchOn;
    ConfirmCard* m_confirm;
    QCheckBox* m_clearSecondFactor;
    Submission* m_asked;
    Submission* m_plain;
};

} // namespace huella::ui::admin
