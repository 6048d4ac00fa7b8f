// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordstrength.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using huella::security::PasswordFlaw;
using huella::security::PasswordStrength;

namespace {

const QStringList rosa = {"rosa.quispe", "rosita87@correo.pe", "Rosa María", "Quispe Mamani"};

PasswordStrength of(const char* password)
{
    return PasswordStrength::of(QString::fromUtf8(password), rosa);
}

} // namespace

TEST_CASE("Passwords that everybody here tries first are refused", "[strength]")
{
    for (const char* password :
         {"contraseña", "contrasena123", "Contraseña1!", "veterinaria123", "Veterinaria2026",
          "teamomucho", "mascota12345", "miperritobobby", "alianzalima1901", "clave12345",
          "p4ssw0rd12", "firulais2020", "huellahuella", "Huellitas#1"}) {
        INFO(password);
        CHECK_FALSE(of(password).isAcceptable());
    }
}

TEST_CASE("A password made of the person's own name is refused as such", "[strength]")
{
    for (const char* password :
         {"rosaquispe87", "QuispeMamani", "rosita87correo", "Maria.Rosa.1"}) {
        INFO(password);
        CHECK(of(password).flaw == PasswordFlaw::Personal);
    }
}

TEST_CASE("The reason for a refusal is the one to tell", "[strength]")
{
    CHECK(of("xK9$vb2").flaw == PasswordFlaw::TooShort);
    CHECK(PasswordStrength::of(QString(257, u'x')).flaw == PasswordFlaw::TooLong);
    CHECK(of("contraseña2").flaw == PasswordFlaw::CommonWord);
    CHECK(of("aaaaaaaaaaaa").flaw == PasswordFlaw::CommonWord);
    CHECK(of("abcdefghijkl").flaw == PasswordFlaw::Pattern);
    CHECK(of("15081987").flaw == PasswordFlaw::TooShort);
}

TEST_CASE("Long phrases and random passwords are taken", "[strength]")
{
    for (const char* password :
         {"el burro azul baila cueca", "Ventana-lenta 7 tambores", "kX7#mQ9$vR2!pL",
          "v7q2-mk4d-wz8n", "пароль для собаки мухтар", "猫が好きだけど犬も好きです"}) {
        INFO(password);
        const auto strength = of(password);
        CHECK(strength.isAcceptable());
        CHECK(strength.score >= PasswordStrength::acceptedScore);
    }
}

TEST_CASE("The score grows with the guesses", "[strength]")
{
    CHECK(of("123456").score == 0);
    CHECK(of("").score == 0);
    CHECK(of("kX7#mQ9$vR2!pL").score == 4);
    CHECK(of("kX7#mQ9$vR2!pL").guessBits > of("veterinaria123").guessBits);
}

TEST_CASE("Judging a password never holds up the typing", "[strength]")
{
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(PasswordStrength::of(QString(256, u'ñ'), rosa));
    static_cast<void>(of("el burro azul baila cueca en la plaza"));
    CHECK(timer.elapsed() < 2000);
}
