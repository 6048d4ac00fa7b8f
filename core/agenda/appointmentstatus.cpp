// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/appointmentstatus.h"

#include <array>

namespace huella::agenda {

namespace {

constexpr std::array words = {u"programada", u"confirmada", u"cancelada", u"atendida", u"ausente"};

} // namespace

AppointmentStatus appointmentStatusOf(const QString& word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QStringView(words[i]))
            return AppointmentStatus(i);
    }
    return AppointmentStatus::Scheduled;
}

QString toWord(AppointmentStatus status)
{
    return QStringView(words[size_t(status)]).toString();
}

} // namespace huella::agenda
