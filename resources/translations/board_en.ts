<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::ui::board::BoardScreen</name>
    <message>
        <source>No connection since %1: please ask at the desk</source>
        <translation>No connection since %1: please ask at the desk</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnColumn</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Nobody is inside yet</source>
        <translation>Nobody is inside yet</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnList</name>
    <message>
        <source>Please come in</source>
        <translation>Please come in</translation>
    </message>
    <message>
        <source>Please come in, with %1</source>
        <translation>Please come in, with %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>With %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
