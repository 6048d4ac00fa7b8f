// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/appointment.h"
#include "ui/owner/ownerstores.h"

#include <QWidget>

namespace huella::ui {
class LinkWatch;
class PageHeader;
class PayPanel;
struct Doors;
} // namespace huella::ui

namespace huella::ui::owner {

/// Pays one appointment online; back with "leavePaymentButton". objectName "payPage".
class PayPage : public QWidget
{
    Q_OBJECT

public:
    PayPage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch,
            QWidget* parent = nullptr);

    void pay(const agenda::Appointment& appointment);
    void leave();

signals:
    void closed();

private:
    PageHeader* m_header;
    PayPanel* m_panel;
};

} // namespace huella::ui::owner
