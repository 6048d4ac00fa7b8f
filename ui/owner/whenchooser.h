// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/slotgrid.h"

#include <QWidget>

class QTimer;

namespace huella::ui {
class Button;
class InlineMessage;
class TextLabel;
class WeekStrip;
} // namespace huella::ui

namespace huella::ui::owner {

class NearestHours;

/// The day and the hour of a booking. While it is on screen it looks again whenever the
/// clinic says that hours were taken or freed: one that somebody took turns grey where it stands.
class WhenChooser : public QWidget
{
    Q_OBJECT

public:
    WhenChooser(const OwnerStores& stores, const Clock& clock, QWidget* parent = nullptr);

    /// What is to be booked; a null vet means any. Nothing is asked without a service.
    void setSubject(PersonId vet, ServiceId service);
    /// Says with whom, above the days; empty: whoever is free.
    void setVetName(const QString& name);
    /// Without the button that asks for another vet.
    void keepVet();
    [[nodiscard]] QDate day() const;
    /// Invalid while nothing is chosen.
    [[nodiscard]] QDateTime chosen() const;
    [[nodiscard]] int freeCount() const;
    /// After a booking or when an hour was refused: nothing is chosen, and looks again.
    void forget();

public slots:
    void look();

signals:
    void changed();
    void picked(); ///< somebody pressed an hour
    void lost();   ///< the chosen hour is somebody else's; the nearest ones are offered
    void vetChangeRequested();
    void looked(); ///< freeCount() is of day(), as of now

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Slots = QList<agenda::FreeSlot>;
    using Days = QList<agenda::FreeDay>;

    void build();
    void connectParts();
    void lookIfSeen();
    void lookAtWeek();
    void goTo(QDate day);
    void take(const Result<Slots>& answer, QDate day, int question);
    void lose(const QDateTime& startsAt);
    void takeWeek(const Result<Days>& answer);
    void say();

    OwnerStores m_stores;
    const Clock& m_clock;
    PersonId m_vet;
    ServiceId m_service;
    int m_question = 0; ///< answers to earlier ones are old
    bool m_isFirstWeek = true;
    bool m_isStale = false; ///< told of changes while nobody saw
    QList<TimeChoice> m_times;
    QDateTime m_wanted; ///< chosen before the subject changed
    bool m_isTaking = false; ///< what is chosen now, nobody pressed
    TextLabel* m_vetName;
    Button* m_changeVet;
    NearestHours* m_nearest;
    WeekStrip* m_week;
    TextLabel* m_count;
    SlotGrid* m_grid;
    InlineMessage* m_message;
    QTimer* m_timer;
};

} // namespace huella::ui::owner
