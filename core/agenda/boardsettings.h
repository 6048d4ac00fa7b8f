// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::agenda {

/// How this clinic wants its board. Limits are the database's.
struct BoardSettings
{
    int overdueMinutes = 30;        ///< 5 to 240: who waits longer is marked
    bool publicShowsPhotos = false; ///< portraits on the public screen

    friend bool operator==(const BoardSettings&, const BoardSettings&) = default;
};

} // namespace huella::agenda
