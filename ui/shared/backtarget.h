// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::ui {

/// A page of several questions, of which one is seen at a time.
class BackTarget
{
public:
    virtual ~BackTarget() = default;
    /// Goes one question back inside the page; false: it is at its first. Nothing typed is lost.
    virtual bool goBack() = 0;
};

} // namespace huella::ui
