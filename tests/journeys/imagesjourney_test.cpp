// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/mediastore.h"
#include "core/records/recordstore.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/support/dicomfile.h"
#include "tests/support/gui.h"
#include "tests/support/testclinic.h"
#include "ui/images/imagepane.h"
#include "ui/images/imageviewer.h"
#include "ui/images/timelinestrip.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/imagescard.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSlider>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace huella;
using namespace huella::test;
using namespace huella::tests;
using huella::ui::ThemeMode;

// Pictures on their way into the clinic and on the screen, through the real windows.

namespace {

const QString cat = "/usr/lib/python3/dist-packages/skimage/data/chelsea.png";
const QString folder = "/usr/lib/python3/dist-packages/pydicom/data/test_files/";
const QString film = "/usr/share/doc/libgdcm3.0/examples/00191113.dcm";

struct Desk
{
    TestDatabase database;
    TestPerson rosa = addPerson(database, "owner", "Rosa", "Quispe Mamani");
    TestPerson ines = addPerson(database, "vet", "Inés", "Núñez");
    ServiceId visit = addService(database, "Consulta general", 20, "60.00");
    PatientId nusta = addPatient(database, rosa, "Ñusta", "Gato");
    AppointmentId appointment =
        addAppointment(database, nusta, ines, visit, -5, "confirmada", "Tos");
    std::unique_ptr<database::Session> session = signIn(database, ines);
    patients::MediaStore media{*session};
    PickedFiles picker;
    RecordId record = RecordId::create();
    QTemporaryDir home;
    QWidget window;
    ui::vet::ImagesCard* card;
    ui::ImageViewer* viewer;

    explicit Desk(ThemeMode mode = ThemeMode::Light)
    {
        dress(mode);
        const QString attention = AttentionId::create().text();
        const auto step = [&](const char* name, const database::Parameters& parameters) {
            REQUIRE(await(session->step(name, parameters)));
        };
        step("board_check_in", {attention, appointment});
        step("board_take", {attention, record});
        card = new ui::vet::ImagesCard(media, *session, picker);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(card);
        column->addStretch();
        viewer = new ui::ImageViewer(media, &window);
        QObject::connect(card, &ui::vet::ImagesCard::imageActivated, viewer,
                         &ui::ImageViewer::display);
        window.resize(1366, 768);
        window.show();
        card->open(record, nusta, true);
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList words;
        for (const QLabel* label : visibleParts<QLabel>(window, "uploadText"))
            words.append(label->text());
        return words;
    }
    [[nodiscard]] bool keeps(int count) const
    {
        return waitUntil([&] {
            return visibleParts(window, "imageRow").size() == count && !card->isUploading();
        });
    }
    [[nodiscard]] QString undecodableFilm() const
    {
        QFile jpeg2000(folder + "JPEG2000.dcm"), extreme(home.filePath("extremo.dcm"));
        REQUIRE(jpeg2000.open(QIODevice::ReadOnly));
        REQUIRE(extreme.open(QIODevice::WriteOnly));
        extreme.write(undecodable(jpeg2000.readAll()));
        return extreme.fileName();
    }
    void keep(const patients::NewMedium& medium)
    {
        REQUIRE(await(media.put(medium)));
        REQUIRE(await(media.attach(record, medium.id)));
    }
};

/// A photo of another day: the picture, ever smaller and browner.
patients::NewMedium photoOf(PatientId patient, QDate day, QRect part)
{
    const QString path = QDir::tempPath() + "/huella-images-journey.png";
    REQUIRE(QImage(cat).copy(part).save(path));
    const auto image = ui::readImage(path).value();
    patients::NewMedium medium;
    medium.id = MediaId::create();
    medium.patientId = patient;
    medium.description = "Ojo derecho";
    medium.mimeType = image.mimeType;
    medium.size = image.size;
    medium.thumbnail = image.thumbnailBytes;
    medium.content = image.bytes;
    medium.takenOn = day;
    QFile::remove(path);
    return medium;
}

} // namespace

TEST_CASE("Of many files dropped at once the bad ones are named and the rest goes on", "[images]")
{
    Desk desk;
    const QString bad = desk.home.filePath("receta.jpg"), cut = desk.home.filePath("rota.dcm");
    QFile text(bad);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Amoxicilina cada 12 horas");
    text.close();
    REQUIRE(QFile::copy(folder + "MR_truncated.dcm", cut));
    auto* dropped = new QMimeData;
    QList<QUrl> urls;
    for (const QString& path :
         QStringList{bad, cat, film, cut, desk.undecodableFilm(), folder + "MR_small.dcm"})
        urls.append(QUrl::fromLocalFile(path));
    dropped->setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.card, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(desk.card, &drop);
    delete dropped;
    CHECK(desk.card->isUploading());
    snap(desk.window, "images-1-uploading");
    const bool areKept = desk.keeps(4);
    INFO(desk.lines().join(u'\n').toStdString());
    REQUIRE(areKept);
    const QStringList lines = desk.lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith("receta.jpg: Ese archivo no es una imagen."));
    CHECK(lines[1].startsWith(QString("rota.dcm: La imagen está dañada")));
    CHECK(lines[2].startsWith("extremo.dcm: El archivo se guarda tal cual"));
    snap(desk.window, "images-2-uploaded");
    CHECK(desk.database.value("SELECT count(*)::text FROM clinic.media WHERE mime_type = "
                              "'application/dicom' AND tipo = 'radiografia'") == "3");
    CHECK(desk.database.value("SELECT count(preview_sha256)::text FROM clinic.media") == "2");
    click(visibleParts(desk.window, "cancelUploadButton").first());
    CHECK(desk.lines().size() == 2); // read
}

TEST_CASE("A picture is pasted, one upload is stopped, then all of them", "[images]")
{
    Desk desk;
    QGuiApplication::clipboard()->setImage(QImage(cat));
    QTest::keyClick(desk.card, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.keeps(1));

    desk.card->addFiles({cat, cat, cat});
    REQUIRE(waitUntil([&] { return desk.lines().size() == 3; }));
    click(visibleParts(desk.window, "cancelUploadButton").last());
    REQUIRE(desk.keeps(3));

    desk.card->addFiles({cat, cat, cat, cat});
    click(desk.window, "cancelUploadsButton");
    CHECK_FALSE(desk.card->isUploading());
    CHECK(desk.lines().isEmpty());
    CHECK(desk.keeps(3));
    CHECK(desk.database.value("SELECT count(*)::text FROM clinic.record_media") == "3");
}

TEST_CASE("An X-ray is levelled, inverted, measured and leafed through", "[images][pictures]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    Desk desk(mode);
    desk.card->addFiles({film});
    REQUIRE(desk.keeps(1));
    click(desk.window, "imageTile");
    auto* pane = desk.viewer->pane(0);
    REQUIRE(waitUntil([&] { return pane->isWhole(); }));
    auto* canvas = pane->canvas();
    CHECK(canvas->tool() == ui::ImageCanvas::Tool::Levels);
    CHECK(part<QSlider>(desk.window, "frameSlider")->maximum() == 3);
    CHECK(part<QLabel>(desk.window, "imageStatus")->text().contains("escala desconocida"));
    snap(desk.window, "images-3-xray" + look);

    QTest::keyClick(desk.viewer, Qt::Key_PageDown);
    REQUIRE(waitUntil([&] { return canvas->film()->facts().frame == 1; }));
    CHECK(part<QLabel>(desk.window, "frameLabel")->text() == "Cuadro 2 de 4");
    QTest::keyClick(desk.viewer, Qt::Key_I);
    CHECK(canvas->isInverted());
    QTest::keyClick(desk.viewer, Qt::Key_M);
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle - QPoint(80, 40));
    QMouseEvent move(QEvent::MouseMove, middle + QPoint(90, 30),
                     canvas->mapToGlobal(middle + QPoint(90, 30)), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(90, 30));
    REQUIRE(canvas->measures().size() == 1);
    CHECK(canvas->lengthText(canvas->measures().first()).endsWith(" px"));
    snap(desk.window, "images-4-measured" + look);
    QTest::keyClick(desk.viewer, Qt::Key_0);
    CHECK_FALSE(canvas->isInverted());
    CHECK(canvas->measures().isEmpty());
    QTest::keyClick(desk.viewer, Qt::Key_Escape);
    CHECK(desk.viewer->isHidden());
}

TEST_CASE("Two dates lie side by side and come nearer together", "[images][pictures]")
{
    const auto mode = GENERATE(ThemeMode::Light, ThemeMode::Dark);
    const QString look = mode == ThemeMode::Dark ? "-dark" : "";
    Desk desk(mode);
    desk.keep(photoOf(desk.nusta, QDate(2026, 10, 5), QRect(60, 0, 330, 300)));
    desk.keep(photoOf(desk.nusta, QDate(2026, 10, 26), QRect(90, 20, 300, 270)));
    desk.keep(photoOf(desk.nusta, QDate(2026, 11, 16), QRect(120, 40, 240, 220)));
    const auto images = await(desk.media.ofRecord(desk.record)).value();
    desk.viewer->display(images, 2);
    auto* second = desk.viewer->pane(1);
    REQUIRE(waitUntil([&] { return desk.viewer->pane(0)->isWhole(); }));
    REQUIRE(waitUntil([&] { return visibleParts(desk.window, "timelineTile").size() == 3; }));
    click(desk.window, "compareButton");
    REQUIRE(desk.viewer->isComparing());
    REQUIRE(waitUntil([&] { return second->isWhole(); }));
    CHECK(second->medium().takenOn == QDate(2026, 10, 26));
    click(visibleParts(desk.window, "timelineTile").first());
    REQUIRE(waitUntil([&] { return second->isWhole(); }));
    CHECK(second->medium().takenOn == QDate(2026, 10, 5));
    QTest::keyClick(desk.viewer, Qt::Key_Plus);
    CHECK(second->canvas()->viewpoint().zoom > 1);
    CHECK(desk.viewer->pane(0)->canvas()->viewpoint() == second->canvas()->viewpoint());
    snap(desk.window, "images-5-two-dates" + look);
    QTest::keyClick(desk.viewer, Qt::Key_C);
    CHECK_FALSE(desk.viewer->isComparing());
    CHECK(desk.viewer->pane(0)->medium().takenOn == QDate(2026, 11, 16));
}

TEST_CASE("What cannot be shown says why where its picture would be", "[images]")
{
    Desk desk;
    desk.card->addFiles({desk.undecodableFilm()});
    REQUIRE(desk.keeps(1));
    click(desk.window, "imageTile");
    auto* message = part<ui::InlineMessage>(desk.window, "imageMessage");
    CHECK(message->text().startsWith("El archivo se guarda tal cual"));
    snap(desk.window, "images-6-not-shown");
}
