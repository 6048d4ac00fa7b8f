<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::app::BoardPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Buscando la clínica…</translation>
    </message>
    <message>
        <source>This screen may not sign in: it needs a new connection file (huellactl connection export --board)</source>
        <translation>Esta pantalla no puede entrar: necesita un archivo de conexión nuevo (huellactl connection export --board)</translation>
    </message>
</context>
<context>
    <name>huella::app::KioskPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Buscando la clínica…</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet.</source>
        <translation>Nadie tiene cuenta todavía en esta clínica.</translation>
    </message>
    <message>
        <source>There is no connection to the clinic just now. It comes back by itself; meanwhile the front desk will gladly help you.</source>
        <translation>En este momento no hay conexión con la clínica. Vuelve sola; mientras tanto, en recepción le ayudarán con gusto.</translation>
    </message>
    <message>
        <source>This kiosk may not sign in: it needs a new connection file (huellactl connection export)</source>
        <translation>Este kiosco no puede ingresar: necesita un nuevo archivo de conexión (huellactl connection export)</translation>
    </message>
</context>
<context>
    <name>huella::app::MainWindow</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Buscando la clínica…</translation>
    </message>
    <message>
        <source>The connection file cannot be used. Ask the clinic&apos;s administrator for a new one.</source>
        <translation>El archivo de conexión no sirve. Pida uno nuevo al administrador de la clínica.</translation>
    </message>
</context>
<context>
    <name>huella::app::Workplace</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinaria</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>This screen is for the owners of pets. Staff sign in at the clinic&apos;s PCs.</source>
        <translation>Esta pantalla es para los dueños de mascotas. El personal ingresa en las PC de la clínica.</translation>
    </message>
</context>
</TS>
