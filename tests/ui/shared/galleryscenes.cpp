// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shared/galleryscenes.h"

#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/formfield.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/shell.h"
#include "ui/shared/statuspill.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/topbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace huella::ui::gallery {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QWidget* iconSheet()
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setSpacing(space::m);
    for (int i = 0; i < iconCount(); ++i) {
        auto* cell = new QVBoxLayout;
        cell->addWidget(new IconLabel(Icons(i), Token::Text, 40), 0, Qt::AlignHCenter);
        cell->addWidget(new TextLabel(iconFile(Icons(i)), TextStyle::Caption, Token::TextMuted), 0,
                        Qt::AlignHCenter);
        grid->addLayout(cell, i / 11, i % 11);
    }
    sheet->resize(1200, 720);
    return sheet;
}

QWidget* buttons()
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    const QList<std::pair<Button::Kind, const char*>> kinds{
        {Button::Kind::Primary, "Agendar cita"},
        {Button::Kind::Secondary, "Ver historia"},
        {Button::Kind::Quiet, "Volver"},
        {Button::Kind::Danger, "Anular cobro"}};
    int row = 0;
    for (const auto& [kind, words] : kinds) {
        auto* busy = new Button(text("Guardando"), kind);
        busy->setBusy(true);
        auto* off = new Button(Icons::Calendar, text(words), kind);
        off->setEnabled(false);
        auto* touch = new Button(Icons::Paw, text(words), kind);
        touch->setButtonSize(Button::Size::Touch);
        auto* compact = new Button(text(words), kind);
        compact->setButtonSize(Button::Size::Compact);
        int column = 0;
        for (QWidget* w : QList<QWidget*>{new Button(text(words), kind),
                                          new Button(Icons::Calendar, text(words), kind), busy, off,
                                          compact, touch})
            grid->addWidget(w, row, column++);
        ++row;
    }
    auto* focused = new Button(text("Con foco"), Button::Kind::Primary);
    grid->addWidget(focused, row, 0);
    grid->addWidget(Button::iconOnly(Icons::Edit, text("Editar")), row, 1);
    for (Status s : {Status::Programada, Status::Confirmada, Status::EnCola, Status::Atendiendo,
                     Status::Atendida})
        grid->addWidget(new StatusPill(s), row + 1, int(s));
    for (Status s : {Status::Cancelada, Status::Ausente, Status::Pagado, Status::NoPagado})
        grid->addWidget(new StatusPill(s), row + 2, int(s) - 5);
    focused->setFocus();
    sheet->resize(1100, 460);
    return sheet;
}

QWidget* form()
{
    auto* sheet = new QWidget;
    auto* outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* card = new Card(text("Nueva mascota"));
    auto* name = new LineEdit(text("Por ejemplo, Luna"));
    auto* nameField = new FormField(text("Nombre"), name);
    nameField->setRequired(true);
    auto* mail = new LineEdit;
    mail->setText(text("rosa.quispe.correo"));
    mail->setGlyph(Icons::Mail);
    auto* mailField = new FormField(text("Correo electrónico"), mail);
    mailField->setError(text("Falta la arroba (@). Ejemplo: rosa@correo.pe"));
    auto* species = new QComboBox;
    species->addItems({text("Perro"), text("Gato"), text("Conejo")});
    auto* weight = new QDoubleSpinBox;
    weight->setSuffix(text(" kg"));
    weight->setValue(12.5);
    auto* notes =
        new QPlainTextEdit(text("Come bien, pero se rasca la oreja izquierda desde el lunes."));
    notes->setFixedHeight(96);
    auto* help = new FormField(text("Motivo"), notes);
    help->setHelp(text("Cuente con sus palabras qué le pasa."));
    card->body()->addWidget(nameField);
    card->body()->addWidget(mailField);
    card->body()->addWidget(new FormField(text("Especie"), species));
    card->body()->addWidget(new FormField(text("Peso"), weight));
    card->body()->addWidget(help);
    auto* neutered = new QCheckBox(text("Esterilizado"));
    neutered->setChecked(true);
    card->body()->addWidget(neutered);
    auto* male = new QRadioButton(text("Macho"));
    auto* female = new QRadioButton(text("Hembra"));
    female->setChecked(true);
    auto* sex = new QHBoxLayout;
    sex->addWidget(male);
    sex->addWidget(female);
    sex->addStretch();
    card->body()->addLayout(sex);
    auto* actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(new Button(text("Volver"), Button::Kind::Quiet));
    actions->addWidget(new Button(text("Guardar"), Button::Kind::Primary));
    card->body()->addLayout(actions);
    outer->addWidget(card);
    auto* right = new QVBoxLayout;
    const QList<std::pair<InlineMessage::Kind, const char*>> messages{
        {InlineMessage::Kind::Info, "El laboratorio entrega los resultados mañana a las 10:00."},
        {InlineMessage::Kind::Success, "Cita guardada para el martes 24 a las 09:30."},
        {InlineMessage::Kind::Warning,
         "Se perdió la conexión. Lo escrito sigue aquí y se guardará al volver."},
        {InlineMessage::Kind::Error, "Ese horario ya fue tomado. Elija otro."}};
    for (const auto& [kind, words] : messages) {
        auto* message = new InlineMessage;
        if (kind == InlineMessage::Kind::Error)
            message->display(kind, text(words), text("Reintentar"));
        else
            message->display(kind, text(words));
        right->addWidget(message);
    }
    auto* empty = new Card;
    empty->body()->addWidget(new EmptyState(
        Icons::Dog,
        text("Todavía no hay mascotas en su cuenta. Agregue la primera para poder agendar."),
        text("Agregar mascota")));
    right->addWidget(empty, 1);
    outer->addLayout(right);
    sheet->resize(1080, 760);
    name->setFocus();
    return sheet;
}

QWidget* shell()
{
    auto* shell = new Shell;
    shell->topBar()->setClinicName(text("Clínica San Roque"));
    shell->topBar()->setPerson(text("Rosa Quispe Ñahui"), text("Recepción"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    auto* header =
        new PageHeader(text("Agenda de hoy"), text("Lunes 23 de noviembre · 12 citas, 3 en sala"));
    header->addAction(new Button(Icons::Print, text("Imprimir"), Button::Kind::Secondary));
    header->addAction(new Button(Icons::Plus, text("Nueva cita"), Button::Kind::Primary));
    column->addWidget(header);
    const QList<std::tuple<const char*, const char*, const char*, Status, bool>> rows{
        {"09:00", "Luna", "Perro", Status::Atendida, true},
        {"09:30", "Michi Fernández", "Gato", Status::Atendiendo, true},
        {"10:00", "Ñusta", "Conejo", Status::EnCola, false},
        {"10:30", "Piolín", "Canario", Status::Confirmada, false},
        {"11:00", "Rocky", "Iguana", Status::Programada, false}};
    auto* card = new Card;
    for (const auto& [time, pet, species, status, paid] : rows) {
        auto* line = new QHBoxLayout;
        auto* portrait = new Avatar(40);
        portrait->setSpecies(text(species));
        line->addWidget(new TextLabel(text(time), TextStyle::BodyStrong));
        line->addWidget(portrait);
        line->addWidget(new TextLabel(text(pet)), 1);
        line->addWidget(new StatusPill(status));
        line->addWidget(new PaidPill(paid));
        card->body()->addLayout(line);
    }
    column->addWidget(card);
    column->addStretch();
    const int agenda =
        shell->addPage(Icons::Calendar, text("Agenda"), page, QStringLiteral("navAgenda"));
    const int board = shell->addPage(Icons::Queue, text("Sala de espera"), new QWidget,
                                     QStringLiteral("navBoard"));
    shell->addPage(Icons::Users, text("Clientes"), new QWidget, QStringLiteral("navPeople"));
    shell->addPage(Icons::Cash, text("Caja"), new QWidget, QStringLiteral("navCash"));
    shell->setBadge(board, 3);
    shell->showPage(agenda);
    shell->setServiceUp(false);
    shell->resize(1366, 768);
    return shell;
}

} // namespace

const QList<Scene>& scenes()
{
    static const QList<Scene> list =
        QList<Scene>{{"icons", iconSheet}, {"buttons", buttons}, {"form", form}, {"shell", shell}} +
        controlScenes();
    return list;
}

} // namespace huella::ui::gallery
