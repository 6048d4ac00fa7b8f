<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::app::MainWindow</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Looking for the clinic…</translation>
    </message>
    <message>
        <source>The connection file cannot be used. Ask the clinic&apos;s administrator for a new one.</source>
        <translation>The connection file cannot be used. Ask the clinic&apos;s administrator for a new one.</translation>
    </message>
</context>
<context>
    <name>huella::app::Workplace</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
</context>
</TS>
