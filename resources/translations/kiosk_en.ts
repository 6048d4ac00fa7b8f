<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::ui::kiosk::EndScreen</name>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>We closed your session</source>
        <translation>We closed your session</translation>
    </message>
    <message>
        <source>Your session is closed. See you soon.</source>
        <translation>Your session is closed. See you soon.</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while. Nothing of yours stays here.</source>
        <translation>Nobody touched the screen for a while. Nothing of yours stays here.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Delete a letter</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>on-screen keyboard</comment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskFrame</name>
    <message>
        <source>We have told the front desk. Somebody is coming.</source>
        <translation>We have told the front desk. Somebody is coming.</translation>
    </message>
    <message>
        <source>The front desk already knows that you need help. Somebody is coming.</source>
        <translation>The front desk already knows that you need help. Somebody is coming.</translation>
    </message>
    <message>
        <source>The front desk could not be told from here. Please go to the counter: they will help you.</source>
        <translation>The front desk could not be told from here. Please go to the counter: they will help you.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::PinPage</name>
    <message>
        <source>Staff PIN</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>For the clinic&apos;s staff</source>
        <translation>For the clinic&apos;s staff</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Leave the kiosk</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>That is not the PIN.</translation>
    </message>
    <message>
        <source>The clinic has not set a PIN yet: the administrator does it on the clinic&apos;s page.</source>
        <translation>The clinic has not set a PIN yet: the administrator does it on the clinic&apos;s page.</translation>
    </message>
    <message>
        <source>Write the PIN.</source>
        <translation>Write the PIN.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StartScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>Say that you have arrived, book, and see how your pets are.</source>
        <translation>Say that you have arrived, book, and see how your pets are.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StickSheet</name>
    <message>
        <source>Choose the photos</source>
        <translation>Choose the photos</translation>
    </message>
    <message>
        <source>Plug in your memory stick or your camera: its photos appear here. They are only copied.</source>
        <translation>Plug in your memory stick or your camera: its photos appear here. They are only copied.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
    <message numerus="yes">
        <source>Use %n photos</source>
        <translation>
            <numerusform>Use %n photos</numerusform>
            <numerusform>Use %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StillHere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message numerus="yes">
        <source>This closes in %n seconds.</source>
        <translation>
            <numerusform>This closes in %n seconds.</numerusform>
            <numerusform>This closes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
