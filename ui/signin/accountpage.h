// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"

#include <QWidget>

class QBoxLayout;

namespace huella::settings {
class Settings;
}

namespace huella::ui {
class LinkWatch;
}

namespace huella::ui::signin {

/// "My account", in every role's view: one's data, the password, the second factor; an owner's
/// QR; and how this PC looks. For a finger the cards stand below each other, the QR first.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    /// Who came by ticket may not change with what he signs in: that is not shown.
    enum class CameBy { Password, Ticket };

    /// Without `settings` nothing is asked about this PC.
    AccountPage(people::AccountStore& store, const people::Person& person, LinkWatch* watch,
                settings::Settings* settings = nullptr, CameBy way = CameBy::Password,
                QWidget* parent = nullptr);

    /// The owner's QR for the kiosk, and its short code.
    void offerTicket(database::Session& session, const people::Person& person, LinkWatch* watch);

signals:
    void changed(); ///< read again who is signed in

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addSecrets(people::AccountStore& store, const people::Person& person, LinkWatch* watch);
    void fit();

    QBoxLayout* m_row; ///< what one signs in with
    QWidget* m_ticket = nullptr;
};

} // namespace huella::ui::signin
