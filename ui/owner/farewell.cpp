// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/farewell.h"

#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

Farewell::Farewell(const OwnerStores& stores, const Clock& clock, QWidget* parent)
    : Card({}, parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_message(new InlineMessage)
    , m_archive(new Button(tr("Archive")))
    , m_deceased(new Button(tr("It passed away"), Button::Kind::Quiet))
    , m_date(new DateEdit)
    , m_dateField(new FormField(tr("When was it?"), m_date))
    , m_confirm(new Button(tr("Save the date")))
    , m_submission(new Submission(nullptr, m_message, nullptr, this))
{
    m_archive->setObjectName(QStringLiteral("archivePetButton"));
    m_deceased->setObjectName(QStringLiteral("deceasedPetButton"));
    m_date->setObjectName(QStringLiteral("deceasedOnEdit"));
    m_confirm->setObjectName(QStringLiteral("saveDeceasedButton"));
    m_submission->addField(QStringLiteral("deceased_on"), m_dateField);
    build();
    connect(m_archive, &QPushButton::clicked, this, &Farewell::archive);
    connect(m_deceased, &QPushButton::clicked, this, &Farewell::askWhen);
    connect(m_confirm, &QPushButton::clicked, this, &Farewell::sayWhen);
}

void Farewell::build()
{
    setPadding(space::l);
    auto* words = new TextLabel(tr("No longer with you? Its history stays in the clinic, and you "
                                   "can bring it back whenever you like."),
                                TextStyle::Caption, Token::TextMuted);
    words->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{words, m_archive, m_deceased,
                                                           m_dateField, m_confirm, m_message})
        body()->addWidget(widget);
}

void Farewell::setPet(const patients::Patient& pet)
{
    m_pet = pet;
    m_message->dismiss();
    m_dateField->hide();
    m_confirm->hide();
    m_deceased->show();
}

void Farewell::archive()
{
    m_submission->run([this] { return m_stores.patients.archive(m_pet.id, true); },
                      [this] { emit said(tr("%1 is archived.").arg(m_pet.name)); });
}

void Farewell::askWhen()
{
    m_deceased->hide();
    m_date->setRange(m_pet.birthDate.isValid() ? m_pet.birthDate : QDate(1900, 1, 1),
                     m_clock.today());
    m_date->setDate(m_clock.today());
    m_dateField->show();
    m_confirm->show();
    m_date->setFocus();
}

void Farewell::sayWhen()
{
    const auto date = m_date->date();
    if (!date) {
        m_dateField->setError(tr("Write the day, month and year."));
        return;
    }
    m_submission->run(
        [this, date] { return m_stores.patients.archive(m_pet.id, false, *date); },
        [this] { emit said(tr("We are sorry. %1 stays in your memories.").arg(m_pet.name)); });
}

} // namespace huella::ui::owner
