// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedbytes.h"

#include "tests/support/catch.h"

using namespace huella::security;

TEST_CASE("What is sealed comes back with its key and with no other")
{
    const QByteArray key(sealKeySize, 'k'), other(sealKeySize, 'o');
    const QByteArray text = "Otitis externa por ácaros";
    const QByteArray box = sealed(text, key);
    CHECK_FALSE(box.contains("Otitis"));
    CHECK(unsealed(box, key) == text);
    CHECK_FALSE(unsealed(box, other));
    CHECK_FALSE(unsealed(box, "short"));
    CHECK(sealed(text, "short").isEmpty());
    CHECK(sealed(text, key) != box); // a nonce of its own
    CHECK(unsealed(sealed({}, key), key) == QByteArray());
}

TEST_CASE("A sealed text that was changed or cut is noticed")
{
    const QByteArray key(sealKeySize, 'k');
    const QByteArray box = sealed("Otitis", key);
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = char(changed[i] ^ 1);
        CHECK_FALSE(unsealed(changed, key));
        CHECK_FALSE(unsealed(box.first(i), key));
    }
}
