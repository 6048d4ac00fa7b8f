<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::desk::AgendaDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaList</name>
    <message>
        <source>There are no appointments today.</source>
        <translation>Hoy no hay citas.</translation>
    </message>
    <message>
        <source>No appointment is like that.</source>
        <translation>Ninguna cita es así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Citas de hoy</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentBar</name>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Put back in the agenda</source>
        <translation>Devolver a la agenda</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Deshacer llegada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar cita</translation>
    </message>
    <message>
        <source>For example: the owner called</source>
        <translation>Por ejemplo: avisó por teléfono</translation>
    </message>
    <message>
        <source>Why is it cancelled? (may stay empty)</source>
        <translation>¿Por qué se cancela? (opcional)</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BoardPanel</name>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Deshacer llegada</translation>
    </message>
    <message>
        <source>Undo call</source>
        <translation>Deshacer llamada</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Cualquier veterinario</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BookingForm</name>
    <message>
        <source>Any vet</source>
        <translation>Cualquier veterinario</translation>
    </message>
    <message>
        <source>For example: yearly vaccines</source>
        <translation>Por ejemplo: vacunas del año</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
    <message>
        <source>%1: no free hours. Choose a day with a dot.</source>
        <translation>%1: no hay horas libres. Elija un día con punto.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ChargePanel</name>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>For example: charged to the wrong pet</source>
        <translation>Por ejemplo: era de otra mascota</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>¿Por qué se anula?</translation>
    </message>
    <message>
        <source>Void the charge</source>
        <translation>Anular el cobro</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Charged %1 · %2 · %3 · %4</source>
        <translation>Cobrado %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>The charge was voided. The appointment is to be paid again.</source>
        <translation>El cobro quedó anulado. La cita está otra vez por pagar.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskActions</name>
    <message>
        <source>%1 is in the queue, turn %2</source>
        <translation>%1 está en cola, turno %2</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is confirmed</source>
        <translation>La cita de %1 quedó confirmada</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>La cita de %1 quedó cancelada</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 no vino</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is back in the agenda</source>
        <translation>La cita de %1 está otra vez en la agenda</translation>
    </message>
    <message>
        <source>%1 is no longer in the queue</source>
        <translation>%1 ya no está en cola</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2</source>
        <translation>%1 volvió a la cola, turno %2</translation>
    </message>
    <message>
        <source>%1 waits for any vet</source>
        <translation>%1 espera a cualquier veterinario</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera a %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskView</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Volver a la agenda</translation>
    </message>
    <message>
        <source>Put in the queue now</source>
        <translation>Poner en cola ahora</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Agendar una cita</translation>
    </message>
    <message>
        <source>This patient is archived: it takes no appointments.</source>
        <translation>Este paciente está archivado: no recibe citas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>Todos los veterinarios</translation>
    </message>
    <message>
        <source>Show the appointments of</source>
        <translation>Mostrar las citas de</translation>
    </message>
    <message>
        <source>Show the appointments that are</source>
        <translation>Mostrar las citas que están</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Yet to come</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Cancelled or absent</source>
        <translation>Canceladas o ausentes</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2, %3 with %4</source>
        <translation>%1 tiene cita: %2, %3, con %4</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yet to come</source>
        <translation>
            <numerusform>%n por llegar</numerusform>
            <numerusform>%n por llegar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TriageForm</name>
    <message>
        <source>For example: has trouble breathing</source>
        <translation>Por ejemplo: le cuesta respirar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WalkInForm</name>
    <message>
        <source>For example: has been vomiting since yesterday</source>
        <translation>Por ejemplo: vomita desde ayer</translation>
    </message>
    <message>
        <source>Why does it come?</source>
        <translation>¿Por qué viene?</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Cualquier veterinario</translation>
    </message>
    <message>
        <source>Put in the queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
</context>
</TS>
