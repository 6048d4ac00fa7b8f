// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/daylist.h"

#include "ui/parts/patientphotos.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/emptystate.h"
#include "ui/vet/dayrow.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace huella::ui::vet {

DayList::DayList(PatientPhotos& photos, QWidget* parent)
    : Card(tr("My appointments of today"), parent)
    , m_photos(photos)
    , m_list(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState(Icons::Calendar, tr("You have no appointments today.")))
{
    setObjectName(QStringLiteral("dayList"));
    setPadding(space::l);
    auto* inside = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setClearPage(*m_scroll, inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->hide();
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_empty, 1);
    m_empty->hide(); // nothing is known yet
    body()->addStretch();
    connect(&m_photos, &PatientPhotos::arrived, this, &DayList::showPhotos);
}

DayRow* DayList::makeRow(AppointmentId id)
{
    auto* row = new DayRow;
    m_rows.insert(id, row);
    connect(row, &DayRow::checkInRequested, this,
            [this, row] { emit checkInRequested(row->appointment()); });
    return row;
}

void DayList::setAppointments(const QList<agenda::Appointment>& appointments)
{
    QHash<AppointmentId, DayRow*> gone = m_rows;
    for (int i = 0; i < appointments.size(); ++i) {
        const agenda::Appointment& appointment = appointments.at(i);
        gone.remove(appointment.id);
        DayRow* row = m_rows.value(appointment.id);
        if (!row)
            row = makeRow(appointment.id);
        row->setAppointment(appointment);
        if (m_list->indexOf(row) != i)
            m_list->insertWidget(i, row);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_rows.remove(it.key());
        delete it.value();
    }
    m_scroll->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    showPhotos();
}

void DayList::showPhotos()
{
    for (DayRow* row : std::as_const(m_rows))
        row->setPhoto(m_photos.photo(row->appointment().photo));
}

} // namespace huella::ui::vet
