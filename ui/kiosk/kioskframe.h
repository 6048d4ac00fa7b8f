// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/endscreen.h"
#include "ui/kiosk/idlewatch.h"
#include "ui/kiosk/pinpage.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace huella::ui {
class InlineMessage;
}

namespace huella::ui::kiosk {

class Corner;
class Keyboard;
class KioskBar;
class LockIn;
class StartScreen;
class StillHere;
class Typist;

/// The window of the kiosk: a bar, one screen at a time, the keyboard beneath, and nothing that
/// leads out but the staff's PIN. It knows nobody: whoever holds it puts the sign-in and the view
/// in as its content, and closes the session when `ended` says so.
class KioskFrame : public QWidget
{
    Q_OBJECT

public:
    explicit KioskFrame(PinPage::Check checkPin, const Patience& patience = {},
                        QWidget* parent = nullptr);
    ~KioskFrame() override;

    /// What is worked on between the first screen and the last. Taken; the one before is deleted
    /// at once.
    void setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const { return m_content; }
    /// Shows the way out in the bar.
    void setSignedIn(bool isSignedIn);
    void setClinicName(const QString& name);
    /// Why nobody can begin; empty: one can. Who is inside is not disturbed.
    void setTrouble(const QString& text);
    void setLanguage(const QString& code);
    /// How large the text is now, for the bar's button.
    void setLarge(bool isLarge);
    /// All words again, in the language in force.
    void retranslate();
    /// What "Ask for help" came to.
    void tellHelp(const Result<void>& called);
    /// The end screen, then the first by itself. Forgets whatever the frame knew.
    void end(EndScreen::Why why, const QString& parting = {});
    void showStart();

    [[nodiscard]] bool isAtStart() const;
    /// Which screen stands, for whoever comes to help.
    [[nodiscard]] QString screenName() const;

signals:
    void began();
    void ended(huella::ui::kiosk::EndScreen::Why why); ///< close the session, then call `end`
    void languageChosen(const QString& code);
    void largeChosen(bool isLarge);
    void helpRequested(const QString& screen);
    void exitGranted(); ///< staff may close the window now

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectBar();
    void connectIdle();
    void begin();
    void goBack();
    void askPin();
    void showScreen(QWidget* screen);
    void focusContent();

    KioskBar* m_bar;
    InlineMessage* m_message;
    QStackedWidget* m_screens;
    QWidget* m_shown = nullptr; ///< which of the screens
    StartScreen* m_start;
    EndScreen* m_end;
    PinPage* m_pin;
    QPointer<QWidget> m_content;
    Keyboard* m_keyboard;
    Typist* m_typist;
    IdleWatch* m_idle;
    StillHere* m_stillHere;
    Corner* m_corner;
    LockIn* m_lock;
    QTimer m_endTimer;
    bool m_isSignedIn = false;
    bool m_mayClose = false;
};

} // namespace huella::ui::kiosk
