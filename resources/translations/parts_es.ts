<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
</context>
<context>
    <name>PresenceLabel</name>
    <message>
        <source>You are writing on another computer</source>
        <translation>Escribes en otra computadora</translation>
    </message>
    <message>
        <source>You have it open on another computer</source>
        <translation>La tienes abierta en otra computadora</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 escribe</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 mira</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sin apuro</translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardDelegate</name>
    <message>
        <source>No vet yet</source>
        <translation>Sin veterinario</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardView</name>
    <message>
        <source>Nobody is waiting right now.</source>
        <translation>Nadie espera en este momento.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeightChart</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Nobody has weighed this patient here yet.</source>
        <translation>Todavía nadie ha pesado a este paciente aquí.</translation>
    </message>
    <message>
        <source>on %1, the only weighing</source>
        <translation>el %1, única vez que se pesó</translation>
    </message>
    <message>
        <source>on %1: %2 since %3</source>
        <translation>el %1: %2 desde el %3</translation>
    </message>
</context>
</TS>
