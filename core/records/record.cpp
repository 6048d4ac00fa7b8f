// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

namespace huella::records {

bool RecordText::isEmpty() const
{
    return anamnesis.isEmpty() && diagnosis.isEmpty() && treatment.isEmpty() &&
           internalNotes.isEmpty() && !weightKg;
}

RecordText RecordText::trimmed() const
{
    return {anamnesis.trimmed(), diagnosis.trimmed(), treatment.trimmed(), internalNotes.trimmed(),
            weightKg};
}

} // namespace huella::records
