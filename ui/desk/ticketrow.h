// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ticketstore.h"
#include "ui/desk/turnslip.h"

#include <QWidget>

namespace huella::ui {
class Button;
class QrView;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// For an owner with an account: the QR with which he comes in at the kiosk, for his phone's camera
/// or printed with his turn. A new one voids the one before, so it is made only when asked for.
/// "makeTicketQrButton", "deskTicketQr", "printSlipButton".
class TicketRow : public QWidget
{
    Q_OBJECT

public:
    explicit TicketRow(database::Session& session, QWidget* parent = nullptr);

    void setOwner(PersonId owner, const QString& patient);
    /// 0: the patient is not on the board.
    void setTurn(int turn) { m_turn = turn; }

signals:
    void slipWanted(const huella::ui::desk::TurnSlip& slip);

private:
    void build();
    void show(const people::TicketState& state);
    void make();

    people::TicketStore m_store;
    PersonId m_owner;
    QString m_patient;
    QString m_ticket;
    int m_turn = 0;
    QrView* m_qr;
    TextLabel* m_words;
    Button* m_make;
    Button* m_print;
};

} // namespace huella::ui::desk
