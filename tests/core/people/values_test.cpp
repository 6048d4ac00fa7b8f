// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/email.h"
#include "core/people/passwordrule.h"
#include "core/people/personname.h"
#include "core/people/phone.h"
#include "core/people/role.h"
#include "core/people/username.h"

#include "tests/support/catch.h"

using namespace huella;
using namespace huella::people;

namespace {

template <typename Value>
QString ruleOf(const char* typed)
{
    const auto value = Value::fromText(QString::fromUtf8(typed));
    return value ? QStringLiteral("fine") : value.error().field + u' ' + value.error().detail;
}

} // namespace

TEST_CASE("An e-mail looks like one", "[values]")
{
    for (const char* typed : {"rosa@correo.pe", " ñusta.quispe+gato@correo.com.pe ", "a@b.c"})
        CHECK(ruleOf<Email>(typed) == "fine");
    CHECK(ruleOf<Email>("") == "email required");
    for (const char* typed : {"rosa", "rosa@", "@correo.pe", "rosa@correo", "rosa @correo.pe",
                              "a@b@c.pe", "rosa@correo.pe\ncc: x@y.z"})
        CHECK(ruleOf<Email>(typed) == "email bad_format");
    CHECK(Email::fromText(QString(250, u'a') + "@correo.pe").error().detail == "too_long");
    CHECK(Email::fromText("  rosa@correo.pe ")->text() == "rosa@correo.pe");
}

TEST_CASE("A phone number is taken as people write it", "[values]")
{
    for (const char* typed : {"987 654 321", "+51 987-654-321", "(01) 445-2233", "445.2233",
                              "+54 9 11 4123/4567", "123456"})
        CHECK(ruleOf<Phone>(typed) == "fine");
    CHECK(ruleOf<Phone>("12345") == "phone too_short");
    CHECK(ruleOf<Phone>("1234567890123456") == "phone too_long");
    CHECK(ruleOf<Phone>("llamar a Rosa") == "phone bad_format");
    CHECK(ruleOf<Phone>("987654321'; --") == "phone bad_format");
    CHECK(ruleOf<Phone>("  ") == "phone required");
}

TEST_CASE("A name may be of any script and as short as one letter", "[values]")
{
    for (const char* typed : {"Ñ", "María José", "O'Higgins", "李", "Σοφία", "de la Peña-Núñez"})
        CHECK(ruleOf<PersonName>(typed) == "fine");
    CHECK(ruleOf<PersonName>(" ") == "first_name required");
    CHECK(PersonName::fromText("", "last_name").error().field == "last_name");
    CHECK(PersonName::fromText(QString(101, u'x')).error().detail == "too_long");
    CHECK(PersonName::fromText("  Rosa   María ")->text() == "Rosa María");
}

TEST_CASE("A username is never taken for an e-mail", "[values]")
{
    CHECK(ruleOf<Username>("rosa.quispe") == "fine");
    CHECK(ruleOf<Username>("ro") == "username too_short");
    CHECK(ruleOf<Username>("rosa@correo.pe") == "username bad_format");
    CHECK(ruleOf<Username>("rosa quispe") == "username bad_format");
    CHECK(Username::fromText(QString(61, u'x')).error().detail == "too_long");
}

TEST_CASE("A password says which rule it breaks", "[values]")
{
    const auto rule = [](const char* password) {
        return checkPasswordRule(QString::fromUtf8(password), {"Rosa"}).error();
    };
    CHECK(rule("corta") == Error{ErrorCode::InvalidValue, "too_short", "password"});
    CHECK(rule("contraseña1") == Error{ErrorCode::InvalidValue, "too_easy", "password"});
    CHECK(checkPasswordRule("el burro azul baila", {"Rosa"}));
    CHECK(checkPasswordRule(temporaryPassword(), {}));
    CHECK(temporaryPassword() != temporaryPassword());
}

TEST_CASE("An unknown role is the least one", "[values]")
{
    for (const Role role : {Role::Owner, Role::Reception, Role::Vet, Role::Admin})
        CHECK(roleFromName(roleName(role)) == role);
    CHECK(roleFromName("root") == Role::Owner);
}
