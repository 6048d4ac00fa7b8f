<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BookChoices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quien esté libre</translation>
    </message>
    <message>
        <source>The soonest hours</source>
        <translation>Las horas más próximas</translation>
    </message>
    <message>
        <source>In my own words, with photos</source>
        <translation>Con mis palabras y con fotos</translation>
    </message>
</context>
<context>
    <name>PetWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Macho esterilizado</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Female, neutered</source>
        <translation>Hembra esterilizada</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Hembra</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Esterilizado</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentCard</name>
    <message>
        <source>%1 to %2, with %3</source>
        <translation>De %1 a %2, con %3</translation>
    </message>
    <message>
        <source>It is paid all the same. The front desk books another hour or gives the money back.</source>
        <translation>De todos modos está pagada. En recepción le dan otra hora o le devuelven el dinero.</translation>
    </message>
    <message>
        <source>To change it now, please call the clinic.</source>
        <translation>Para cambiarla a estas alturas, llame a la clínica.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm that we come</source>
        <translation>Confirmar asistencia</translation>
    </message>
    <message>
        <source>Cancel this appointment of %1?</source>
        <translation>¿Cancelar esta cita de %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, cancelar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Change the hour</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message numerus="yes">
        <source>It is less than %n hour(s) away: to change it, please call the clinic.</source>
        <translation>
            <numerusform>Falta menos de %n hora: para cambiarla, llame a la clínica.</numerusform>
            <numerusform>Faltan menos de %n horas: para cambiarla, llame a la clínica.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentsPage</name>
    <message>
        <source>Looking for your appointments…</source>
        <translation>Buscando sus citas…</translation>
    </message>
    <message>
        <source>You have no appointments yet.</source>
        <translation>Aún no tiene citas.</translation>
    </message>
    <message>
        <source>Book one</source>
        <translation>Reservar una cita</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>What comes, and what was.</source>
        <translation>Las que vienen y las que ya pasaron.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Reservar una cita</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing upcoming</source>
        <translation>No tiene citas próximas</translation>
    </message>
    <message>
        <source>Confirmed. We wait for %1.</source>
        <translation>Confirmada. Esperamos a %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>La cita de %1 quedó cancelada.</translation>
    </message>
    <message>
        <source>The appointment of %1 stands again.</source>
        <translation>La cita de %1 sigue en pie.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list no longer.</source>
        <translation>%1 ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>You can change or cancel an appointment until its hour.</source>
        <translation>Puede cambiar o cancelar una cita hasta su hora.</translation>
    </message>
    <message numerus="yes">
        <source>You can change or cancel an appointment until %n hour(s) before.</source>
        <translation>
            <numerusform>Puede cambiar o cancelar una cita hasta %n hora antes.</numerusform>
            <numerusform>Puede cambiar o cancelar una cita hasta %n horas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late for that here. %1 Please call the clinic.</source>
        <translation>Ya es tarde para hacerlo aquí. %1 Llame a la clínica, por favor.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivalCard</name>
    <message>
        <source>Pay now</source>
        <translation>Pagar ahora</translation>
    </message>
    <message>
        <source>I am here: tell them again</source>
        <translation>Aquí estoy: avisar de nuevo</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Su turno es %1</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Pase por recepción, por favor</translation>
    </message>
    <message>
        <source>They know that you are here</source>
        <translation>Ya saben que llegó</translation>
    </message>
    <message>
        <source>This notice is over</source>
        <translation>Este aviso ya terminó</translation>
    </message>
    <message>
        <source>Take a seat with %1. You will be called by this number.</source>
        <translation>Tome asiento con %1. Le llamarán por este número.</translation>
    </message>
    <message>
        <source>They looked for you in the waiting room and did not find you.</source>
        <translation>Le buscaron en la sala de espera y no le encontraron.</translation>
    </message>
    <message>
        <source>If you are in the clinic, please go to the front desk.</source>
        <translation>Si está en la clínica, pase por recepción.</translation>
    </message>
    <message>
        <source>Your hour is %1. Go to the front desk: they will tell you if you can come in before.</source>
        <translation>Su hora es a las %1. Pase por recepción: le dirán si puede entrar antes.</translation>
    </message>
    <message>
        <source>Your hour was %1. Go to the front desk: they will find you a place.</source>
        <translation>Su hora era a las %1. Pase por recepción: le buscarán un lugar.</translation>
    </message>
    <message>
        <source>The visit is paid before, at the front desk.</source>
        <translation>La visita se paga antes, en recepción.</translation>
    </message>
    <message>
        <source>You have no appointment today. Go to the front desk: they will make room for %1.</source>
        <translation>Hoy no tiene cita. Pase por recepción: le harán un lugar a %1.</translation>
    </message>
    <message>
        <source>That appointment is cancelled. Go to the front desk: they will make room for %1.</source>
        <translation>Esa cita está cancelada. Pase por recepción: le harán un lugar a %1.</translation>
    </message>
    <message>
        <source>Go to the front desk with %1. Your turn will be here in a moment.</source>
        <translation>Pase por recepción con %1. Su turno aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>The visit is paid before: %1. The front desk gladly takes it.</source>
        <translation>La visita se paga antes: %1. En recepción se la cobran con gusto.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivePage</name>
    <message>
        <source>Telling the front desk…</source>
        <translation>Avisando a recepción…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Please go to the front desk. %1</source>
        <translation>Pase por recepción, por favor. %1</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>¿Quién vino con usted?</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AttentionCard</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Añadido después</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atención de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Informe de atención</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookPage</name>
    <message>
        <source>To book, register your pet first.</source>
        <translation>Para reservar, registre primero a su mascota.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Registrar mascota</translation>
    </message>
    <message>
        <source>Tell the vet what is going on</source>
        <translation>Cuéntele al veterinario qué le pasa</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>The photos are being read…</source>
        <translation>Leyendo las fotos…</translation>
    </message>
    <message numerus="yes">
        <source>That is a lot: please tell it in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>Es demasiado largo: cuéntelo en %n letra como máximo.</numerusform>
            <numerusform>Es demasiado largo: cuéntelo en %n letras como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pet comes?</source>
        <translation>¿Qué mascota viene?</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>¿Qué le pasa?</translation>
    </message>
    <message>
        <source>In your own words. Photos of what worries you help the vet.</source>
        <translation>Cuéntelo con sus palabras. Las fotos de lo que le preocupa ayudan al veterinario.</translation>
    </message>
    <message>
        <source>Choose a day and then an hour.</source>
        <translation>Elija un día y después una hora.</translation>
    </message>
    <message>
        <source>Shall we book it?</source>
        <translation>¿La reservamos?</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>Se paga en la clínica.</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quien esté libre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the pet</source>
        <translation>Cambiar la mascota</translation>
    </message>
    <message>
        <source>Change what it needs</source>
        <translation>Cambiar lo que necesita</translation>
    </message>
    <message>
        <source>Change the vet</source>
        <translation>Cambiar el veterinario</translation>
    </message>
    <message>
        <source>Change the day and the hour</source>
        <translation>Cambiar el día y la hora</translation>
    </message>
    <message>
        <source>Tell more or add photos</source>
        <translation>Contar más o agregar fotos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Nothing to add, no photos</source>
        <translation>Sin comentarios ni fotos</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookedCard</name>
    <message>
        <source>See my appointments</source>
        <translation>Ver mis citas</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>Reservar otra</translation>
    </message>
    <message>
        <source>We wait for %1</source>
        <translation>Esperamos a %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 a las %2, con %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) sent to the vet.</source>
        <translation>
            <numerusform>%n foto enviada al veterinario.</numerusform>
            <numerusform>%n fotos enviadas al veterinario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending photo %1 of %2…</source>
        <translation>Enviando la foto %1 de %2…</translation>
    </message>
    <message>
        <source>The connection was lost. Your appointment is booked; the photos follow by themselves when it is back.</source>
        <translation>Se perdió la conexión. Su cita está reservada; las fotos se enviarán solas cuando vuelva.</translation>
    </message>
    <message>
        <source>Your appointment is booked, but a photo could not be sent. %1</source>
        <translation>Su cita está reservada, pero una foto no se pudo enviar. %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <translation>%1 está en la lista de espera</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::CropView</name>
    <message>
        <source>Part of the photo that is kept</source>
        <translation>Parte de la foto que se guarda</translation>
    </message>
    <message>
        <source>Drag the photo, or move it with the arrows; + and - bring it nearer and farther.</source>
        <translation>Arrastre la foto o muévala con las flechas; + y - la acercan y la alejan.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the photo behind the frame</source>
        <translation>Mover la foto detrás del marco</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ y -</translation>
    </message>
    <message>
        <source>Bring the photo nearer or farther</source>
        <translation>Acercar o alejar la foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::Farewell</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>It passed away</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>Guardar la fecha</translation>
    </message>
    <message>
        <source>No longer with you? Its history stays in the clinic, and you can bring it back whenever you like.</source>
        <translation>¿Ya no está con usted? Su historia queda en la clínica y puede traerla de vuelta cuando quiera.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 quedó en el archivo.</translation>
    </message>
    <message>
        <source>Write the day, month and year.</source>
        <translation>Escriba el día, el mes y el año.</translation>
    </message>
    <message>
        <source>We are sorry. %1 stays in your memories.</source>
        <translation>Lo sentimos mucho. %1 queda en sus recuerdos.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HistoryPage</name>
    <message>
        <source>Looking for past visits…</source>
        <translation>Buscando las atenciones…</translation>
    </message>
    <message>
        <source>No visits yet. What the vet finds and does will be here.</source>
        <translation>Aún no hay atenciones. Aquí verá lo que el veterinario encuentre y haga.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>All my pets</source>
        <translation>Todas mis mascotas</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>Lo que los veterinarios encontraron e hicieron.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HomePage</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>A visit, in a minute</source>
        <translation>Una visita, en un minuto</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Mis mascotas</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Visits, weight, vaccines</source>
        <translation>Visitas, peso, vacunas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closes your session here</source>
        <translation>Cierra su sesión aquí</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>I am here with %1</source>
        <translation>Ya llegué con %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 a las %2, con %3</translation>
    </message>
    <message>
        <source>Register the first one</source>
        <translation>Registre la primera</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n mascota</numerusform>
            <numerusform>%n mascotas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nada reservado</translation>
    </message>
    <message>
        <source>I came without an appointment</source>
        <translation>Vine sin cita</translation>
    </message>
    <message>
        <source>The front desk makes room</source>
        <translation>Recepción le hace un lugar</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Your data and your QR code</source>
        <translation>Sus datos y su código QR</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::MovePage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Change the hour</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>To which hour?</source>
        <translation>¿A qué hora?</translation>
    </message>
    <message>
        <source>Until you agree, it stays where it is.</source>
        <translation>Hasta que usted acepte, queda como está.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Está bien así?</translation>
    </message>
    <message>
        <source>%1 · %2. It was on %3.</source>
        <translation>%1 · %2. Era el %3.</translation>
    </message>
    <message>
        <source>To which hour shall we move %1?</source>
        <translation>¿A qué hora pasamos la cita de %1?</translation>
    </message>
    <message>
        <source>It will be on %1, with %2.</source>
        <translation>Será el %1, con %2.</translation>
    </message>
    <message>
        <source>%1 comes on %2.</source>
        <translation>%1 viene el %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NearestHours</name>
    <message>
        <source>Somebody has just taken %1, and it was the last one of that day.</source>
        <translation>Alguien acaba de tomar las %1, y era la última hora de ese día.</translation>
    </message>
    <message>
        <source>Somebody has just taken %1. The nearest free ones are:</source>
        <translation>Alguien acaba de tomar las %1. Las horas libres más cercanas son:</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::OwnerView</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Mis mascotas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Los datos de %1 quedaron guardados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Su turno es %1</translation>
    </message>
    <message>
        <source>Your turns are %1</source>
        <translation>Sus turnos son %1</translation>
    </message>
    <message>
        <source>They know that you are here. Please go to the front desk.</source>
        <translation>Ya saben que llegó. Pase por recepción, por favor.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NextControl</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próximo control</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>No hay nada reservado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PayPage</name>
    <message>
        <source>Pay the appointment</source>
        <translation>Pagar la cita</translation>
    </message>
    <message>
        <source>Back to my appointments</source>
        <translation>Volver a mis citas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 at %4</source>
        <translation>%1 · %2 · %3 a las %4</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetCard</name>
    <message>
        <source>With us until %1</source>
        <translation>Nos acompañó hasta el %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Traer de vuelta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Edit the data of %1</source>
        <translation>Editar los datos de %1</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetForm</name>
    <message>
        <source>What you call it at home</source>
        <translation>Como le dicen en casa</translation>
    </message>
    <message>
        <source>Yours, if left empty</source>
        <translation>El suyo, si lo deja vacío</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Hembra</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>15 digits, if it has one</source>
        <translation>15 dígitos, si tiene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Esterilizado</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso en kg</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Phone for this pet</source>
        <translation>Teléfono para esta mascota</translation>
    </message>
    <message>
        <source>E-mail for this pet</source>
        <translation>Correo para esta mascota</translation>
    </message>
    <message>
        <source>If you do not know it, leave it empty.</source>
        <translation>Si no la sabe, déjela vacía.</translation>
    </message>
    <message>
        <source>Only if somebody else looks after it.</source>
        <translation>Solo si la cuida otra persona.</translation>
    </message>
    <message>
        <source>For example: brindle</source>
        <translation>Por ejemplo: atigrado</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Nueva mascota</translation>
    </message>
    <message>
        <source>Tell us about it; you can change everything later.</source>
        <translation>Cuéntenos cómo es; después podrá cambiarlo todo.</translation>
    </message>
    <message>
        <source>What the clinic knows about it.</source>
        <translation>Lo que la clínica sabe de su mascota.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPhoto</name>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Bring the photo nearer</source>
        <translation>Acercar la foto</translation>
    </message>
    <message>
        <source>Bring the photo farther</source>
        <translation>Alejar la foto</translation>
    </message>
    <message>
        <source>Drag it until it is well framed.</source>
        <translation>Arrástrela hasta que quede bien.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetQuestions</name>
    <message>
        <source>What is your pet called?</source>
        <translation>¿Cómo se llama su mascota?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué animal es?</translation>
    </message>
    <message>
        <source>Of which breed?</source>
        <translation>¿De qué raza es?</translation>
    </message>
    <message>
        <source>What colour is it?</source>
        <translation>¿De qué color es?</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Dorado</translation>
    </message>
    <message>
        <source>Brindle</source>
        <translation>Atigrado</translation>
    </message>
    <message>
        <source>Tricolour</source>
        <translation>Tricolor</translation>
    </message>
    <message>
        <source>Spotted</source>
        <translation>Manchado</translation>
    </message>
    <message>
        <source>Is it female or male?</source>
        <translation>¿Es hembra o macho?</translation>
    </message>
    <message>
        <source>Is it neutered?</source>
        <translation>¿Está esterilizada?</translation>
    </message>
    <message>
        <source>When was it born?</source>
        <translation>¿Cuándo nació?</translation>
    </message>
    <message>
        <source>If you do not know, skip it.</source>
        <translation>Si no lo sabe, siga de largo.</translation>
    </message>
    <message>
        <source>How much does it weigh?</source>
        <translation>¿Cuánto pesa?</translation>
    </message>
    <message>
        <source>The clinic weighs it too.</source>
        <translation>En la clínica también la pesan.</translation>
    </message>
    <message>
        <source>Does it have a microchip?</source>
        <translation>¿Tiene microchip?</translation>
    </message>
    <message>
        <source>If it has none, skip it.</source>
        <translation>Si no tiene, siga de largo.</translation>
    </message>
    <message>
        <source>Press one, or write it.</source>
        <translation>Toque una opción o escríbala.</translation>
    </message>
    <message>
        <source>A photo?</source>
        <translation>¿Una foto?</translation>
    </message>
    <message>
        <source>So that the vet knows it at once.</source>
        <translation>Así el veterinario la reconoce enseguida.</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Press what you want to change.</source>
        <translation>Toque lo que quiera cambiar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raza</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Esterilizada</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso en kg</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>See it or change it</source>
        <translation>Verla o cambiarla</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetVaccines</name>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carné de vacunación</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetsPage</name>
    <message>
        <source>Looking for your pets…</source>
        <translation>Buscando a sus mascotas…</translation>
    </message>
    <message>
        <source>You have no pets registered yet.</source>
        <translation>Aún no registra mascotas.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Registrar mascota</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Mis mascotas</translation>
    </message>
    <message>
        <source>Everybody you look after, in one place.</source>
        <translation>Todos los que usted cuida, en un solo lugar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s) in your memory and archive</source>
        <translation>
            <numerusform>%n mascota en el recuerdo o el archivo</numerusform>
            <numerusform>%n mascotas en el recuerdo o el archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::Questions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Una pregunta atrás</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::QueueCard</name>
    <message>
        <source>Turn %1 · arrived at %2</source>
        <translation>Turno %1 · llegó a las %2</translation>
    </message>
    <message>
        <source>%1 is with the vet</source>
        <translation>%1 está con el veterinario</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 es la siguiente mascota</translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <translation>
            <numerusform>Falta %n antes de %1</numerusform>
            <numerusform>Faltan %n antes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>very soon</source>
        <translation>en breve</translation>
    </message>
    <message numerus="yes">
        <source>about %n more minute(s)</source>
        <translation>
            <numerusform>unos %n minutos más</numerusform>
            <numerusform>unos %n minutos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::TicketOffer</name>
    <message>
        <source>The next time you come in with a QR code and your short code, without your password.</source>
        <translation>La próxima vez entre con un código QR y su código corto, sin contraseña.</translation>
    </message>
    <message>
        <source>The next time you can come in with a QR code and a short code, without your password.</source>
        <translation>La próxima vez puede entrar con un código QR y un código corto, sin contraseña.</translation>
    </message>
    <message>
        <source>Show me my QR code</source>
        <translation>Quiero mi código QR</translation>
    </message>
    <message>
        <source>Choose my short code</source>
        <translation>Elegir mi código corto</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once. The next time, show it to the reader of the kiosk.</source>
        <translation>Tómele una foto ahora con su teléfono: se muestra una sola vez. La próxima vez, acérquelo al lector del kiosco.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingCard</name>
    <message>
        <source>with whoever is free</source>
        <translation>con quien esté libre</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>On the waiting list, %1</source>
        <translation>En la lista de espera, %1</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Salir de la lista</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingOffer</name>
    <message>
        <source>If an hour of that day becomes free, the front desk calls who is on the list, the first one first.</source>
        <translation>Si se libera una hora de ese día, recepción llama a quienes están en la lista, por orden.</translation>
    </message>
    <message>
        <source>Put me on that day&apos;s waiting list</source>
        <translation>Anotarme en la lista de espera de ese día</translation>
    </message>
    <message>
        <source>Place %1 in line</source>
        <translation>Lugar %1 en la lista</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WhenChooser</name>
    <message>
        <source>Choose what it needs first; then the free hours are here.</source>
        <translation>Elija primero qué necesita; aquí verá las horas libres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>No free hours on %1. Days with a dot have some.</source>
        <translation>Sin horas libres el %1. Los días con un punto sí tienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n free hour(s) on %1</source>
        <translation>
            <numerusform>%n hora libre el %1</numerusform>
            <numerusform>%n horas libres el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another vet</source>
        <translation>Elegir otro veterinario</translation>
    </message>
    <message>
        <source>With whoever is free</source>
        <translation>Con quien esté libre</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
</context>
</TS>
