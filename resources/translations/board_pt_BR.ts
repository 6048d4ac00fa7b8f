<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::ui::board::BoardScreen</name>
    <message>
        <source>No connection since %1: please ask at the desk</source>
        <translation>Sem conexão desde %1: pergunte na recepção</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnColumn</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém na espera</translation>
    </message>
    <message>
        <source>Nobody is inside yet</source>
        <translation>Ninguém entrou ainda</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnList</name>
    <message>
        <source>Please come in</source>
        <translation>Por favor, entre</translation>
    </message>
    <message>
        <source>Please come in, with %1</source>
        <translation>Por favor, entre com %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
</TS>
