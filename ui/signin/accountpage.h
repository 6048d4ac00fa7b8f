// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"

#include <QWidget>

namespace huella::settings {
class Settings;
}

namespace huella::ui {
class LinkWatch;
}

namespace huella::ui::signin {

/// "My account", in every role's view: one's data, the password, the second factor; an owner's
/// QR; and how this PC looks.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    /// Without `settings` nothing is asked about this PC.
    AccountPage(people::AccountStore& store, const people::Person& person, LinkWatch* watch,
                settings::Settings* settings = nullptr, QWidget* parent = nullptr);

    /// The owner's QR for the kiosk, and its short code.
    void offerTicket(database::Session& session, const people::Person& person, LinkWatch* watch);

signals:
    void changed(); ///< read again who is signed in
};

} // namespace huella::ui::signin
