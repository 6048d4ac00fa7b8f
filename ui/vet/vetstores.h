// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/draftfolder.h"

namespace huella::agenda {
class AgendaStore;
class BoardStore;
} // namespace huella::agenda
namespace huella::database {
class Session;
}
namespace huella::patients {
class MediaStore;
class PatientStore;
} // namespace huella::patients
namespace huella::records {
class PresenceStore;
class RecordStore;
} // namespace huella::records

namespace huella::ui::vet {

/// What the vet's view reads and writes through; all outlive it.
struct VetStores
{
    agenda::AgendaStore& agenda;
    agenda::BoardStore& board;
    patients::PatientStore& patients;
    patients::MediaStore& media;
    records::RecordStore& records;
    records::PresenceStore& presence;
    database::Session& session;
    records::DraftFolder drafts = records::DraftFolder::standard();
};

} // namespace huella::ui::vet
