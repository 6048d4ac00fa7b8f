<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::app::MainWindow</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Looking for the clinic…</translation>
    </message>
</context>
</TS>
