<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>VaccinationForm</name>
    <message>
        <source>21 days</source>
        <translation>21 días</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
</context>
<context>
    <name>VetWords</name>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Hembra</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a female</comment>
        <translation>esterilizada</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a male</comment>
        <translation>esterilizado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>This text is too long: at most %L1 characters are saved. Shorten it; meanwhile it stays on this screen.</source>
        <translation>Este texto es demasiado largo: se guardan %L1 caracteres como máximo. Acórtelo; mientras tanto sigue en esta pantalla.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most %L1 kg.</source>
        <translation>El peso debe ser mayor que 0 y de %L1 kg como máximo.</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnesis</translation>
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
        <source>Weight today (kg)</source>
        <translation>Peso de hoy (kg)</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Without a diagnosis the attention cannot be signed. Write it here.</source>
        <translation>Sin un diagnóstico la atención no se puede firmar. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>X-rays</source>
        <translation>Rayos X</translation>
    </message>
    <message>
        <source>Ultrasounds</source>
        <translation>Ecografías</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Sangre</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Orina</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Condiciones crónicas</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notas de la clínica</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AddendaCard</name>
    <message>
        <source>Addenda</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>Add to this attention</source>
        <translation>Agregar a esta atención</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Agregar la adenda</translation>
    </message>
    <message>
        <source>The attention is signed: what you add stays with your name and the time.</source>
        <translation>La atención está firmada: lo que agregue queda con su nombre y la hora.</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>un veterinario que ya no trabaja aquí</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertChip</name>
    <message>
        <source>none known</source>
        <translation>no se conocen</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertsCard</name>
    <message>
        <source>Always in sight</source>
        <translation>Siempre a la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Condiciones crónicas</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notas de la clínica</translation>
    </message>
    <message>
        <source>The owner does not see this.</source>
        <translation>No lo ve el dueño.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>%1 changed this patient&apos;s alerts meanwhile (%2). Nothing is lost: look at it, then save.</source>
        <translation>%1 cambió las alertas de este paciente mientras tanto (%2). No se pierde nada: revise y luego guarde.</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>En la otra ventana</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionPage</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Finish the attention</source>
        <translation>Terminar atención</translation>
    </message>
    <message>
        <source>The patient was called.</source>
        <translation>El paciente pasó a consulta.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Deshacer la llamada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Signed attention</source>
        <translation>Atención firmada</translation>
    </message>
    <message>
        <source>Edit allergies and conditions</source>
        <translation>Editar alergias y condiciones</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
    <message>
        <source>The patient leaves the board; you may write on (Ctrl+Enter)</source>
        <translation>El paciente sale de la pizarra; puede seguir escribiendo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Closes the text for ever; asks first (Ctrl+Shift+Enter)</source>
        <translation>Cierra el texto para siempre; antes pregunta (Ctrl+Mayús+Enter)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Attention signed: the owner can read it.</source>
        <translation>Atención firmada: el dueño ya puede leerla.</translation>
    </message>
    <message>
        <source>Attention finished. It is still to be signed.</source>
        <translation>Atención terminada. Falta firmarla.</translation>
    </message>
    <message>
        <source>The alerts stay as they were.</source>
        <translation>Las alertas quedan como estaban.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionSteps</name>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Todavía se están guardando imágenes. Espérelas o cancélelas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ChoiceRow</name>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Lo otro</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ConflictCard</name>
    <message>
        <source>Another window changed the same fields</source>
        <translation>Otra ventana cambió los mismos campos</translation>
    </message>
    <message>
        <source>Nothing is lost: both texts are here. Choose what stays in each field.</source>
        <translation>No se pierde nada: aquí están los dos textos. Elija qué queda en cada campo.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>En la otra ventana</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayList</name>
    <message>
        <source>My appointments of today</source>
        <translation>Mis citas de hoy</translation>
    </message>
    <message>
        <source>You have no appointments today.</source>
        <translation>No tiene citas hoy.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayRow</name>
    <message>
        <source>Check in</source>
        <translation>Llegó</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Registrar la llegada de %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::Handouts</name>
    <message>
        <source>Print the visit report</source>
        <translation>Imprimir informe</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryEntry</name>
    <message>
        <source>No diagnosis yet</source>
        <translation>Todavía sin diagnóstico</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>un veterinario que ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <translation>
            <numerusform>%n adenda</numerusform>
            <numerusform>%n adendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>This is the first attention of this patient here.</source>
        <translation>Es la primera atención de este paciente en la clínica.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImageRow</name>
    <message>
        <source>What the picture is</source>
        <translation>Qué es la imagen</translation>
    </message>
    <message>
        <source>What it shows (optional)</source>
        <translation>Qué muestra (opcional)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Put it under a procedure</source>
        <translation>Ponerla en un procedimiento</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Agregar imágenes</translation>
    </message>
    <message>
        <source>Photos of the ailment, X-rays, ultrasounds: choose them, drop them here or paste them.</source>
        <translation>Fotos de la dolencia, radiografías, ecografías: elíjalas, arrástrelas aquí o péguelas.</translation>
    </message>
    <message>
        <source>No images in this attention.</source>
        <translation>Esta atención no tiene imágenes.</translation>
    </message>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>La imagen se quitó de esta atención.</translation>
    </message>
    <message>
        <source>The owner sent this image: its description cannot be changed.</source>
        <translation>Esta imagen la envió el dueño: su descripción no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Attend the next</source>
        <translation>Atender al siguiente</translation>
    </message>
    <message>
        <source>Attend the chosen one</source>
        <translation>Atender al elegido</translation>
    </message>
    <message>
        <source>Calls whoever is next: urgent first, then by arrival (F2)</source>
        <translation>Llama al siguiente: primero las urgencias, luego por llegada (F2)</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not paid</source>
        <translation>
            <numerusform>%n sin pagar</numerusform>
            <numerusform>%n sin pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Attend %1</source>
        <translation>Atender a %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Nadie espera por usted.</translation>
    </message>
    <message>
        <source>%1 is attending %2 already.</source>
        <translation>%1 ya está atendiendo a %2.</translation>
    </message>
    <message>
        <source>%1 is in the waiting room, turn %2.</source>
        <translation>%1 está en la sala de espera, turno %2.</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2.</source>
        <translation>%1 volvió a la cola, turno %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::OpenAttentionBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You are attending %1, since %2.</source>
        <translation>Está atendiendo a %1 desde las %2.</translation>
    </message>
    <message>
        <source>The attention of %1, finished %2, is still to be signed.</source>
        <translation>Falta firmar la atención de %1, terminada %2.</translation>
    </message>
    <message>
        <source>Draft recovered: something typed about %1 until %2 is not saved yet.</source>
        <translation>Borrador recuperado: lo escrito sobre %1 hasta %2 aún no está guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Draft recovered (%1): what was typed is inside.</source>
        <translation>Borrador recuperado (%1): lo que se escribió está adentro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Crónico</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Dueño: %1</translation>
    </message>
    <message>
        <source>Owner: %1 · %2</source>
        <translation>Dueño: %1 · %2</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientsPage</name>
    <message>
        <source>Look for a patient to read its history.</source>
        <translation>Busque un paciente para leer su historia clínica.</translation>
    </message>
    <message>
        <source>Look for a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>The history of any patient of the clinic.</source>
        <translation>La historia clínica de cualquier paciente de la clínica.</translation>
    </message>
    <message>
        <source>%1 has no pets here yet.</source>
        <translation>%1 aún no tiene mascotas en la clínica.</translation>
    </message>
    <message>
        <source>The history of any patient: look for it with Ctrl+K and press Enter. What you read here cannot be changed by mistake.</source>
        <translation>La historia de cualquier paciente: búsquelo con Ctrl+K y pulse Enter. Lo que se lee aquí no puede cambiarse por error.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carné de vacunación</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>Imprimir el carné de vacunación</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionCard</name>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>What the owner gives at home, printed and signed with your licence.</source>
        <translation>Lo que el responsable dará en casa, impreso y firmado con su colegiatura.</translation>
    </message>
    <message>
        <source>Write a prescription</source>
        <translation>Escribir receta</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emitir e imprimir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 · replaced by a later one</source>
        <translation>%1 · reemplazada por otra posterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What was issued stays as it is: this one will replace it.</source>
        <translation>Lo emitido queda como está: esta receta lo reemplazará.</translation>
    </message>
    <message>
        <source>The prescription that you were writing on %1 is here again.</source>
        <translation>Recuperamos la receta que se escribía el %1.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write: issue it before you leave.</source>
        <translation>Esta PC no puede guardar lo que escribe: emítala antes de salir.</translation>
    </message>
    <message>
        <source>The prescription was discarded.</source>
        <translation>La receta se descartó.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionEditor</name>
    <message>
        <source>Notes for the owner</source>
        <translation>Indicaciones para el responsable</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Agregar medicamento</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionRow</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Amoxicillin</source>
        <translation>Amoxicilina</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Suspension 250 mg/5 ml</source>
        <translation>Suspensión 250 mg/5 ml</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>3 ml</source>
        <translation>3 ml</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Cada 12 horas</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>1 bottle</source>
        <translation>1 frasco</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Shake well; give it with food</source>
        <translation>Agitar bien; dar con comida</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Quitar este medicamento</translation>
    </message>
    <message>
        <source>Beware: an allergy is noted (“%1”). Check it before you prescribe this.</source>
        <translation>Cuidado: hay una alergia anotada («%1»). Revísela antes de recetar esto.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PresenceStrip</name>
    <message>
        <source>What is saved there appears here; nothing is overwritten.</source>
        <translation>Lo que se guarde allá aparece aquí; nada se pisa.</translation>
    </message>
    <message>
        <source>What you save appears there.</source>
        <translation>Lo que usted guarde aparece allá.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureImages</name>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>La imagen se quitó de esta atención.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedurePicker</name>
    <message>
        <source>Search: X-ray, blood, urine…</source>
        <translation>Buscar: radiografía, sangre, orina…</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureRow</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add images to %1</source>
        <translation>Agregar imágenes a %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProceduresCard</name>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>X-rays, ultrasounds, blood, urine: add what is done today.</source>
        <translation>Rayos X, ecografías, sangre, orina: agregue lo que se haga hoy.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>The administrator has not entered any procedures yet.</source>
        <translation>La administración aún no cargó procedimientos.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>The catalogue has no single procedure of this name. Choose one of the list; the administrator adds new ones.</source>
        <translation>En el catálogo no hay un único procedimiento con ese nombre. Elija uno de la lista; los nuevos los añade el administrador.</translation>
    </message>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Todavía se están guardando imágenes. Espérelas o cancélelas.</translation>
    </message>
    <message>
        <source>%1 was removed; its images stay with the visit.</source>
        <translation>%1 se quitó; sus imágenes quedan en la visita.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordForm</name>
    <message>
        <source>Only the clinic&apos;s vets read this: the owner never does.</source>
        <translation>Solo lo leen los veterinarios de la clínica: el dueño nunca lo ve.</translation>
    </message>
    <message>
        <source>The owner may read this once it is signed.</source>
        <translation>El dueño puede leer esto cuando esté firmado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordSheet</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
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
        <source>Internal notes (the owner does not see them)</source>
        <translation>Notas internas (no las ve el dueño)</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecoveredCard</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Draft recovered</source>
        <translation>Borrador recuperado</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Typed until %1 and not saved; it is in its fields again.</source>
        <translation>Escrito hasta %1 y sin guardar; está otra vez en sus campos.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SaveLabel</name>
    <message>
        <source>saved at %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>no connection: it will be saved when it is back</source>
        <translation>sin conexión: se guardará al volver</translation>
    </message>
    <message>
        <source>saved, except for the marked fields</source>
        <translation>guardado, salvo los campos marcados</translation>
    </message>
    <message>
        <source>not saved: choose which text stays</source>
        <translation>sin guardar: elija qué texto queda</translation>
    </message>
    <message>
        <source>signed: read only</source>
        <translation>firmada: solo lectura</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SignBar</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>From then on nobody changes it: what is missing is added below, with your name and the time. The owner can read it, except for the internal notes.</source>
        <translation>Después nadie podrá cambiarla: lo que falte se añade debajo, con su nombre y la hora. El dueño podrá leerla, salvo las notas internas.</translation>
    </message>
    <message>
        <source>Sign the attention of %1?</source>
        <translation>¿Firmar la atención de %1?</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationForm</name>
    <message>
        <source>It was given in another clinic</source>
        <translation>Se aplicó en otra clínica</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Aplicada el</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Próxima el</translation>
    </message>
    <message>
        <source>This is no date. Write it like 24/11/2026.</source>
        <translation>Esto no es una fecha. Escríbala así: 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationsCard</name>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Add a vaccine</source>
        <translation>Agregar vacuna</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimir carné</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Quitada del carné</translation>
    </message>
    <message>
        <source>%1 is off the card.</source>
        <translation>%1 ya no está en el carné.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VetView</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VisitCard</name>
    <message>
        <source>Reason for the visit</source>
        <translation>Motivo de la consulta</translation>
    </message>
    <message>
        <source>Photos the owner sent</source>
        <translation>Fotos que envió el dueño</translation>
    </message>
    <message>
        <source>Nobody wrote a reason.</source>
        <translation>Nadie anotó un motivo.</translation>
    </message>
</context>
</TS>
