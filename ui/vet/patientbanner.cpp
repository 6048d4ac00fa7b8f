// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/patientbanner.h"

#include "ui/shared/avatar.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/alertchip.h"
#include "ui/vet/elidedlabel.h"
#include "ui/vet/words.h"

#include <QHBoxLayout>

namespace huella::ui::vet {

namespace {

constexpr int bannerStrut = 72;

} // namespace

PatientBanner::PatientBanner(QWidget* parent)
    : Card({}, parent)
    , m_avatar(new Avatar(64))
    , m_name(new TextLabel({}, TextStyle::Headline))
    , m_line(new ElidedLabel)
    , m_owner(new ElidedLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_allergies(new AlertChip(AlertChip::Kind::Danger, tr("Allergies")))
    , m_conditions(new AlertChip(AlertChip::Kind::Caution, tr("Chronic")))
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("patientBanner"));
    m_name->setObjectName(QStringLiteral("patientNameLabel"));
    m_allergies->setObjectName(QStringLiteral("allergiesChip"));
    m_conditions->setObjectName(QStringLiteral("chronicChip"));
    setPadding(space::m);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_owner);
    words->addStretch();
    auto* alerts = new QVBoxLayout;
    alerts->setSpacing(space::xs + 2);
    alerts->addStretch();
    alerts->addWidget(m_allergies);
    alerts->addWidget(m_conditions);
    alerts->addStretch();
    m_row->setSpacing(space::l);
    m_row->addWidget(m_avatar);
    m_row->addLayout(words, 3);
    m_row->addLayout(alerts, 2);
    body()->addLayout(m_row);
    m_row->addStrut(bannerStrut); // and more where the text is larger
    clear();
}

void PatientBanner::setPatient(const patients::Patient& patient, QDate today)
{
    m_avatar->setName(patient.name);
    m_avatar->setSpecies(patient.species);
    m_avatar->setPhoto(storedThumbnail(patient.photoThumbnail));
    m_name->setText(patient.name + u' ' + patient.familyName);
    m_line->setWhole(patientLine(patient, today));
}

void PatientBanner::setOwner(const QString& name, const QString& phone)
{
    m_owner->setWhole(phone.isEmpty() ? tr("Owner: %1").arg(name)
                                      : tr("Owner: %1 · %2").arg(name, phone));
}

void PatientBanner::setHistory(const Result<patients::ClinicalHistory>& history)
{
    const QString unread = tr("could not be read");
    m_allergies->setContents(history ? history->allergies : unread);
    m_conditions->setContents(history ? history->chronicConditions : unread);
    m_allergies->show();
    m_conditions->show();
}

void PatientBanner::clear()
{
    m_avatar->setName({});
    m_avatar->setPhoto({});
    for (TextLabel* label :
         {m_name, static_cast<TextLabel*>(m_line), static_cast<TextLabel*>(m_owner)})
        label->clear();
    m_allergies->hide();
    m_conditions->hide();
}

void PatientBanner::addAction(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace huella::ui::vet
