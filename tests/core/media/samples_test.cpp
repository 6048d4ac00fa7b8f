// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

#include <iostream>

using namespace huella;
using namespace huella::media;

// The files of python3-pydicom and libgdcm3.0, and what chance makes of them.

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList samples()
{
    QStringList found{"/usr/share/doc/libgdcm3.0/examples/00191113.dcm"};
    QDirIterator folder("/usr/lib/python3/dist-packages/pydicom/data/test_files", {"*.dcm"},
                        QDir::Files);
    while (folder.hasNext())
        found.append(folder.next());
    found.sort();
    return found;
}

QString outcome(const Result<Picture>& picture)
{
    if (picture)
        return "shown";
    // Whatever a file does to the decoder, this is all that is heard of it.
    CHECK(picture.error().code == ErrorCode::BadFile);
    return picture.error().detail;
}

} // namespace

TEST_CASE("Every sample file is shown or refused with its reason", "[media]")
{
    QMap<QString, QStringList> byOutcome;
    QElapsedTimer slowest;
    for (const QString& path : samples()) {
        slowest.start();
        const auto picture = Decoder().decode({contentOf(path), Format::Dicom});
        CHECK(slowest.elapsed() < 20000);
        byOutcome[outcome(picture)].append(path.section('/', -1));
    }
    for (auto entry = byOutcome.cbegin(); entry != byOutcome.cend(); ++entry)
        std::cout << entry.key().toStdString() << ": " << entry.value().size() << " "
                  << entry.value().join(' ').toStdString() << std::endl;
    CHECK(byOutcome["shown"].size() >= 50);
    CHECK_FALSE(byOutcome.contains("unsupported"));
    CHECK(byOutcome["no_picture"].contains("test-SR.dcm"));
    CHECK(byOutcome["damaged"].contains("rtplan_truncated.dcm"));
    CHECK_FALSE(byOutcome.contains("too_slow"));
}

TEST_CASE("Cut short and with bits turned over, they harm nobody", "[media]")
{
    QRandomGenerator random(20261122);
    const QStringList files = samples();
    int tried = 0, shown = 0;
    while (tried < 60) {
        QByteArray bytes = contentOf(files[random.bounded(int(files.size()))]);
        if (random.bounded(3) == 0)
            bytes.truncate(random.bounded(1, int(bytes.size())));
        // Where the tags are, mostly, so that sizes and counts are hit.
        const int reach = random.bounded(2) ? int(bytes.size()) : std::min(2000, int(bytes.size()));
        for (int i = random.bounded(1, 40); i > 0; --i)
            bytes[random.bounded(reach)] = char(random.bounded(256));
        shown += outcome(Decoder().decode({bytes, Format::Dicom})) == "shown";
        ++tried;
    }
    WARN(tried << " damaged files, " << shown << " of them shown all the same");
}
