<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Squeezed in</source>
        <translation>Squeezed in</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>squeezed in: %1</source>
        <translation>squeezed in: %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>taken: squeeze in</source>
        <translation>taken: squeeze in</translation>
    </message>
    <message>
        <source>closed: squeeze in</source>
        <translation>closed: squeeze in</translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation>that time has passed</translation>
    </message>
    <message numerus="yes">
        <source> · %n min</source>
        <translation>
            <numerusform> · %n min</numerusform>
            <numerusform> · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::AgendaHead</name>
    <message>
        <source>Does not attend</source>
        <translation>Does not attend</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Away: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
</TS>
