<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message>
        <source>Squeezed in</source>
        <translation>Encaixe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>squeezed in: %1</source>
        <translation>encaixe: %1</translation>
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
        <translation>livre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>taken: squeeze in</source>
        <translation>ocupado: encaixe</translation>
    </message>
    <message>
        <source>closed: squeeze in</source>
        <translation>fora do horário: encaixe</translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation>esse horário já passou</translation>
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
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::AgendaHead</name>
    <message>
        <source>Does not attend</source>
        <translation>Não atende</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Ausente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
</context>
</TS>
