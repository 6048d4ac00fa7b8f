// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/mediastore.h"
#include "core/patients/patientstore.h"

#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/testpeople.h"

#include <QRandomGenerator>

using namespace huella;
using namespace huella::patients;
using namespace huella::tests;
using huella::test::await;

namespace {

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.generate(bytes.begin(), bytes.end());
    bytes[0] = 0; // what a text protocol would end at
    return bytes;
}

struct PhotoClinic
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe");
    TestPerson luis = addPerson(database, "owner", "Luis", "Peña");
    std::unique_ptr<database::Session> session = signIn(database, rosa);
    PatientStore patients{*session};
    MediaStore media{*session};
    PatientId pet = addPet();

    PatientId addPet()
    {
        Patient patient;
        patient.id = PatientId::create();
        patient.name = "Ñusta";
        patient.species = "Gato";
        patient.breed = "Mestizo";
        patient.colour = "Negro";
        REQUIRE(await(patients.save(patient)));
        return patient.id;
    }

    [[nodiscard]] NewMedium photo(const QByteArray& content) const
    {
        NewMedium medium;
        medium.id = MediaId::create();
        medium.patientId = pet;
        medium.mimeType = "image/jpeg";
        medium.size = {640, 480};
        medium.thumbnail = content.left(1000);
        medium.content = content;
        return medium;
    }
};

} // namespace

TEST_CASE("Three megabytes go in and come out byte for byte", "[media]")
{
    PhotoClinic clinic;
    const auto medium = clinic.photo(noise(3 * 1024 * 1024 + 17));
    REQUIRE(await(clinic.media.put(medium)));
    const auto content = await(clinic.media.content(medium.id));
    REQUIRE(content);
    CHECK((*content == medium.content));

    const auto thumbnail = await(clinic.media.thumbnail(medium.id));
    REQUIRE(thumbnail);
    CHECK((*thumbnail == medium.thumbnail));
    CHECK(await(clinic.media.thumbnail(MediaId::create())).error().code == ErrorCode::NotFound);

    const auto list = await(clinic.media.ofPatient(clinic.pet));
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->first().byteSize == medium.content.size());
    CHECK(list->first().size == QSize(640, 480));
    CHECK((list->first().thumbnail == medium.thumbnail));
}

TEST_CASE("A retry with the same id stores nothing twice", "[media]")
{
    PhotoClinic clinic;
    const auto medium = clinic.photo(noise(300000));
    REQUIRE(await(clinic.media.put(medium)));
    REQUIRE(await(clinic.media.put(medium)));
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic.media") == "1");

    auto again = medium; // the same bytes under another id share their blob
    again.id = MediaId::create();
    REQUIRE(await(clinic.media.put(again)));
    CHECK(clinic.database.value("SELECT count(*)::text FROM clinic_private.blobs") == "1");
}

TEST_CASE("An X-ray keeps its own bytes, its date and a picture for every screen", "[media]")
{
    PhotoClinic clinic;
    auto xray = clinic.photo(noise(21 * 1024 * 1024)); // more than a photo may have
    CHECK(await(clinic.media.put(xray)).error().field == "content");
    xray.mimeType = "application/dicom";
    xray.kind = MediumKind::Xray;
    xray.modality = "DX";
    xray.takenOn = QDate(2026, 11, 3);
    xray.preview = noise(400000);
    REQUIRE(await(clinic.media.put(xray)));
    CHECK((*await(clinic.media.content(xray.id)) == xray.content));
    CHECK((*await(clinic.media.preview(xray.id)) == xray.preview));
    const auto kept = await(clinic.media.ofPatient(clinic.pet))->first();
    CHECK(kept.isDicom());
    CHECK(kept.modality == "DX");
    CHECK(kept.day() == QDate(2026, 11, 3));

    const auto photo = clinic.photo(noise(1000));
    REQUIRE(await(clinic.media.put(photo)));
    CHECK(await(clinic.media.preview(photo.id)).error().code == ErrorCode::NotFound);
    CHECK(await(clinic.media.ofPatient(clinic.pet))->size() == 2);
}

TEST_CASE("Another owner may not read my photo, nor show it as his", "[media]")
{
    PhotoClinic clinic;
    const auto medium = clinic.photo(noise(1000));
    REQUIRE(await(clinic.media.put(medium)));
    const auto session = signIn(clinic.database, clinic.luis);
    MediaStore other(*session);
    CHECK(await(other.content(medium.id)).error().code == ErrorCode::NotFound);
    CHECK(await(other.ofPatient(clinic.pet))->isEmpty());
    auto mine = medium;
    mine.id = MediaId::create();
    CHECK(await(other.put(mine)).error().code == ErrorCode::NotFound);
}

TEST_CASE("A profile photo comes with the list of my pets", "[media]")
{
    PhotoClinic clinic;
    const auto medium = clinic.photo(noise(50000));
    REQUIRE(await(clinic.media.put(medium)));
    REQUIRE(await(clinic.patients.setPhoto(clinic.pet, medium.id)));
    const auto pet = await(clinic.patients.mine())->first();
    CHECK(pet.photo == medium.id);
    CHECK((pet.photoThumbnail == medium.thumbnail));
    REQUIRE(await(clinic.patients.setPhoto(clinic.pet, {})));
    CHECK(await(clinic.patients.mine())->first().photo.isNull());
}
