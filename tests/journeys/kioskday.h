// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrivalstore.h"
#include "core/agenda/boardstore.h"
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"
#include "core/records/recordstore.h"
#include "tests/journeys/kioskroom.h"
#include "ui/shared/imagefile.h"

namespace huella::tests {

/// A day on which Rosa's dog has an hour, with its photo, and somebody stands behind the counter.
struct KioskDay : KioskRoom
{
    TestPerson ana = addPerson(clinic.database, "reception", "Ana", "Torres");
    TestPerson vet = addPerson(clinic.database, "vet", QString::fromUtf8("Lucía"), "Prado");
    ServiceId visit = addService(clinic.database, "Consulta general", 20);
    std::unique_ptr<database::Session> counter = tests::signIn(clinic.database, ana);
    agenda::ArrivalStore received{*counter};

    explicit KioskDay(QSize screen) : KioskRoom({}, screen)
    {
        addHours(clinic.database, vet);
        std::ignore = addAppointment(clinic.database, firulais, vet, visit, 5);
        givePhoto();
    }
    [[nodiscard]] static patients::NewMedium photo(PatientId pet)
    {
        const auto image =
            readImage("/usr/lib/python3/dist-packages/skimage/data/chelsea.png").value();
        patients::NewMedium made;
        made.id = MediaId::create();
        made.patientId = pet;
        made.mimeType = image.mimeType;
        made.size = image.size;
        made.thumbnail = image.thumbnailBytes;
        made.content = image.bytes;
        return made;
    }
    void givePhoto()
    {
        REQUIRE(clinic.signIn("rosa"));
        const auto face = photo(firulais);
        REQUIRE(test::await(patients::MediaStore(clinic.session).put(face)));
        REQUIRE(test::await(patients::PatientStore(clinic.session).setPhoto(firulais, face.id)));
        clinic.signInStore.signOut();
    }
    /// What a vet wrote and signed, with a picture.
    void attend(PatientId pet)
    {
        const auto atVet = tests::signIn(clinic.database, vet);
        agenda::BoardStore board(*atVet);
        records::RecordStore records(*atVet);
        patients::MediaStore media(*atVet);
        const auto attention = AttentionId::create();
        const auto record = RecordId::create();
        REQUIRE(
            test::await(agenda::BoardStore(*counter).walkIn(attention, pet, {}, "Se rasca", 3)));
        REQUIRE(test::await(board.take(attention, record)));
        const auto picture = photo(pet);
        REQUIRE(test::await(media.put(picture)));
        REQUIRE(test::await(media.attach(record, picture.id)));
        records::RecordText text;
        text.diagnosis = "Otitis externa por Malassezia.";
        text.treatment = QString::fromUtf8("Limpieza ótica cada 48 h; gotas por 14 días.");
        text.weightKg = 3.6;
        REQUIRE(test::await(records.save(record, 1, text)));
        REQUIRE(test::await(records.finish(record)));
        REQUIRE(test::await(records.sign(record, 2)));
    }
    /// Whoever stands before the counter is received, with one action.
    void receive()
    {
        QList<agenda::Arrival> list;
        REQUIRE(waitUntil([&] {
            const auto open = test::await(received.open());
            list = open ? *open : QList<agenda::Arrival>{};
            return !list.isEmpty();
        }));
        REQUIRE(test::await(received.confirm(AttentionId::create(), list.first().id)));
    }
    [[nodiscard]] bool isTold(const QString& words)
    {
        return waitUntil([&] { return text().contains(words); });
    }
};

} // namespace huella::tests
