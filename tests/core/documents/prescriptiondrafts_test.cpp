// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/prescriptiondrafts.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::documents;

TEST_CASE("A typed prescription is read back from the disk as it was")
{
    const QTemporaryDir home;
    const PrescriptionDrafts drafts{records::DraftFolder(home.filePath("drafts"))};
    KeptPrescription kept{PrescriptionId::create(),
                          RecordId::create(),
                          QDateTime(QDate(2026, 11, 22), QTime(10, 0)),
                          {}};
    kept.text.notes = QStringLiteral("Con comida\nñandú");
    kept.text.replaces = PrescriptionId::create();
    kept.text.items.append({PrescriptionItemId::create(), "Amoxicilina", "Suspensión", "3 ml",
                            "Oral", "Cada 12 horas", "7 días", "1", "<b>Agitar</b>"});
    REQUIRE(drafts.write(kept));

    const auto read = drafts.read(kept.record);
    REQUIRE(read);
    CHECK(read->id == kept.id);
    CHECK(read->text == kept.text);
    CHECK(read->writtenAt == kept.writtenAt);
    const QString file = home.filePath("drafts/prescription-" + kept.record.text() + ".json");
    CHECK(QFile::permissions(file).testFlag(QFile::ReadGroup) == false);
    CHECK_FALSE(drafts.read(RecordId::create()));

    drafts.remove(kept.record);
    CHECK_FALSE(drafts.read(kept.record));
}

TEST_CASE("A damaged draft is no draft")
{
    const QTemporaryDir home;
    const PrescriptionDrafts drafts{records::DraftFolder(home.path())};
    const RecordId record = RecordId::create();
    QFile file(home.filePath("prescription-" + record.text() + ".json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":");
    file.close();
    CHECK_FALSE(drafts.read(record));
}
