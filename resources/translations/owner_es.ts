<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Agendar una cita</translation>
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
        <translation>Agendar una cita</translation>
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
        <source>Image of the visit</source>
        <translation>Imagen de la atención</translation>
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
        <translation>Para agendar, registre primero a su mascota.</translation>
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
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>In a minute, and without calling.</source>
        <translation>En un minuto y sin llamar.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>Photos of what worries you</source>
        <translation>Fotos de la dolencia</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
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
        <source>Choose which pet comes.</source>
        <translation>Elija qué mascota viene.</translation>
    </message>
    <message>
        <source>Choose what it needs.</source>
        <translation>Elija qué necesita.</translation>
    </message>
    <message>
        <source>Choose a free hour.</source>
        <translation>Elija una hora libre.</translation>
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
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Your appointment</source>
        <translation>Su cita</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>Se paga en la clínica.</translation>
    </message>
    <message>
        <source>Which pet?</source>
        <translation>¿Qué mascota?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quien esté libre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sin fotos</translation>
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
        <translation>Agendar otra</translation>
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
        <source>Pet</source>
        <translation>Mascota</translation>
    </message>
    <message>
        <source>All my pets</source>
        <translation>Todas mis mascotas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>Lo que los veterinarios encontraron e hicieron.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <translation>Agendar</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Los datos de %1 quedaron guardados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Agendar</translation>
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
</context>
</TS>
