// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/session.h"
#include "core/people/signinstore.h"
#include "ui/shared/doors.h"

#include <QWidget>

#include <memory>

namespace huella::ui {
class LinkWatch;
class Shell;
} // namespace huella::ui

namespace huella::app {

/// A role's window with the stores it works on, both gone together.
class RoleView
{
public:
    virtual ~RoleView() = default;
    [[nodiscard]] virtual QWidget* widget() const = 0;
    /// The frame.
    [[nodiscard]] virtual ui::Shell* shell() const = 0;

    /// What this person sees: owner, desk, vet or admin.
    [[nodiscard]] static std::unique_ptr<RoleView>
    make(const people::SignedIn& who, database::Session& session, const ui::Doors& doors);
};

} // namespace huella::app
