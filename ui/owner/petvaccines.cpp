// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/petvaccines.h"

#include "ui/documents/vaccinationlist.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/reloader.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QVBoxLayout>

namespace huella::ui::owner {

PetVaccines::PetVaccines(database::Session& session, const Clock& clock, QWidget* parent)
    : Card(tr("Vaccines"), parent)
    , m_store(session)
    , m_clock(clock)
    , m_problem(new TextLabel({}, TextStyle::Caption, Token::ErrorFg))
    , m_list(new VaccinationList(VaccinationList::Mode::ReadOnly))
    , m_print(new Button(Icons::File, tr("Vaccination card"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("petVaccines"));
    m_print->setObjectName(QStringLiteral("petCardButton"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_print->hide();
    body()->addWidget(m_list);
    body()->addWidget(m_problem);
    body()->addWidget(m_print, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_print, &QPushButton::clicked, this,
            [this] { emit documentRequested(documents::DocumentSubject(m_pet)); });
    auto* reloader = new Reloader(session, {QStringLiteral("records")}, this);
    connect(reloader, &Reloader::due, this, [this] {
        if (!m_pet.isNull())
            read();
    });
}

void PetVaccines::open(PatientId pet)
{
    m_pet = pet;
    m_list->setLines({}, m_clock.today());
    if (!pet.isNull())
        read();
}

void PetVaccines::read()
{
    m_store.ofPatient(m_pet).then(
        this, [this, pet = m_pet](const Result<QList<documents::Vaccination>>& lines) {
            if (pet != m_pet)
                return;
            m_problem->setVisible(!lines);
            if (!lines)
                return m_problem->setText(errorText(lines.error()));
            m_list->setLines(*lines, m_clock.today());
            m_print->setVisible(!lines->isEmpty() && !touch::isOn(this));
        });
}

} // namespace huella::ui::owner
