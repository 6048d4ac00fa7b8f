<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ArrivalKind</name>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Temprano</translation>
    </message>
    <message>
        <source>Early, %1</source>
        <translation>Temprano, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <translation>Tarde, %1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>Sin cita hoy</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Cancelled appointment</source>
        <translation>Cita cancelada</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>gave it to %1 (before: %2)</source>
        <translation>la pasó a %1 (antes: %2)</translation>
    </message>
    <message>
        <source>moved it to %1 (before: %2)</source>
        <translation>la movió de %2 a %1</translation>
    </message>
    <message>
        <source>moved it to %1 with %2 (before: %3 with %4)</source>
        <translation>la movió de %3 con %4 a %1 con %2</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>la canceló</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>la confirmó</translation>
    </message>
    <message>
        <source>marked that nobody came</source>
        <translation>marcó que no vino</translation>
    </message>
    <message>
        <source>finished the attention</source>
        <translation>terminó la atención</translation>
    </message>
    <message>
        <source>put it back in the agenda</source>
        <translation>la devolvió a la agenda</translation>
    </message>
    <message>
        <source>changed the service</source>
        <translation>cambió el servicio</translation>
    </message>
    <message>
        <source>changed the reason</source>
        <translation>cambió el motivo</translation>
    </message>
    <message>
        <source>recorded a payment</source>
        <translation>registró un pago</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>la cambió</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 (you, on another screen)</source>
        <translation>%1 (usted, en otra pantalla)</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>El servicio de la clínica</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>TurnSlip</name>
    <message>
        <source>Your turn is</source>
        <translation>Su turno es</translation>
    </message>
    <message>
        <source>The next time, show this code to the reader of the kiosk and write your short code: you come in without your password.</source>
        <translation>La próxima vez, acerque este código al lector del kiosco y escriba su código corto: entra sin contraseña.</translation>
    </message>
    <message>
        <source>Good for six months. Whoever finds it can do nothing without your short code.</source>
        <translation>Sirve seis meses. Quien lo encuentre no puede hacer nada sin su código corto.</translation>
    </message>
    <message>
        <source>Turn slip</source>
        <translation>Papel del turno</translation>
    </message>
</context>
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
    <name>huella::ui::desk::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Cambiar la cita</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody attends on %1.</source>
        <translation>El %1 no atiende nadie.</translation>
    </message>
    <message>
        <source>Nobody has hours in the next weeks. The administrator sets them in Hours.</source>
        <translation>Nadie tiene horario en las próximas semanas. El administrador lo pone en Horarios.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir al %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Otra persona la cambió</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Ir al día siguiente</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Cerrar el panel (Esc)</translation>
    </message>
    <message>
        <source>Waiting for an hour</source>
        <translation>Esperan una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaSteps</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 con %3</translation>
    </message>
    <message>
        <source>%1 was moved: %2</source>
        <translation>La cita de %1 se movió: %2</translation>
    </message>
    <message>
        <source>move it to %1, %2</source>
        <translation>moverla al %1, %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancelarla</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>La cita de %1 se canceló</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was changed</source>
        <translation>La cita de %1 se cambió</translation>
    </message>
    <message>
        <source>change the service or the reason</source>
        <translation>cambiar el servicio o el motivo</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2</source>
        <translation>%1 tiene cita: %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaToolbar</name>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Después (Alt+Derecha)</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Go to today (Alt+Home)</source>
        <translation>Ir a hoy (Alt+Inicio)</translation>
    </message>
    <message>
        <source>Day of the agenda</source>
        <translation>Día de la agenda</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>Agenda de quién</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Día o semana</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Horas más altas</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Horas más bajas</translation>
    </message>
    <message>
        <source>Show cancelled appointments</source>
        <translation>Mostrar las citas canceladas</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Ir a hoy</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentBar</name>
    <message>
        <source>Check in</source>
        <translation>Llegó</translation>
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
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentPanel</name>
    <message>
        <source>Check in</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
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
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Put back</source>
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
        <source>Move to another day, vet or hour (M)</source>
        <translation>Mover a otro día, veterinario u hora (M)</translation>
    </message>
    <message>
        <source>Cancel the appointment (Del)</source>
        <translation>Cancelar la cita (Supr)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Sobreturno: %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalRow</name>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Receive %1: %2</source>
        <translation>Recibir a %1: %2</translation>
    </message>
    <message>
        <source>Dismiss the notice of %1</source>
        <translation>Descartar el aviso de %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalsPanel</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to who says that he is here</source>
        <translation>Ir a quienes dicen que llegaron</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Receive him: into the queue, with his turn</source>
        <translation>Recibir: a la cola, con su turno</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Dismiss the notice: nobody was there</source>
        <translation>Descartar el aviso: no había nadie</translation>
    </message>
    <message>
        <source>They say they are here</source>
        <translation>Dicen que llegaron</translation>
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
        <source>Why does it go back?</source>
        <translation>¿Por qué se devuelve?</translation>
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
    <message>
        <source>Mercado Pago QR</source>
        <translation>QR de Mercado Pago</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto? (vacío: todo)</translation>
    </message>
    <message>
        <source>A payment with Mercado Pago is under way. If you charge here and it comes all the same, it goes back by itself.</source>
        <translation>Hay un pago con Mercado Pago en camino. Si cobra aquí y aquel llega igual, se devuelve solo.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Paid late: the appointment was cancelled already. You may refund it.</source>
        <translation>Pagado tarde: la cita ya estaba cancelada. Puede devolverlo.</translation>
    </message>
    <message>
        <source>%1 went back.</source>
        <translation>Se devolvió %1.</translation>
    </message>
    <message>
        <source>The payer disputes it at Mercado Pago.</source>
        <translation>Quien pagó lo disputa en Mercado Pago.</translation>
    </message>
    <message>
        <source>The money goes back through Mercado Pago.</source>
        <translation>El dinero vuelve por Mercado Pago.</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Mercado Pago took %1 back: the payer&apos;s bank disputed it. If it is won, the appointment is paid again by itself.</source>
        <translation>Mercado Pago retiró %1: el banco de quien pagó lo disputó. Si se gana, la cita vuelve a quedar pagada sola.</translation>
    </message>
    <message>
        <source>%1 went back. The appointment is to be paid again.</source>
        <translation>Se devolvieron %1. La cita queda por pagar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anular %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClaimCodeRow</name>
    <message>
        <source>Code for the kiosk</source>
        <translation>Código para el kiosco</translation>
    </message>
    <message>
        <source>The owner has no account of his own yet.</source>
        <translation>El dueño aún no tiene cuenta propia.</translation>
    </message>
    <message>
        <source>At the kiosk: “Create my account”, with this code. Good until %1, %2, once.</source>
        <translation>En el kiosco: «Crear mi cuenta», con este código. Vale hasta el %1, %2, una sola vez.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClashCard</name>
    <message>
        <source>Keep it as it is now</source>
        <translation>Dejarla como está ahora</translation>
    </message>
    <message>
        <source>Apply mine anyway</source>
        <translation>Aplicar lo mío</translation>
    </message>
    <message>
        <source>Somebody changed this appointment meanwhile. Nothing was overwritten.</source>
        <translation>Otra persona cambió esta cita mientras tanto. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>It stands now: %1, %2 with %3 (%4).</source>
        <translation>Ahora está: %1, %2 con %3 (%4).</translation>
    </message>
    <message>
        <source>You wanted to %1.</source>
        <translation>Usted quería %1.</translation>
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
    <message>
        <source>%1 is being attended again</source>
        <translation>%1 está de nuevo en atención</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>The notice of %1 was dismissed</source>
        <translation>El aviso de %1 se descartó</translation>
    </message>
    <message>
        <source>The notice of %1 is back</source>
        <translation>El aviso de %1 está de nuevo en la lista</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was left as it is now.</source>
        <translation>La cita de %1 quedó como está ahora.</translation>
    </message>
    <message>
        <source>Cancel it anyway</source>
        <translation>Cancelarla de todos modos</translation>
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
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>%1 says that he is here</source>
        <translation>%1 dice que ya llegó</translation>
    </message>
    <message>
        <source>An hour became free, and somebody waits for it</source>
        <translation>Se liberó una hora y hay quien la espera</translation>
    </message>
    <message>
        <source>%1: somebody asks for help</source>
        <translation>%1: alguien pide ayuda</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Cierre de caja</translation>
    </message>
    <message>
        <source>The turn slip is at the printer.</source>
        <translation>El papel del turno está en la impresora.</translation>
    </message>
    <message>
        <source>The turn slip is saved as %1.</source>
        <translation>El papel del turno quedó guardado como %1.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::EditForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::FreedBanner</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 con %3</translation>
    </message>
    <message>
        <source>An hour became free: %1. %2 waits for it (%3).</source>
        <translation>Se liberó una hora: %1. La espera %2 (%3).</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Darla a %1</translation>
    </message>
    <message>
        <source>%1 has the hour: %2</source>
        <translation>%1 tiene la hora: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HandoutsButton</name>
    <message>
        <source>Print the vaccination card or the report of the last visit</source>
        <translation>Imprimir el carné de vacunación o el informe de la última visita</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carné de vacunación</translation>
    </message>
    <message>
        <source>Report of the visit of %1</source>
        <translation>Informe de la visita del %1</translation>
    </message>
    <message>
        <source>No signed visit yet</source>
        <translation>Todavía no hay una visita firmada</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HelpBanners</name>
    <message>
        <source>%1: somebody asks for help since %2</source>
        <translation>%1: alguien pide ayuda desde las %2</translation>
    </message>
    <message>
        <source>%1: %2 asks for help since %3</source>
        <translation>%1: %2 pide ayuda desde las %3</translation>
    </message>
    <message>
        <source>I&apos;m going</source>
        <translation>Voy</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::LikelyOwners</name>
    <message>
        <source>There is an owner with this e-mail: %1.</source>
        <translation>Ya hay un dueño con este correo: %1.</translation>
    </message>
    <message>
        <source>There is an owner with this phone: %1.</source>
        <translation>Ya hay un dueño con este teléfono: %1.</translation>
    </message>
    <message>
        <source>This e-mail belongs to somebody of the clinic: %1.</source>
        <translation>Este correo es de alguien de la clínica: %1.</translation>
    </message>
    <message>
        <source>Use this owner</source>
        <translation>Usar este dueño</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::MoveForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Now: %1, %2 with %3</source>
        <translation>Ahora: %1, %2 con %3</translation>
    </message>
    <message>
        <source>%1 · taken</source>
        <translation>%1 · ocupada</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · fuera de horario</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Mover como sobreturno</translation>
    </message>
    <message>
        <source>Write the day as 24/11/2026.</source>
        <translation>Escriba el día así: 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::NewOwnerForm</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail (if there is one)</source>
        <translation>Correo (si tiene)</translation>
    </message>
    <message>
        <source>The pet&apos;s name</source>
        <translation>Nombre de la mascota</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Back to the agenda (Esc)</source>
        <translation>Volver a la agenda (Esc)</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Otro dueño</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Registrar y poner en la cola</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Solo registrar</translation>
    </message>
    <message>
        <source>Somebody has this e-mail already.</source>
        <translation>Alguien ya tiene este correo.</translation>
    </message>
    <message>
        <source>This is what you had typed before.</source>
        <translation>Esto es lo que había escrito antes.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Mascota nueva</translation>
    </message>
    <message>
        <source>New owner with a pet</source>
        <translation>Dueño nuevo con su mascota</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::OverbookField</name>
    <message>
        <source>For example: has convulsions</source>
        <translation>Por ejemplo: tiene convulsiones</translation>
    </message>
    <message>
        <source>Why squeeze it in?</source>
        <translation>¿Por qué un sobreturno?</translation>
    </message>
    <message>
        <source>That hour is taken. With a reason it is squeezed in.</source>
        <translation>Esa hora está ocupada. Con un motivo se hace un sobreturno.</translation>
    </message>
    <message>
        <source>Nobody attends then. With a reason it is squeezed in.</source>
        <translation>A esa hora no se atiende. Con un motivo se hace un sobreturno.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija otra más tarde.</translation>
    </message>
    <message>
        <source>Write why it is squeezed in.</source>
        <translation>Escriba el motivo del sobreturno.</translation>
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
    <message>
        <source>Another pet</source>
        <translation>Otra mascota</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPicker</name>
    <message>
        <source>Pet, owner or phone</source>
        <translation>Mascota, dueño o teléfono</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>No pet was found for “%1”.</source>
        <translation>No se encontró ninguna mascota con «%1».</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::SlotBookingForm</name>
    <message>
        <source>Whoever is free</source>
        <translation>Quien esté libre</translation>
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
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>¿Quién viene?</translation>
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
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Choose another pet</source>
        <translation>Elegir otra mascota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Reservar como sobreturno</translation>
    </message>
    <message>
        <source>Choose the pet that comes.</source>
        <translation>Elija la mascota que viene.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TicketRow</name>
    <message>
        <source>QR for the kiosk</source>
        <translation>QR para el kiosco</translation>
    </message>
    <message>
        <source>Print the turn slip</source>
        <translation>Imprimir el papel del turno</translation>
    </message>
    <message>
        <source>Signs in at the kiosk with the password. For a QR, the owner first chooses a short code there, in “My account”.</source>
        <translation>Entra en el kiosco con su contraseña. Para un QR, primero elige allí un código corto, en «Mi cuenta».</translation>
    </message>
    <message>
        <source>Has a QR for the kiosk. A new one takes its place.</source>
        <translation>Ya tiene un QR para el kiosco. Si crea otro, lo reemplaza.</translation>
    </message>
    <message>
        <source>Can come in at the kiosk with a QR and the short code.</source>
        <translation>Puede entrar en el kiosco con un QR y su código corto.</translation>
    </message>
    <message>
        <source>For the camera of the owner&apos;s phone, or on paper with the turn. It is shown once.</source>
        <translation>Para la cámara del teléfono del dueño, o en papel con el turno. Se muestra una sola vez.</translation>
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
    <message>
        <source>%1 and %2 are registered</source>
        <translation>%1 y %2 quedaron registrados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm or check in the chosen appointment</source>
        <translation>Confirmar la cita elegida o registrar su llegada</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose another appointment</source>
        <translation>Elegir otra cita</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Volver a la agenda</translation>
    </message>
    <message>
        <source>Back to the agenda; what you typed stays</source>
        <translation>Volver a la agenda; lo escrito se queda</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Registrar y poner en la cola</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Assign a vet to who waits</source>
        <translation>Asignar un veterinario a quien espera</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Say how urgent it is</source>
        <translation>Decir cuán urgente es</translation>
    </message>
    <message>
        <source>The appointments of the day at the left, who is in the clinic at the right. Who comes is checked in with Enter; who says at a kiosk that he is here is received there; who comes without an appointment is searched for, and whoever is not found is registered.</source>
        <translation>A la izquierda, las citas del día; a la derecha, quién está en la clínica. A quien llega se le registra con Entrar; a quien avisa en el kiosco que ya llegó se le recibe ahí; a quien viene sin cita se le busca, y si no aparece se le registra.</translation>
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
    <name>huella::ui::desk::VetStrip</name>
    <message>
        <source>Any vet</source>
        <translation>Cualquier veterinario</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::VisitBar</name>
    <message>
        <source>In the waiting room already, turn %1.</source>
        <translation>Ya está en la sala de espera, turno %1.</translation>
    </message>
    <message>
        <source>Being attended by %1.</source>
        <translation>Lo atiende %1.</translation>
    </message>
    <message>
        <source>Today at %1: %2 with %3.</source>
        <translation>Hoy a las %1: %2 con %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WaitingPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1.º %2</translation>
    </message>
    <message>
        <source>any vet</source>
        <translation>cualquier veterinario</translation>
    </message>
    <message>
        <source>Nobody waits for an hour of these days.</source>
        <translation>Nadie espera una hora en estos días.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar a %1 de la lista</translation>
    </message>
    <message>
        <source>Give %1 with %2</source>
        <translation>Dar las %1 con %2</translation>
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
