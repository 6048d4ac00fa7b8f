// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/status.h"

#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/ui/agenda/sampleday.h"
#include "ui/agenda/agendacard.h"
#include "ui/shared/statuspill.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace huella;
using namespace huella::ui;
using namespace huella::tests;
using agenda::Appointment;

namespace {

using enum Status;
constexpr Status all[] = {Programada, Confirmada, EnCola, Atendiendo, Atendida,
                          Cancelada,  Ausente,    Pagado, NoPagado};

/// Grey, and coarse enough that no shade alone tells two apart.
QByteArray greyOf(const std::function<void(QPainter&)>& paint)
{
    QImage picture(260, 48, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paint(painter);
    painter.end();
    const QImage flat = picture.convertToFormat(QImage::Format_Grayscale8)
                            .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    return {reinterpret_cast<const char*>(flat.constBits()), flat.sizeInBytes()};
}

} // namespace

TEST_CASE("Every status has an icon, a word and colours of its own look", "[status]")
{
    test::dress();
    std::set<int> icons;
    QSet<QString> words;
    for (const Status status : all) {
        icons.insert(int(lookOf(status).icon));
        words.insert(wordOf(status));
        CHECK_FALSE(wordOf(status).isEmpty());
    }
    CHECK(icons.size() == std::size(all));
    CHECK(words.size() == qsizetype(std::size(all)));
}

TEST_CASE("In greyscale all pills stay distinct", "[status]")
{
    test::dress();
    std::set<QByteArray> pictures;
    for (const Status status : all)
        pictures.insert(greyOf([&](QPainter& painter) {
            paintStatusPill(painter, {4, 4, 240, 40}, status);
        }));
    CHECK(pictures.size() == std::size(all));
}

TEST_CASE("In greyscale all cards of the agenda stay distinct by their status", "[status]")
{
    test::dress();
    Appointment it = SampleDay().appointments.last();
    std::set<QByteArray> pictures;
    const auto add = [&] {
        pictures.insert(greyOf([&](QPainter& painter) {
            paintAgendaCard(painter, {4, 4, 240, 40}, it, {});
        }));
    };
    for (int status = 0; status < 5; ++status) {
        it.status = agenda::AppointmentStatus(status);
        add();
    }
    it.status = agenda::AppointmentStatus::Confirmed;
    for (const auto state : {agenda::BoardState::Waiting, agenda::BoardState::Attending}) {
        it.presence = agenda::Presence{AttentionId::create(), state, 1};
        add();
    }
    it.isPaid = !it.isPaid;
    add();
    CHECK(pictures.size() == 8);
}

TEST_CASE("What is written on a pill or a card has 4.5:1, its edge 3:1, in each palette",
          "[status]")
{
    for (const Palette palette : allPalettes) {
        const auto least = [&](Token front, Token back, double ratio) {
            INFO(tokenTable().at(int(front)).name << " on " << tokenTable().at(int(back)).name
                                                  << " palette " << int(palette));
            CHECK(contrast(color(front, palette), color(back, palette)) >= ratio);
        };
        for (const Status status : all) {
            const StatusLook look = lookOf(status);
            least(look.fg, look.bg, 4.5);
            least(look.edge, Token::Surface, 3);
            least(Token::Text, look.bg, 4.5);
            least(Token::PagadoFg, look.bg, 4.5); // the paid mark on the card
            least(Token::NoPagadoFg, look.bg, 4.5);
        }
    }
}
