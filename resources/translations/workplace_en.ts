<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::app::BoardPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Looking for the clinic…</translation>
    </message>
    <message>
        <source>This screen may not sign in: it needs a new connection file (huellactl connection export --board)</source>
        <translation>This screen may not sign in: it needs a new connection file (huellactl connection export --board)</translation>
    </message>
</context>
<context>
    <name>huella::app::KioskPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Looking for the clinic…</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet.</source>
        <translation>Nobody has an account at this clinic yet.</translation>
    </message>
    <message>
        <source>There is no connection to the clinic just now. It comes back by itself; meanwhile the front desk will gladly help you.</source>
        <translation>There is no connection to the clinic just now. It comes back by itself; meanwhile the front desk will gladly help you.</translation>
    </message>
    <message>
        <source>This kiosk may not sign in: it needs a new connection file (huellactl connection export)</source>
        <translation>This kiosk may not sign in: it needs a new connection file (huellactl connection export)</translation>
    </message>
</context>
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
    <message>
        <source>This screen is for the owners of pets. Staff sign in at the clinic&apos;s PCs.</source>
        <translation>This screen is for the owners of pets. Staff sign in at the clinic&apos;s PCs.</translation>
    </message>
</context>
</TS>
