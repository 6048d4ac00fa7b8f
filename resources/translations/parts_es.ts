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
        <translation>Usted escribe en otra computadora</translation>
    </message>
    <message>
        <source>You have it open on another computer</source>
        <translation>Usted la tiene abierta en otra computadora</translation>
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
    <name>huella::ui::ArrivalWatch</name>
    <message>
        <source>%1 has arrived, turn %2</source>
        <translation>Llegó %1, turno %2</translation>
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
    <name>huella::ui::BoardNotes</name>
    <message>
        <source>Very soon</source>
        <translation>En breve</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n min more</source>
        <translation>
            <numerusform>≈ %n min más</numerusform>
            <numerusform>≈ %n min más</numerusform>
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
    <name>huella::ui::PayPanel</name>
    <message>
        <source>Open the payment page</source>
        <translation>Abrir la página de pago</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Crear otro enlace</translation>
    </message>
    <message>
        <source>No link could be made.</source>
        <translation>No se pudo crear el enlace.</translation>
    </message>
    <message>
        <source>The last try was rejected and nothing was charged. Try another card or means.</source>
        <translation>El último intento fue rechazado y no se cobró nada. Pruebe con otra tarjeta u otro medio.</translation>
    </message>
    <message>
        <source>Preparing the payment link…</source>
        <translation>Preparando el enlace de pago…</translation>
    </message>
    <message>
        <source>Scan the code with your phone, or open the page on this screen.</source>
        <translation>Escanee el código con su celular, o abra la página en esta pantalla.</translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation>Escanee el código con su celular.</translation>
    </message>
    <message>
        <source>We are confirming your payment. You need not pay again: please come to the front desk.</source>
        <translation>Por confirmar: estamos confirmando su pago y no tiene que pagar otra vez. Pase por recepción.</translation>
    </message>
    <message>
        <source>Paid. Thank you!</source>
        <translation>Pagado. ¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Paid late: the appointment had been cancelled already. Please come to the front desk: they book another hour or give your money back.</source>
        <translation>Pagado tarde: la cita ya estaba cancelada. Pase por recepción: le dan otra hora o le devuelven su dinero.</translation>
    </message>
    <message>
        <source>The payment was rejected. Nothing was charged.</source>
        <translation>El pago fue rechazado. No se cobró nada.</translation>
    </message>
    <message>
        <source>The link has ended. Nothing was charged.</source>
        <translation>El enlace venció. No se cobró nada.</translation>
    </message>
    <message>
        <source>Mercado Pago does not answer yet. The link appears here by itself; you may also pay at the front desk.</source>
        <translation>Mercado Pago todavía no responde. El enlace aparecerá aquí solo; también puede pagar en recepción.</translation>
    </message>
    <message>
        <source>The link lives for %1:%2 more minutes.</source>
        <translation>El enlace vence en %1:%2 minutos.</translation>
    </message>
    <message>
        <source>No browser could be opened here. Scan the code with your phone.</source>
        <translation>Aquí no se pudo abrir un navegador. Escanee el código con su celular.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>The payment was given back.</source>
        <translation>El pago fue devuelto.</translation>
    </message>
    <message>
        <source>The bank took the payment back. Please come to the front desk.</source>
        <translation>El banco retiró el pago. Pase por recepción, por favor.</translation>
    </message>
</context>
<context>
    <name>huella::ui::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Latest changes (Ctrl+Z)</source>
        <translation>Últimos cambios (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called by %2 · %3</source>
        <translation>%2 llamó a %1 · %3</translation>
    </message>
    <message>
        <source>%1 was finished by %2 · %3</source>
        <translation>%2 terminó con %1 · %3</translation>
    </message>
    <message>
        <source>%1 was checked in by %2 · %3</source>
        <translation>%2 registró a %1 · %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Últimos cambios: deshacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
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
