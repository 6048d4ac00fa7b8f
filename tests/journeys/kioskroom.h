// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace/kioskplace.h"

#include "core/base/chain.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "tests/core/people/clinic.h"
#include "tests/journeys/journey.h"
#include "tests/support/catch.h"
#include "tests/support/gui.h"
#include "tests/support/targets.h"
#include "tests/support/testclinic.h"
#include "ui/kiosk/keybutton.h"
#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QMetaProperty>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextEdit>
#include <QUndoStack>

#include <thread>

// The whole PC that owners touch, on a real database, with the clinic's service beside it.

namespace huella::tests {

using namespace huella::ui;
using namespace std::chrono_literals;
using huella::test::part;
using huella::test::waitUntil;

/// The language and size that a test leaves the program in are the house's again.
struct Undressed
{
    Undressed() { tests::dress(); }
    ~Undressed() { ui::Theme::apply(*qApp, ui::ThemeMode::Light); }
};

struct KioskRoom : Undressed
{
    Clinic clinic;
    const QByteArray zone = makeMorning(clinic.database);
    PersonId rosa = clinic.add("owner", "rosa");
    Clock clock;
    test::PickedFiles files;
    QTemporaryDir home;
    const bool isAtHome = qputenv("HUELLA_HOME", home.path().toLocal8Bit());
    settings::Settings settings{home.filePath("huella.ini")};
    app::KioskPlace place;
    QSize size;
    PatientId firulais;
    int taps = 0;
    std::jthread service; ///< what huellad does

    explicit KioskRoom(const kiosk::Patience& patience = {}, QSize screen = {1080, 1920})
        : place([this] { return ready(found()); }, Doors{clock, files, nullptr, nullptr, &settings},
                patience)
        , size(screen)
    {
        settings.set(settings::Setting::KioskInches, screen.width() > screen.height() ? 19 : 24);
        firulais = addPatient(clinic.database, {rosa, {}, {}, {}, {}, "Quispe"}, "Firulais");
        place.setLookTime(300ms);
        place.resize(screen);
        place.show();
        place.activateWindow();
        (void)QTest::qWaitForWindowActive(&place);
        REQUIRE(waitUntil([&] { return !isOnScreen("kioskTrouble"); }));
    }

    Result<app::ClinicPlace> found() const
    {
        app::ClinicPlace found;
        found.settings = clinic.database.settings();
        return found;
    }
    [[nodiscard]] bool isOnScreen(const QString& name) const
    {
        return !test::visibleParts<>(place, name).isEmpty();
    }
    void press(const QString& name)
    {
        REQUIRE(waitUntil([&] {
            auto* busy = part<QAbstractButton>(place, name)->property("busy").isValid()
                             ? part<Button>(place, name)
                             : nullptr;
            return part<QAbstractButton>(place, name)->isEnabled() && !(busy && busy->isBusy());
        }));
        test::click(place, name);
        ++taps;
        QTest::qWait(20); // what was asked of the frame comes with the next event
    }
    /// On the glass, letter by letter, into whatever has the focus.
    void tap(const QString& text)
    {
        for (const QChar letter : text) {
            QWidget* pressed = nullptr;
            const QWidget* focus = QApplication::focusWidget();
            INFO("the keyboard is with "
                 << (focus ? focus->objectName() + ' ' + focus->metaObject()->className()
                           : QString())
                        .toStdString());
            REQUIRE(waitUntil([&] {
                for (auto* key : place.findChildren<kiosk::KeyButton*>())
                    if (key->isVisibleTo(&place) && key->text() == letter)
                        pressed = key;
                return pressed != nullptr;
            }));
            QTest::mouseClick(pressed, Qt::LeftButton);
            ++taps;
        }
    }
    void write(const QString& name, const QString& text) { test::type(place, name, text); }
    void signIn(const QString& name)
    {
        write("identifierEdit", name);
        press("signInButton");
        write("passwordEdit", Clinic::password);
        press("signInButton");
    }
    [[nodiscard]] bool isIn()
    {
        return waitUntil([&] { return isOnScreen("ownerView"); }, 60000);
    }
    void startService()
    {
        service = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                clinic.provision();
                std::this_thread::sleep_for(200ms);
            }
        });
    }
    void fillRegistration()
    {
        press("registerButton");
        write("firstNameEdit", QString::fromUtf8("Ñusta"));
        write("lastNameEdit", "Mamani Quispe");
        press("createAccountButton");
        write("emailEdit", "nusta@correo.pe");
        press("createAccountButton");
        press("createAccountButton");
        press("createAccountButton");
        write("newPasswordEdit", QString::fromUtf8("tejado ñandú violín 42"));
    }
    void holdTheCorner()
    {
        auto* corner = childNamed(place, "kioskCorner");
        QTest::mousePress(corner, Qt::LeftButton);
        REQUIRE(waitUntil([&] { return isOnScreen("kioskPinEdit"); }));
        QTest::mouseRelease(corner, Qt::LeftButton);
    }
    /// All words on the screen.
    [[nodiscard]] QString text() const
    {
        QStringList words;
        for (const auto* label : place.findChildren<QLabel*>())
            if (label->isVisibleTo(&place))
                words.append(label->text());
        return words.join(u'\n');
    }
    /// The question that stands.
    [[nodiscard]] QString headline() const
    {
        for (const auto* label : place.findChildren<TextLabel*>())
            if (label->isVisibleTo(&place) &&
                label->font().pixelSize() == ui::font(TextStyle::Headline).pixelSize())
                return label->text();
        return {};
    }
    /// What a list, a field's proposals or a box still holds.
    static void gather(const QAbstractItemModel* model, QStringList& texts)
    {
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                       int(Qt::UserRole), int(Qt::AccessibleTextRole)})
                    texts.append(model->index(row, column).data(role).toString());
    }
    /// What was typed and could be undone.
    static void gatherTyping(const QWidget* widget, QStringList& texts)
    {
        const QTextDocument* document = nullptr;
        bool isUndoable = false;
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            isUndoable = line->isUndoAvailable() || line->isRedoAvailable();
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            document = plain->document();
        else if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
            document = rich->document();
        if (document) {
            isUndoable = document->isUndoAvailable() || document->isRedoAvailable();
            texts.append(document->toPlainText());
        }
        if (isUndoable)
            texts.append(QStringLiteral("rosa can be undone"));
    }
    /// Where one of `words` is still written: in a widget, a title, a model, a completer, what can
    /// be undone, the clipboard; and whose parts or pictures are still there.
    [[nodiscard]] QStringList whoseNameIsLeft(const QStringList& words) const
    {
        QStringList texts{QApplication::clipboard()->text()};
        if (!QApplication::clipboard()->image().isNull())
            texts.append(words.first());
        for (const auto* model : place.findChildren<QAbstractItemModel*>())
            gather(model, texts);
        for (const auto* completer : place.findChildren<QCompleter*>())
            gather(completer->model(), texts);
        for (const auto* stack : place.findChildren<QUndoStack*>())
            if (stack->count() > 0)
                texts.append(words.first());
        for (const QWidget* widget : QApplication::allWidgets()) {
            gatherTyping(widget, texts);
            const QByteArray kind = widget->metaObject()->className();
            if (kind.startsWith("huella::ui::owner::")) // they hold his pets' pictures too
                texts.append(words.first() + u' ' + QString::fromLatin1(kind));
            if (const auto* label = qobject_cast<const QLabel*>(widget);
                label && !label->pixmap(Qt::ReturnByValue).isNull())
                texts.append(words.first());
            for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
                const auto property = widget->metaObject()->property(i);
                if (property.typeId() == QMetaType::QString)
                    texts.append(property.read(widget).toString());
            }
            for (const QByteArray& name : widget->dynamicPropertyNames())
                texts.append(widget->property(name.constData()).toString());
        }
        QStringList left;
        for (const QString& text : texts)
            for (const QString& word : words)
                if (text.contains(word))
                    left.append(text);
        return left;
    }
    /// Sessions of anybody but the guest and the superuser.
    [[nodiscard]] int sessionsOfPeople() const
    {
        return clinic.database
            .value("SELECT count(*)::text FROM pg_stat_activity WHERE datname = "
                   "current_database() AND usename LIKE 'p\\_%'")
            .toInt();
    }
    [[nodiscard]] int registrations() const
    {
        return clinic.database.value("SELECT count(*)::text FROM clinic_private.registrations")
            .toInt();
    }
    /// The open call for help: its screen, its place, and whether somebody is named.
    [[nodiscard]] QString helpCalls() const
    {
        return clinic.database.value("SELECT screen || '/' || place || '/' || (owner_id IS NOT "
                                     "NULL)::text FROM clinic.help_calls WHERE state = 'abierta'");
    }
    /// What the frame says below its bar.
    [[nodiscard]] QString note() const
    {
        const auto* message = place.findChild<InlineMessage*>("kioskMessage");
        return message->isVisible() ? message->text() : QString();
    }
    /// The database is gone, as far as a PC can tell; or is back.
    void letAnybodyIn(bool isIn) const
    {
        clinic.database.run(
            QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT %2")
                .arg(clinic.database.name(), isIn ? QStringLiteral("-1") : QStringLiteral("0")));
        if (!isIn)
            clinic.database.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                "current_database() AND pid <> pg_backend_pid() AND usename <> session_user");
    }
    /// Words of labels and buttons that have less room than they need.
    [[nodiscard]] QStringList cutWords() const
    {
        QStringList cut;
        for (const auto* label : place.findChildren<TextLabel*>()) {
            if (!label->isVisibleTo(&place) || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            if (label->height() < needed - 1 ||
                (!label->wordWrap() && label->width() < label->sizeHint().width() - 1))
                cut.append(label->text());
        }
        for (const auto* button : place.findChildren<Button*>())
            if (button->isVisibleTo(&place) && button->width() < button->sizeHint().width() - 1)
                cut.append(button->text());
        return cut;
    }
    /// A picture of the screen, on which a finger must find everything.
    void takePicture(const QString& name)
    {
        const QString bad = test::badTargets(place).join(u'\n');
        INFO(name.toStdString() << ": " << bad.toStdString());
        CHECK(bad.isEmpty());
        const QString mark = size.width() > size.height() ? QStringLiteral("-wide") : QString();
        tests::takePicture(place, name + mark);
    }
};

} // namespace huella::tests
