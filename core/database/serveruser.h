// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace huella::database {

/// The operating system's user that the private server and huellad run as: ourselves, or postgres
/// when we are root, since PostgreSQL refuses to run as root.
struct ServerUser
{
    QString name;
    uint uid = 0;
    uint gid = 0;
    bool isOurselves = true;

    [[nodiscard]] static Result<ServerUser> find();

    /// The command that runs `program` as this user.
    [[nodiscard]] QStringList command(const QString& program, const QStringList& arguments) const;
    /// Gives a file or folder to this user.
    [[nodiscard]] Result<void> own(const QString& path) const;
    /// Whether this user can pass through `folder`.
    [[nodiscard]] bool canEnter(const QString& folder) const;
};

} // namespace huella::database
