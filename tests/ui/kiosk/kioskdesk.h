// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskframe.h"

#include "core/base/chain.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "ui/kiosk/keybutton.h"
#include "ui/kiosk/keyboard.h"
#include "ui/shared/backtarget.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace huella::tests {

using namespace huella::ui;
using namespace huella::ui::kiosk;
using huella::test::click;
using huella::test::part;
using huella::test::visibleParts;
using huella::test::waitUntil;

/// A page such as people meet at the kiosk: fields of every kind, one under the other.
struct FormPage : QWidget, BackTarget
{
    LineEdit* name = new LineEdit;
    LineEdit* email = new LineEdit;
    LineEdit* phone = new LineEdit;
    PasswordEdit* password = new PasswordEdit;
    Button* save = new Button(QStringLiteral("Guardar"), Button::Kind::Primary);
    int saved = 0;
    int backs = 0;

    FormPage()
    {
        email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
        phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        column->addWidget(new FormField(QStringLiteral("Nombre"), name));
        column->addWidget(new FormField(QStringLiteral("Correo"), email));
        column->addSpacing(600);
        column->addWidget(new FormField(QString::fromUtf8("Teléfono"), phone));
        column->addWidget(new FormField(QString::fromUtf8("Contraseña"), password));
        column->addWidget(save);
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setWidget(inside);
        auto* whole = new QVBoxLayout(this);
        whole->addWidget(scroll);
        setFocusProxy(name);
        connect(save, &Button::clicked, this, [this] { ++saved; });
    }
    bool goBack() override { return backs++ < 1; }
};

struct Frame
{
    QString pin = QStringLiteral("4711");
    KioskFrame frame;
    QPointer<FormPage> form;
    QList<EndScreen::Why> ends;
    int exits = 0;

    explicit Frame(const Patience& patience = {}, QSize size = {1080, 1920})
        : frame([this](const QString& typed) { return ready(check(typed)); }, patience)
    {
        huella::test::dress();
        form = new FormPage;
        frame.setContent(form);
        QObject::connect(&frame, &KioskFrame::ended, &frame, [this](EndScreen::Why why) {
            ends.append(why);
            frame.setContent(new FormPage);
            frame.end(why);
        });
        QObject::connect(&frame, &KioskFrame::exitGranted, &frame, [this] { ++exits; });
        frame.resize(size);
        frame.show();
        frame.activateWindow();
        (void)QTest::qWaitForWindowActive(&frame);
    }
    Result<void> check(const QString& typed) const
    {
        if (typed == pin)
            return {};
        return failure(ErrorCode::InvalidValue);
    }
    void begin() { click(frame, QStringLiteral("kioskBeginButton")); }
    [[nodiscard]] Keyboard* keyboard() const { return frame.findChild<Keyboard*>(); }
    [[nodiscard]] KeyButton* key(const QString& text) const
    {
        KeyButton* found = nullptr;
        waitUntil(
            [&] {
                for (auto* key : frame.findChildren<KeyButton*>())
                    if (key->isVisibleTo(&frame) && key->text() == text)
                        found = key;
                return found != nullptr;
            },
            3000);
        if (!found)
            throw std::runtime_error("no key " + text.toStdString());
        return found;
    }
    void tap(const QString& keys)
    {
        for (const QChar letter : keys)
            click(key(letter));
    }
    [[nodiscard]] bool stands(const char* name) const
    {
        return !visibleParts<>(frame, QString::fromLatin1(name)).isEmpty();
    }
};

} // namespace huella::tests
