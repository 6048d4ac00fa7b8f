// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella::ui {

class AgendaGrid;

/// Lets screen readers meet an AgendaGrid as a list of its cards, each with one sentence. Once a
/// program; more calls do nothing.
void installAgendaAccess();

/// Says that the cursor is somewhere else now.
void tellAgendaFocus(AgendaGrid& grid);

} // namespace huella::ui
