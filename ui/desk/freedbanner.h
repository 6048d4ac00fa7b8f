// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agendastore.h"
#include "core/agenda/waitingliststore.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/inlinemessage.h"

namespace huella::ui {
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::desk {

/// "An hour became free, and somebody waits for it": over every page, with the one action that
/// gives it to the first, and after it the one that takes it back.
class FreedBanner : public InlineMessage
{
    Q_OBJECT

public:
    FreedBanner(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

signals:
    void freed(const huella::agenda::Waiting& waiting);

private:
    enum class Offers { Nothing, Give, Undo };

    void tell(const agenda::Waiting& waiting);
    void act();
    void give();
    void takeBack();

    agenda::WaitingListStore m_store;
    agenda::AgendaStore& m_agenda;
    Submission* m_submission;
    agenda::Waiting m_first;
    AppointmentId m_given;
    Offers m_offers = Offers::Nothing;
};

} // namespace huella::ui::desk
