<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::admin::AbsenceForm</name>
    <message>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Holidays, course, leave…</source>
        <translation>Vacaciones, curso, licencia…</translation>
    </message>
    <message>
        <source>Save absence</source>
        <translation>Guardar ausencia</translation>
    </message>
    <message>
        <source>Remove this absence</source>
        <translation>Quitar esta ausencia</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nueva ausencia</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>Eso no es una fecha. Escríbala así: 24/11/2026.</translation>
    </message>
    <message>
        <source>It must not be before the first day.</source>
        <translation>No puede ser antes del primer día.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>Debe ser después del inicio.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AccountForm</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de colegiatura</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AdminView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Servicios y precios</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Cierre de caja</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Who did what. Nobody can change what stands here.</source>
        <translation>Quién hizo qué. Nadie puede cambiar lo que aquí figura.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Choose a line to see each change.</source>
        <translation>Elija una línea para ver cada cambio.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Nothing like that is on the log.</source>
        <translation>No hay nada así en el registro.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::BoardCard</name>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>The public screen shows the animals&apos; portraits</source>
        <translation>La pantalla pública muestra las fotos de las mascotas</translation>
    </message>
    <message>
        <source>Save the waiting room</source>
        <translation>Guardar la sala de espera</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Somebody waits too long after</source>
        <translation>La espera es demasiado larga desde</translation>
    </message>
    <message>
        <source>From then on the wait is marked on every board.</source>
        <translation>A partir de ahí la espera se marca en todos los tableros.</translation>
    </message>
    <message>
        <source>Every board knows it already.</source>
        <translation>Todos los tableros ya lo saben.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ClinicPage</name>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>What owners read, and the rules of booking.</source>
        <translation>Lo que leen los dueños y las reglas para reservar.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Days and hours are meant in it, on every computer.</source>
        <translation>Los días y las horas se entienden en ella, en todas las computadoras.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Prices that are written already keep their figure.</source>
        <translation>Los precios ya escritos conservan su cifra.</translation>
    </message>
    <message>
        <source>Rules of booking</source>
        <translation>Reglas de reserva</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>A time is offered every</source>
        <translation>Se ofrece un horario cada</translation>
    </message>
    <message>
        <source>Owners book ahead up to</source>
        <translation>Los dueños reservan con anticipación de hasta</translation>
    </message>
    <message>
        <source>Owners cancel until, before the appointment</source>
        <translation>Los dueños cancelan hasta, antes de la cita</translation>
    </message>
    <message>
        <source>A wrong step can be undone for</source>
        <translation>Un paso equivocado se puede deshacer durante</translation>
    </message>
    <message>
        <source>A check-in, a call, a finished attention, a cancellation. It stays on the log.</source>
        <translation>Una llegada, un llamado, una atención finalizada, una cancelación. Queda en la auditoría.</translation>
    </message>
    <message>
        <source>Peruvian sol (PEN)</source>
        <translation>Sol peruano (PEN)</translation>
    </message>
    <message>
        <source>Argentine peso (ARS)</source>
        <translation>Peso argentino (ARS)</translation>
    </message>
    <message>
        <source>Brazilian real (BRL)</source>
        <translation>Real brasileño (BRL)</translation>
    </message>
    <message>
        <source>Chilean peso (CLP)</source>
        <translation>Peso chileno (CLP)</translation>
    </message>
    <message>
        <source>Colombian peso (COP)</source>
        <translation>Peso colombiano (COP)</translation>
    </message>
    <message>
        <source>Mexican peso (MXN)</source>
        <translation>Peso mexicano (MXN)</translation>
    </message>
    <message>
        <source>Uruguayan peso (UYU)</source>
        <translation>Peso uruguayo (UYU)</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>La clínica necesita un nombre.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Los cambios están guardados.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ConfirmCard</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>When each vet attends, and when not.</source>
        <translation>Cuándo atiende cada veterinario y cuándo no.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Agregar horas</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Agregar ausencia</translation>
    </message>
    <message>
        <source>There is no vet yet. Create an account with the role Vet first.</source>
        <translation>Todavía no hay veterinarios. Cree primero una cuenta con el rol Veterinario.</translation>
    </message>
    <message>
        <source>Choose hours to change them, or an empty place to add some.</source>
        <translation>Elija un bloque para cambiarlo, o un lugar vacío para agregar horas.</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>No hours yet: nobody can book with this vet.</source>
        <translation>Sin horas todavía: nadie puede reservar con este veterinario.</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 horas por semana</translation>
    </message>
    <message>
        <source>None from today on.</source>
        <translation>Ninguna desde hoy.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>días completos</translation>
    </message>
    <message>
        <source>Saved. It can be booked like this now.</source>
        <translation>Guardado. Ya se puede reservar así.</translation>
    </message>
    <message>
        <source>The hours are removed.</source>
        <translation>Las horas fueron quitadas.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>La ausencia fue quitada.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of %1 now lie outside these hours. The desk should move them.</source>
        <translation>
            <numerusform>%n cita de %1 queda fuera de su horario. Conviene moverla desde recepción.</numerusform>
            <numerusform>%n citas de %1 quedan fuera de su horario. Conviene moverlas desde recepción.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::KioskPinCard</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosco</translation>
    </message>
    <message>
        <source>New PIN of the staff</source>
        <translation>Nuevo PIN del personal</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Guardar el PIN</translation>
    </message>
    <message>
        <source>Six to ten digits, used for nothing else. It leaves the kiosk&apos;s full screen and opens no data.</source>
        <translation>De seis a diez cifras, que no use para nada más. Permite salir de la pantalla completa del kiosco y no abre ningún dato.</translation>
    </message>
    <message>
        <source>There is a PIN. A new one takes its place.</source>
        <translation>Ya hay un PIN. Si guarda otro, lo reemplaza.</translation>
    </message>
    <message>
        <source>There is no PIN yet: until there is one, nobody leaves the kiosk.</source>
        <translation>Todavía no hay un PIN. Mientras no lo haya, nadie puede salir del kiosco.</translation>
    </message>
    <message>
        <source>Write six to ten digits.</source>
        <translation>Escriba de seis a diez cifras.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
    <message>
        <source>The new PIN is good at once. Leave each kiosk with it once, so that it works without the network too.</source>
        <translation>El nuevo PIN ya sirve. Salga una vez de cada kiosco con él, para que también funcione sin red.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose another.</source>
        <translation>Ese PIN es el primero que cualquiera probaría. Elija otro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::LicenceForm</name>
    <message>
        <source>Licence number</source>
        <translation>Número de colegiatura</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Guardar la colegiatura</translation>
    </message>
    <message>
        <source>It stands on prescriptions, reports and vaccination cards.</source>
        <translation>Figura en recetas, informes y carnés de vacunas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PasswordCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Ya la entregué</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation>Contraseña temporal de %1</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; at the first sign-in it must be changed.</source>
        <translation>Se muestra solo esta vez. Entréguela en persona; al entrar por primera vez deberá cambiarla.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PaymentRulesCard</name>
    <message>
        <source>Rules of payment</source>
        <translation>Reglas de pago</translation>
    </message>
    <message>
        <source>An unpaid booking of an owner gives its hour back</source>
        <translation>Una reserva que el dueño no paga devuelve su hora</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>only today</source>
        <translation>solo hoy</translation>
    </message>
    <message>
        <source>A link to pay lives</source>
        <translation>Un enlace de pago vale</translation>
    </message>
    <message>
        <source>A short life: nobody pays an old one by mistake.</source>
        <translation>Poco tiempo: así nadie paga uno viejo por error.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Never while a payment of it is under way, nor what the front desk booked.</source>
        <translation>Nunca mientras un pago esté en curso, ni lo que reservó recepción.</translation>
    </message>
    <message>
        <source>Links and bookings follow the new rules from now on.</source>
        <translation>Desde ahora, los enlaces y las reservas siguen las reglas nuevas.</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Las reglas quedaron como estaban.</translation>
    </message>
    <message>
        <source>The front desk closes days up to so many back</source>
        <translation>Recepción puede cerrar días de hasta</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may do.</source>
        <translation>Quién puede entrar y qué puede hacer cada uno.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Nombre, usuario o correo</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Buscando personas…</translation>
    </message>
    <message>
        <source>Choose a person to see the account.</source>
        <translation>Elija una persona para ver su cuenta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Dueños</translation>
    </message>
    <message>
        <source>The account of %1 waits: the clinic&apos;s service does not answer. It is made as soon as it does.</source>
        <translation>La cuenta de %1 está en espera: el servicio de la clínica no responde. Se creará apenas responda.</translation>
    </message>
    <message>
        <source>Nobody is called like that.</source>
        <translation>No hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>%1 now works as: %2.</source>
        <translation>%1 ahora trabaja como: %2.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede entrar otra vez.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ya no puede entrar.</translation>
    </message>
    <message>
        <source>%1 works without a licence number now.</source>
        <translation>%1 trabaja ahora sin número de colegiatura.</translation>
    </message>
    <message>
        <source>From now on %1 signs with licence %2.</source>
        <translation>Desde ahora %1 firma con la colegiatura %2.</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Todas las personas con cuenta</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PersonPanel</name>
    <message>
        <source>This is your own account: another administrator changes its role, switches it off or gives it a new password.</source>
        <translation>Esta es su propia cuenta: otro administrador puede cambiarle el rol, desactivarla o darle una contraseña nueva.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Dar contraseña nueva</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>Desactivar cuenta</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Activar cuenta</translation>
    </message>
    <message>
        <source>Also remove the second step (lost phone)</source>
        <translation>Quitar también el segundo paso (celular perdido)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>Signs in with password and code.</source>
        <translation>Entra con contraseña y código.</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Entra solo con contraseña.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>La cuenta está desactivada.</translation>
    </message>
    <message>
        <source>New password for %1?</source>
        <translation>¿Contraseña nueva para %1?</translation>
    </message>
    <message>
        <source>The present password stops working at once and open screens of %1 close. You see the new one a single time; it is changed at the first sign-in.</source>
        <translation>La contraseña actual deja de servir enseguida y las pantallas abiertas de %1 se cierran. Usted verá la nueva una sola vez; deberá cambiarse al entrar.</translation>
    </message>
    <message>
        <source>Switch off the account of %1?</source>
        <translation>¿Desactivar la cuenta de %1?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and open screens close within seconds. Appointments and records stay. You can switch it on again.</source>
        <translation>%1 ya no podrá entrar y sus pantallas abiertas se cierran en segundos. Sus citas y atenciones quedan. Puede volver a activarla.</translation>
    </message>
    <message>
        <source>Change the role of %1?</source>
        <translation>¿Cambiar el rol de %1?</translation>
    </message>
    <message>
        <source>From now on: %1. Open screens of %2 close; at the next sign-in the new view opens.</source>
        <translation>Desde ahora: %1. Las pantallas abiertas de %2 se cierran; al entrar de nuevo verá la vista nueva.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PricesPage</name>
    <message>
        <source>Services and prices</source>
        <translation>Servicios y precios</translation>
    </message>
    <message>
        <source>What owners book, and what vets do in an attention.</source>
        <translation>Lo que reservan los dueños y lo que se hace en una atención.</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Leyendo los servicios…</translation>
    </message>
    <message>
        <source>Reading the procedures…</source>
        <translation>Leyendo los procedimientos…</translation>
    </message>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Elija una línea para cambiarla.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>There are no services yet: nobody can book.</source>
        <translation>Todavía no hay servicios: nadie puede reservar.</translation>
    </message>
    <message>
        <source>There are no procedures yet.</source>
        <translation>Todavía no hay procedimientos.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Agregar procedimiento</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: guardado.</translation>
    </message>
    <message>
        <source>The clinic&apos;s services</source>
        <translation>Los servicios de la clínica</translation>
    </message>
    <message>
        <source>The clinic&apos;s procedures</source>
        <translation>Los procedimientos de la clínica</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ProcedureForm</name>
    <message>
        <source>Offered to the vets</source>
        <translation>Se ofrece a los veterinarios</translation>
    </message>
    <message>
        <source>Save procedure</source>
        <translation>Guardar procedimiento</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Leave it empty where the price depends on the case.</source>
        <translation>Déjelo vacío si el precio depende del caso.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Nuevo procedimiento</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>The procedure needs a name.</source>
        <translation>El procedimiento necesita un nombre.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Escriba un monto, por ejemplo 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ServiceForm</name>
    <message>
        <source>Offered for booking</source>
        <translation>Se ofrece para reservar</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Guardar servicio</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué incluye</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>El servicio necesita un nombre.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Escriba un monto, por ejemplo 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftBlock</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftForm</name>
    <message>
        <source>Save hours</source>
        <translation>Guardar horas</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar estas horas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>This vet already works in these hours. Change them.</source>
        <translation>Este veterinario ya atiende en esas horas. Cámbielas.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>Debe ser después del inicio.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it empty for hours without an end.</source>
        <translation>Déjelo vacío si no tiene fin.</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Nuevas horas</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas del %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>Eso no es una fecha. Escríbala así: 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::SystemPage</name>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>Servicio de la clínica</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether everything behind the screens runs.</source>
        <translation>Si todo lo que está detrás de las pantallas funciona.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Huella %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It makes accounts, confirms payments and keeps watch. Last sign of life: %1.</source>
        <translation>Crea cuentas, confirma pagos y vigila. Última señal: %1.</translation>
    </message>
    <message>
        <source>Registrations and payments wait, and nobody keeps watch. Start huellad on the server.</source>
        <translation>Los registros y pagos esperan y nadie vigila. Inicie huellad en el servidor.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Last sign of life: %1.</source>
        <translation>Última señal: %1.</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Version of the data: %1. Connected since %2.</source>
        <translation>Versión de los datos: %1. Conectada desde %2.</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) or refund(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>Espera %n pago o devolución; no se pierde nada.</numerusform>
            <numerusform>Esperan %n pagos o devoluciones; no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>Última respuesta: %1.</translation>
    </message>
    <message>
        <source>The access token is refused</source>
        <translation>Rechaza el token de acceso</translation>
    </message>
    <message>
        <source>Make a new one at Mercado Pago and connect it on the server with huellactl mercadopago connect.</source>
        <translation>Cree uno nuevo en Mercado Pago y conéctelo en el servidor con huellactl mercadopago connect.</translation>
    </message>
    <message>
        <source>Charges wait to be confirmed and settle by themselves.</source>
        <translation>Los cobros quedan por confirmar y se resuelven solos.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Owners pay at the front desk. To take payments online, run huellactl mercadopago connect on the server.</source>
        <translation>Los responsables pagan en recepción. Para cobrar en línea, ejecute huellactl mercadopago connect en el servidor.</translation>
    </message>
</context>
</TS>
