// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shared/galleryscenes.h"

#include "ui/shared/avatar.h"
#include "ui/shared/busyoverlay.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/codeedit.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/formfield.h"
#include "ui/shared/freshnesslabel.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/photostrip.h"
#include "ui/shared/qrview.h"
#include "ui/shared/rowdelegate.h"
#include "ui/shared/searchedit.h"
#include "ui/shared/segmented.h"
#include "ui/shared/slotgrid.h"
#include "ui/shared/strengthbar.h"
#include "ui/shared/tableview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/weekstrip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace huella::ui::gallery {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QWidget* booking()
{
    auto* sheet = new QWidget;
    auto* outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* card = new Card(text("¿Cuándo?"));
    const QDate today(2026, 11, 23);
    auto* week = new WeekStrip(today);
    week->setRange(today, today.addDays(60));
    week->setMarked({today, today.addDays(3)});
    week->setDate(today.addDays(1));
    auto* grid = new SlotGrid;
    QList<TimeChoice> times;
    for (int i = 0; i < 18; ++i)
        times.append({QDateTime(today.addDays(1), QTime(9, 0).addSecs(i * 1800)), i % 4 != 2});
    grid->setSlots(times);
    grid->choose(times.at(4).startsAt);
    card->body()->addWidget(week);
    card->body()->addWidget(grid);
    auto* photos = new PhotoStrip;
    photos->setEditable(true);
    for (int hue : {20, 200}) {
        QImage photo(256, 200, QImage::Format_RGB32);
        photo.fill(QColor::fromHsv(hue, 90, 190));
        QPainter painter(&photo);
        painter.setBrush(QColor::fromHsv(hue, 140, 120));
        painter.drawEllipse(60, 40, 130, 130);
        painter.end();
        photos->addPhoto(photo, text("oreja.jpg"));
    }
    photos->setMinimumHeight(124);
    card->body()->addWidget(new FormField(text("Fotos de la dolencia"), photos));
    auto* kinds = new Segmented({text("Consulta"), text("Vacuna"), text("Control")});
    card->body()->addWidget(kinds);
    outer->addWidget(card);
    sheet->resize(760, 720);
    return sheet;
}

QWidget* signin()
{
    auto* sheet = new QWidget;
    auto* outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* card = new Card(text("Cree su contraseña"));
    auto* password = new PasswordEdit;
    password->setText(text("michi2024"));
    auto* strength = new StrengthBar;
    strength->setScore(2, text("Agregue dos o tres palabras que no se sigan una de otra."));
    auto* code = new CodeEdit;
    code->field()->setText(text("492 817"));
    auto* birth = new DateEdit;
    birth->setDate(QDate(2021, 3, 9));
    card->body()->addWidget(new FormField(text("Contraseña"), password));
    card->body()->addWidget(strength);
    card->body()->addWidget(new FormField(text("Código de verificación"), code));
    card->body()->addWidget(new FormField(text("Fecha de nacimiento"), birth));
    card->body()->addWidget(new SearchEdit(text("Buscar mascota, dueño o teléfono")));
    card->body()->addStretch();
    outer->addWidget(card, 1);
    auto* side = new Card(text("Escanee con su aplicación"));
    auto* qr = new QrView;
    qr->setText(text("otpauth://totp/Huella:rosa?secret=JBSWY3DPEHPK3PXP&issuer=Huella"));
    side->body()->addWidget(qr, 0, Qt::AlignHCenter);
    auto* fresh = new FreshnessLabel;
    auto* stale = new FreshnessLabel;
    stale->setState(database::LinkState::Down, QDateTime(QDate(2026, 11, 23), QTime(10, 32)));
    side->body()->addWidget(fresh);
    side->body()->addWidget(stale);
    auto* people = new QHBoxLayout;
    for (const char* name : {"Rosa Quispe Ñahui", "José", "María del Carmen Ríos"}) {
        auto* avatar = new Avatar(56);
        avatar->setName(text(name));
        people->addWidget(avatar);
    }
    for (const char* species : {"Perro", "Gato", "Conejo", "Iguana"}) {
        auto* avatar = new Avatar(56);
        avatar->setSpecies(text(species));
        people->addWidget(avatar);
    }
    side->body()->addLayout(people);
    side->body()->addStretch();
    outer->addWidget(side, 1);
    sheet->resize(1040, 640);
    return sheet;
}

QStandardItem* item(const QString& words, bool isStrong = false)
{
    auto* result = new QStandardItem(words);
    QFont bold;
    bold.setBold(isStrong);
    result->setFont(bold);
    return result;
}

QWidget* table()
{
    auto* sheet = new QWidget;
    auto* outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* model = new QStandardItemModel(sheet);
    model->setHorizontalHeaderLabels(
        {text("Hora"), text("Paciente"), text("Motivo"), text("Estado"), text("Pago")});
    const QList<std::tuple<const char*, const char*, const char*, const char*, const char*, bool>>
        rows{{"09:00", "Luna", "Perro", "Control de vacunas", "atendida", true},
             {"09:30", "Michi Fernández", "Gato", "No come desde ayer", "atendiendo", true},
             {"10:00", "Ñusta", "Conejo", "Uñas largas", "en_cola", false},
             {"10:30", "Piolín", "Canario",
              "Se arranca las plumas del pecho y deja de cantar por las tardes", "confirmada",
              false},
             {"11:00", "Rocky", "Iguana", "Revisión", "cancelada", false},
             {"11:30", "Toby", "Perro", "Cojera", "ausente", false}};
    for (const auto& [time, name, species, reason, status, paid] : rows) {
        auto* patient = item(text(name), true);
        patient->setData(text(species), PortraitDelegate::SpeciesRole);
        auto* pay = new QStandardItem;
        pay->setData(paid, Qt::DisplayRole);
        model->appendRow({item(text(time)), patient, item(text(reason)), item(text(status)), pay});
    }
    auto* view = new TableView;
    view->setModel(model);
    view->setItemDelegateForColumn(1, new PortraitDelegate(view));
    view->setItemDelegateForColumn(3, new StatusDelegate(view));
    view->setItemDelegateForColumn(4, new StatusDelegate(view));
    view->setStretchColumn(2);
    view->resizeColumnsToContents();
    view->setCurrentIndex(model->index(1, 1));
    auto* card = new Card(text("Agenda de hoy"));
    card->body()->addWidget(view);
    outer->addWidget(card);
    sheet->resize(980, 440);
    return sheet;
}

QWidget* busy()
{
    auto* sheet = table();
    auto* overlay = new BusyOverlay(sheet);
    overlay->setCancellable(true);
    overlay->start(text("Subiendo radiografía, 2 de 3"));
    overlay->setGeometry(sheet->rect());
    overlay->show();
    return sheet;
}

} // namespace

QList<Scene> controlScenes()
{
    return {{"booking", booking}, {"signin", signin}, {"table", table}, {"busy", busy}};
}

} // namespace huella::ui::gallery
