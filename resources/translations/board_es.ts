<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::board::BoardScreen</name>
    <message>
        <source>No connection since %1: please ask at the desk</source>
        <translation>Sin conexión desde las %1: pregunte en recepción</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnColumn</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie en espera</translation>
    </message>
    <message>
        <source>Nobody is inside yet</source>
        <translation>Aún no pasa nadie</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnList</name>
    <message>
        <source>Please come in</source>
        <translation>Pase, por favor</translation>
    </message>
    <message>
        <source>Please come in, with %1</source>
        <translation>Pase, por favor, con %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
</TS>
