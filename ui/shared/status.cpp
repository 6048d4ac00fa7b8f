// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/status.h"

#include <QCoreApplication>

namespace huella::ui {

namespace {

struct Row
{
    Icons icon;
    Token fg;
    const char* code;
    const char* word;
};

// clang-format off
constexpr Row rows[] = {
    {Icons::Calendar,      Token::ProgramadaFg, "programada", QT_TRANSLATE_NOOP("Status", "Booked")},
    {Icons::CalendarCheck, Token::ConfirmadaFg, "confirmada", QT_TRANSLATE_NOOP("Status", "Confirmed")},
    {Icons::Hourglass,     Token::EnColaFg,     "en_cola",    QT_TRANSLATE_NOOP("Status", "Waiting")},
    {Icons::Stethoscope,   Token::AtendiendoFg, "atendiendo", QT_TRANSLATE_NOOP("Status", "With the vet")},
    {Icons::CheckCircle,   Token::AtendidaFg,   "atendida",   QT_TRANSLATE_NOOP("Status", "Attended")},
    {Icons::CrossCircle,   Token::CanceladaFg,  "cancelada",  QT_TRANSLATE_NOOP("Status", "Cancelled")},
    {Icons::UserOff,       Token::AusenteFg,    "ausente",    QT_TRANSLATE_NOOP("Status", "Did not come")},
    {Icons::Cash,          Token::PagadoFg,     "pagado",     QT_TRANSLATE_NOOP("Status", "Paid")},
    {Icons::Clock,         Token::NoPagadoFg,   "no_pagado",  QT_TRANSLATE_NOOP("Status", "To be paid")},
};
// clang-format on

} // namespace

StatusLook lookOf(Status status)
{
    const Row& row = rows[int(status)];
    return {row.icon, row.fg, Token(int(row.fg) + 1), Token(int(row.fg) + 2)};
}

QString wordOf(Status status)
{
    return QCoreApplication::translate("Status", rows[int(status)].word);
}

std::optional<Status> statusFromCode(const QString& code)
{
    for (size_t i = 0; i < std::size(rows); ++i) {
        if (code == QLatin1String(rows[i].code))
            return Status(i);
    }
    return std::nullopt;
}

} // namespace huella::ui
