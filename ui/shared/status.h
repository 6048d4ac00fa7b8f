// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QString>

#include <optional>

namespace huella::ui {

/// What a pill can say: an appointment's status, its place on the board, or whether it is paid.
enum class Status {
    Programada,
    Confirmada,
    EnCola,
    Atendiendo,
    Atendida,
    Cancelada,
    Ausente,
    Pagado,
    NoPagado,
};

struct StatusLook
{
    Icons icon;
    Token fg, bg, edge;
};

[[nodiscard]] StatusLook lookOf(Status status);
/// The word people read, translated.
[[nodiscard]] QString wordOf(Status status);
/// From the database's own words ("programada", "en_cola"); nothing for an unknown one.
[[nodiscard]] std::optional<Status> statusFromCode(const QString& code);

} // namespace huella::ui
