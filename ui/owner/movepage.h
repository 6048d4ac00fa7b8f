// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/backtarget.h"

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
class LinkWatch;
class Submission;
class TextLabel;
struct Doors;
} // namespace huella::ui

namespace huella::ui::owner {

class Questions;
class WhenChooser;

/// Another hour for an appointment, with the same vet: which one, and then whether it is right.
/// Until then the appointment stays where it is.
class MovePage : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    MovePage(const OwnerStores& stores, const Doors& doors, LinkWatch& watch,
             QWidget* parent = nullptr);

    void open(const agenda::Appointment& appointment);
    bool goBack() override;

signals:
    void moved(const QString& text);
    void left();

private:
    void build();
    void agree();
    void move();
    void refuse(const Error& error);

    OwnerStores m_stores;
    agenda::Appointment m_appointment;
    Questions* m_questions;
    WhenChooser* m_when;
    TextLabel* m_before;
    TextLabel* m_after;
    InlineMessage* m_message;
    Button* m_move;
    Submission* m_submission;
};

} // namespace huella::ui::owner
