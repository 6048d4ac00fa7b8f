<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Till</name>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <source>in the close</source>
        <translation>en el cierre</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>después del cierre</translation>
    </message>
</context>
<context>
    <name>TillSheet</name>
    <message>
        <source>matches</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>Debe haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (después del cierre)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>Este día no se movió dinero.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Mascota y dueño</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Day&apos;s close, %1</source>
        <translation>Cierre de caja, %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Cerrado el %1 por %2</translation>
    </message>
    <message>
        <source>Not closed yet: the figures so far.</source>
        <translation>Sin cerrar: las cifras hasta ahora.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Por qué no cuadra</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>Después del cierre</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>who closed the day</source>
        <translation>quien cerró el día</translation>
    </message>
    <message>
        <source>Day&apos;s close of %1</source>
        <translation>Cierre de caja del %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::CloseCard</name>
    <message>
        <source>After the close</source>
        <translation>Después del cierre</translation>
    </message>
    <message>
        <source>For example: change was given twice</source>
        <translation>Por ejemplo: se dio vuelto dos veces</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>¿Por qué no cuadra?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Count without the change that the drawer began with.</source>
        <translation>Cuente sin el sencillo con que empezó la caja.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Reabrir el día</translation>
    </message>
    <message>
        <source>For example: a charge was missing</source>
        <translation>Por ejemplo: faltó anotar un cobro</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se reabre?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Cerrado el %1 por %2</translation>
    </message>
    <message>
        <source>The day is open</source>
        <translation>El día está abierto</translation>
    </message>
    <message>
        <source>The day is open; so long ago only the administration closes it</source>
        <translation>El día está abierto; tan atrás solo lo cierra la administración</translation>
    </message>
    <message numerus="yes">
        <source>%n online payment(s) of this day, %1, wait to be confirmed. They settle by themselves.</source>
        <translation>
            <numerusform>Un pago en línea de este día, %1, está por confirmar. Se resuelve solo.</numerusform>
            <numerusform>%n pagos en línea de este día, %1, están por confirmar. Se resuelven solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference: %1</source>
        <translation>La diferencia: %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2, opened again at %3 by %4: %5</source>
        <translation>Cerrado el %1 por %2, reabierto el %3 por %4: %5</translation>
    </message>
    <message>
        <source>Count the cash first: what lies in the drawer, even if it is nothing.</source>
        <translation>Cuente primero el efectivo: lo que hay en la caja, aunque sea cero.</translation>
    </message>
    <message>
        <source>Say why it differs.</source>
        <translation>Diga por qué no cuadra.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>El día quedó cerrado.</translation>
    </message>
    <message>
        <source>Money moved while you counted. Look at the new figures and close again.</source>
        <translation>Se movió dinero mientras contaba. Mire las cifras nuevas y cierre otra vez.</translation>
    </message>
    <message>
        <source>Somebody closed the day meanwhile.</source>
        <translation>Alguien cerró el día mientras tanto.</translation>
    </message>
    <message>
        <source>So long ago only the administration closes a day.</source>
        <translation>Un día tan atrás solo lo cierra la administración.</translation>
    </message>
    <message>
        <source>Say why it is opened again.</source>
        <translation>Diga por qué se reabre.</translation>
    </message>
    <message>
        <source>The day is open again. The close stays on the record.</source>
        <translation>El día está abierto de nuevo. El cierre queda en el registro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::MovementModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Mascota y dueño</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (después del cierre)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
</context>
<context>
    <name>huella::ui::RefundTasks</name>
    <message>
        <source>To give back by hand</source>
        <translation>Devolver a mano</translation>
    </message>
    <message>
        <source>Mercado Pago would not return this money. Give it back in cash, or let Mercado Pago try again.</source>
        <translation>Mercado Pago no pudo devolver este dinero. Devuélvalo en efectivo, o pida que Mercado Pago lo intente otra vez.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Se pagó dos veces</translation>
    </message>
    <message>
        <source>%1. Since %2. Mercado Pago&apos;s payment %3; it said: %4.</source>
        <translation>%1. Desde el %2. Pago %3 de Mercado Pago; respondió: %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>I gave it back in cash</source>
        <translation>Lo devolví en efectivo</translation>
    </message>
    <message>
        <source>Mercado Pago is asked again. The line goes once the money is back.</source>
        <translation>Se le pide otra vez a Mercado Pago. La línea desaparece cuando el dinero vuelva.</translation>
    </message>
    <message>
        <source>Did %1 get %2 in cash? This leaves the drawer and stays on the log.</source>
        <translation>¿%1 recibió %2 en efectivo? Sale de la caja y queda registrado.</translation>
    </message>
    <message>
        <source>Yes, it is given back</source>
        <translation>Sí, ya lo recibió</translation>
    </message>
    <message>
        <source>Noted: %1 went back in cash.</source>
        <translation>Anotado: se devolvieron %1 en efectivo.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillGrid</name>
    <message>
        <source>Method</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Contracargos</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>Debe haber</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>No es un monto</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Cuadra</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Faltan %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>Sobran %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillPage</name>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar CSV</translation>
    </message>
    <message>
        <source>Count the drawer, write what is in it and close the day. What comes later is shown apart. Ctrl+Left and Ctrl+Right go from day to day.</source>
        <translation>Cuente la caja, escriba lo que hay y cierre el día. Lo que llegue después se muestra aparte. Con Ctrl+Izquierda y Ctrl+Derecha se pasa de un día a otro.</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Cierre de caja</translation>
    </message>
    <message>
        <source>What was charged and what went back, day by day.</source>
        <translation>Lo que se cobró y lo que volvió, día por día.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>Este día no se movió dinero.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>No se pudo guardar %1. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rollo de 80 mm</translation>
    </message>
</context>
</TS>
