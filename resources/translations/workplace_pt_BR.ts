<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::app::BoardPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Procurando a clínica…</translation>
    </message>
    <message>
        <source>This screen may not sign in: it needs a new connection file (huellactl connection export --board)</source>
        <translation>Esta tela não pode entrar: precisa de um novo arquivo de conexão (huellactl connection export --board)</translation>
    </message>
</context>
<context>
    <name>huella::app::KioskPlace</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Procurando a clínica…</translation>
    </message>
    <message>
        <source>Nobody has an account at this clinic yet.</source>
        <translation>Ninguém tem conta ainda nesta clínica.</translation>
    </message>
    <message>
        <source>There is no connection to the clinic just now. It comes back by itself; meanwhile the front desk will gladly help you.</source>
        <translation>No momento não há conexão com a clínica. Ela volta sozinha; enquanto isso, a recepção ajuda com prazer.</translation>
    </message>
    <message>
        <source>This kiosk may not sign in: it needs a new connection file (huellactl connection export)</source>
        <translation>Este totem não pode entrar: precisa de um novo arquivo de conexão (huellactl connection export)</translation>
    </message>
</context>
<context>
    <name>huella::app::MainWindow</name>
    <message>
        <source>Looking for the clinic…</source>
        <translation>Procurando a clínica…</translation>
    </message>
    <message>
        <source>The connection file cannot be used. Ask the clinic&apos;s administrator for a new one.</source>
        <translation>O arquivo de conexão não pode ser usado. Peça um novo ao administrador da clínica.</translation>
    </message>
</context>
<context>
    <name>huella::app::Workplace</name>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>This screen is for the owners of pets. Staff sign in at the clinic&apos;s PCs.</source>
        <translation>Esta tela é para os donos dos animais. A equipe entra nos computadores da clínica.</translation>
    </message>
</context>
</TS>
