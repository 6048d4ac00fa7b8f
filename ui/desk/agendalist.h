// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "core/base/clock.h"
#include "ui/models/agendafilter.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace huella::ui {
class AgendaModel;
class EmptyState;
class PatientPhotos;
} // namespace huella::ui

namespace huella::ui::desk {

/// The day's appointments as a list one works through with the arrows and Enter.
/// The list is "agendaList".
class AgendaList : public QWidget
{
    Q_OBJECT

public:
    AgendaList(AgendaModel& model, const Clock& clock, PatientPhotos* photos,
               QWidget* parent = nullptr);

    void setVet(PersonId vet);
    void setStage(AgendaFilter::Stage stage);
    /// The chosen row; nothing when none is.
    [[nodiscard]] std::optional<agenda::Appointment> current() const;
    void select(AppointmentId id);
    [[nodiscard]] QListView* list() const { return m_list; }

signals:
    void currentChanged();
    /// Enter on a row, or its own button.
    void nextStepRequested(const huella::agenda::Appointment& appointment);
    void menuRequested(const QPoint& global);
    void filterCleared();

private:
    void buildList(const Clock& clock, PatientPhotos* photos);
    void connectList();
    void showContents();
    void requestMenu(const QPoint& position);

    AgendaModel& m_model;
    AgendaFilter* m_filter;
    QListView* m_list;
    EmptyState* m_free;
    EmptyState* m_filteredOut;
    QStackedLayout* m_stack;
};

} // namespace huella::ui::desk
