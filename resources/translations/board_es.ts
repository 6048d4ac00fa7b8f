<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::board::BoardScreen</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nadie está en cola.</translation>
    </message>
    <message>
        <source>Nobody is inside yet.</source>
        <translation>Aún no se atiende a nadie.</translation>
    </message>
    <message>
        <source>No connection since %1: turns may have changed. Please ask at the desk.</source>
        <translation>Sin conexión desde las %1: los turnos pueden haber cambiado. Consulte en recepción.</translation>
    </message>
</context>
<context>
    <name>huella::ui::board::TurnDelegate</name>
    <message>
        <source>Please come in</source>
        <translation>Pase, por favor</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
</context>
</TS>
