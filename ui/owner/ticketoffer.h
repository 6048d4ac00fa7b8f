// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ticketstore.h"

#include <QWidget>

namespace huella::ui {
class Button;
class LinkWatch;
class QrView;
class Submission;
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::owner {

/// Below a turn: the QR with which one comes in the next time, made when asked for, since a new
/// one voids the one before. Not there for whoever has one that is good still.
/// "ticketOfferButton", "ticketOfferQr".
class TicketOffer : public QWidget
{
    Q_OBJECT

public:
    TicketOffer(database::Session& session, PersonId person, LinkWatch& watch,
                QWidget* parent = nullptr);

    /// Reads what the owner has, and shows itself where there is something to offer.
    void offer();
    void withdraw();

signals:
    void codeWanted(); ///< first he chooses a short code

private:
    void build();
    void show(const people::TicketState& state);
    void make();

    people::TicketStore m_store;
    PersonId m_person;
    bool m_isOffered = false;
    bool m_hasCode = false;
    TextLabel* m_words;
    QrView* m_qr;
    InlineMessage* m_message;
    Button* m_button;
    Submission* m_making;
};

} // namespace huella::ui::owner
