// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personname.h"

#include "core/base/cleantext.h"

namespace huella::people {

Result<PersonName> PersonName::fromText(const QString& typed, const QString& field)
{
    constexpr int maximumLength = 100;
    auto text = cleanText(typed, maximumLength, field, Presence::Required);
    if (!text)
        return std::unexpected(text.error());
    return PersonName(text->simplified());
}

} // namespace huella::people
