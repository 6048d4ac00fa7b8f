// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/kioskpinsetting.h"
#include "core/people/kioskpinstore.h"

#include "tests/core/people/clinic.h"
#include "tests/support/await.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huella;
using namespace huella::people;
using huella::test::await;
using huella::tests::Clinic;

namespace {

const QString pin = QStringLiteral("482913");
const QString wrongPin = QStringLiteral("590271");

/// A kiosk's PC of a clinic whose admin has set the PIN.
struct Kiosk
{
    Clinic clinic;
    QTemporaryDir folder;
    KioskPinMemory memory{folder.filePath("kiosk/pin.json")};
    KioskPinStore store{clinic.database.settings(), memory};

    Kiosk()
    {
        clinic.add("admin", "ada");
        clinic.add("owner", "rosa");
    }
    void setPin(const QString& digits = pin)
    {
        REQUIRE(clinic.signIn("ada"));
        REQUIRE(await(KioskPinSetting(clinic.session).set(digits)));
        clinic.signInStore.signOut();
    }
    [[nodiscard]] static database::ConnectionSettings nowhere()
    {
        database::ConnectionSettings settings;
        settings.host = "/nowhere/at/all";
        return settings;
    }
    [[nodiscard]] Result<void> checkedWithoutDatabase(const QString& digits) const
    {
        KioskPinStore away(nowhere(), memory);
        return await(away.check(digits));
    }
};

ErrorCode codeOf(const Result<void>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("The staff leaves the kiosk with the PIN, whoever is signed in", "[kioskpin]")
{
    Kiosk kiosk;
    CHECK(codeOf(await(kiosk.store.check(pin))) == ErrorCode::WrongState); // none is set
    kiosk.setPin();
    CHECK(await(kiosk.store.check(pin)));
    REQUIRE(kiosk.clinic.signIn("rosa"));
    CHECK(await(kiosk.store.check(pin)));
    CHECK(kiosk.clinic.session.linkState() == database::LinkState::Up);
    const auto wrong = await(kiosk.store.check(wrongPin));
    CHECK(codeOf(wrong) == ErrorCode::InvalidValue);
    CHECK(wrong.error().field == "pin");
}

TEST_CASE("Five wrong PINs make even the right one wait", "[kioskpin]")
{
    Kiosk kiosk;
    kiosk.setPin();
    for (int i = 0; i < 5; ++i)
        CHECK(codeOf(await(kiosk.store.check(wrongPin))) == ErrorCode::InvalidValue);
    CHECK(codeOf(await(kiosk.store.check(pin))) == ErrorCode::LimitReached);
}

TEST_CASE("Only the admin sets the PIN, and only a good one", "[kioskpin]")
{
    Kiosk kiosk;
    REQUIRE(kiosk.clinic.signIn("rosa"));
    KioskPinSetting setting(kiosk.clinic.session);
    CHECK(codeOf(await(setting.set(pin))) == ErrorCode::NotAllowed);
    REQUIRE(kiosk.clinic.signIn("ada"));
    CHECK(await(setting.isSet()) == false);
    CHECK(await(setting.set("123456")).error().detail.contains("too_easy"));
    CHECK(await(setting.set("1234")).error().field == "pin");
    REQUIRE(await(setting.set(pin)));
    CHECK(await(setting.isSet()) == true);
}

TEST_CASE("The kiosk is left while the database is away, once it saw the PIN", "[kioskpin]")
{
    Kiosk kiosk;
    kiosk.setPin();
    CHECK(codeOf(kiosk.checkedWithoutDatabase(pin)) == ErrorCode::ServerUnavailable);
    REQUIRE(await(kiosk.store.check(pin)));
    CHECK(kiosk.checkedWithoutDatabase(pin));
    CHECK(codeOf(kiosk.checkedWithoutDatabase(wrongPin)) == ErrorCode::InvalidValue);
    kiosk.setPin(wrongPin);
    CHECK(kiosk.checkedWithoutDatabase(pin)); // it has not heard of the new one
    CHECK(codeOf(await(kiosk.store.check(pin))) == ErrorCode::InvalidValue);
    CHECK(codeOf(kiosk.checkedWithoutDatabase(pin)) == ErrorCode::ServerUnavailable);
}

TEST_CASE("What the kiosk's PC keeps is not the PIN, and others cannot read it", "[kioskpin]")
{
    QTemporaryDir folder;
    const KioskPinMemory memory(folder.filePath("kiosk/pin.json"));
    REQUIRE(memory.remember(pin));
    QFile file(folder.filePath("kiosk/pin.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(pin.toUtf8()));
    CHECK_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("A restart of the kiosk gives no new guesses", "[kioskpin]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath("kiosk/pin.json");
    const auto now = QDateTime::currentDateTimeUtc();
    REQUIRE(KioskPinMemory(file).remember(pin));
    for (int i = 0; i < 5; ++i)
        CHECK(codeOf(KioskPinMemory(file).check(wrongPin, now)) == ErrorCode::InvalidValue);
    CHECK(codeOf(KioskPinMemory(file).check(pin, now)) == ErrorCode::LimitReached);
    CHECK(codeOf(KioskPinMemory(file).check(pin, now.addSecs(50))) == ErrorCode::LimitReached);
    CHECK(codeOf(KioskPinMemory(file).check(pin, now.addDays(-1))) == ErrorCode::LimitReached);
    CHECK(KioskPinMemory(file).check(pin, now.addSecs(61)));
    CHECK(KioskPinMemory(file).check(pin, now.addSecs(62)));
}
