// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/licenceform.h"

#include "core/people/accountstore.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/submission.h"

#include <QHBoxLayout>

namespace huella::ui::admin {

namespace {

constexpr int maxLicence = 40;

}

LicenceForm::LicenceForm(people::AccountStore& accounts, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_number(new LineEdit)
    , m_field(new FormField(tr("Licence number"), m_number))
    , m_save(new Button(tr("Save the licence"), Button::Kind::Secondary))
    , m_message(new InlineMessage)
    , m_submission(new Submission(m_save, m_message, &watch, this))
{
    setObjectName(QStringLiteral("licenceForm"));
    m_number->setObjectName(QStringLiteral("licenceEdit"));
    m_number->setMaxLength(maxLicence);
    m_save->setObjectName(QStringLiteral("saveLicenceButton"));
    m_field->setHelp(tr("It stands on prescriptions, reports and vaccination cards."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_message);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    m_submission->addField(QStringLiteral("licence_number"), m_field);
    connect(m_number, &QLineEdit::textChanged, this, &LicenceForm::showChange);
    connect(m_number, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &LicenceForm::save);
}

void LicenceForm::setPerson(const people::Person& person)
{
    const bool isKept = person.id == m_person.id && m_save->isEnabled();
    m_person = person;
    if (!isKept) {
        m_number->setText(person.licenceNumber);
        m_message->dismiss();
    }
    setVisible(person.role == people::Role::Vet);
    showChange();
}

void LicenceForm::showChange()
{
    m_save->setEnabled(m_number->value() != m_person.licenceNumber);
}

void LicenceForm::save()
{
    people::Person changed = m_person;
    changed.licenceNumber = m_number->value();
    m_submission->run(
        [this, changed] { return m_accounts.setLicence(changed.id, changed.licenceNumber); },
        [this, changed] {
            m_person = changed;
            showChange();
            emit saved(changed);
        });
}

} // namespace huella::ui::admin
