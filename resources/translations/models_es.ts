<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>the appointment of %1</source>
        <translation>la cita de %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>the turn of %1</source>
        <translation>el turno de %1</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>un turno</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Atenciones</translation>
    </message>
    <message>
        <source>the attention of %1</source>
        <translation>la atención de %1</translation>
    </message>
    <message>
        <source>an attention</source>
        <translation>una atención</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Notas añadidas</translation>
    </message>
    <message>
        <source>an addendum to the attention of %1</source>
        <translation>una nota añadida a la atención de %1</translation>
    </message>
    <message>
        <source>an addendum</source>
        <translation>una nota añadida</translation>
    </message>
    <message>
        <source>Procedures done</source>
        <translation>Procedimientos realizados</translation>
    </message>
    <message>
        <source>a procedure done to %1</source>
        <translation>un procedimiento realizado a %1</translation>
    </message>
    <message>
        <source>a procedure done</source>
        <translation>un procedimiento realizado</translation>
    </message>
    <message>
        <source>Images of attentions</source>
        <translation>Imágenes de atenciones</translation>
    </message>
    <message>
        <source>an image in the attention of %1</source>
        <translation>una imagen en la atención de %1</translation>
    </message>
    <message>
        <source>an image of an attention</source>
        <translation>una imagen de una atención</translation>
    </message>
    <message>
        <source>Photos of appointments</source>
        <translation>Fotos de citas</translation>
    </message>
    <message>
        <source>a photo in the appointment of %1</source>
        <translation>una foto en la cita de %1</translation>
    </message>
    <message>
        <source>a photo of an appointment</source>
        <translation>una foto de una cita</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>an image of %1</source>
        <translation>una imagen de %1</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>the patient %1</source>
        <translation>los datos de %1</translation>
    </message>
    <message>
        <source>a patient</source>
        <translation>los datos de un paciente</translation>
    </message>
    <message>
        <source>Clinical histories</source>
        <translation>Historias clínicas</translation>
    </message>
    <message>
        <source>the clinical history of %1</source>
        <translation>la historia clínica de %1</translation>
    </message>
    <message>
        <source>a clinical history</source>
        <translation>una historia clínica</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>a payment for %1</source>
        <translation>un pago por %1</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>un pago</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>the account of %1</source>
        <translation>la cuenta de %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>the hours of %1</source>
        <translation>el horario de %1</translation>
    </message>
    <message>
        <source>the hours of a vet</source>
        <translation>el horario de un veterinario</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>el servicio %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Catálogo de procedimientos</translation>
    </message>
    <message>
        <source>the procedure %1</source>
        <translation>el procedimiento %1</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>un procedimiento</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>the clinic&apos;s details</source>
        <translation>los datos de la clínica</translation>
    </message>
    <message>
        <source>Took the check-in back: %1</source>
        <translation>Deshizo la llegada: %1</translation>
    </message>
    <message>
        <source>Sent back to the waiting room: %1</source>
        <translation>Devolvió a la sala de espera: %1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Volvió a abrir %1</translation>
    </message>
    <message>
        <source>Undid the last change: %1</source>
        <translation>Deshizo el último cambio: %1</translation>
    </message>
    <message>
        <source>Changed the own password: %1</source>
        <translation>Cambió su propia contraseña: %1</translation>
    </message>
    <message>
        <source>Gave a new password to %1</source>
        <translation>Dio una contraseña nueva: %1</translation>
    </message>
    <message>
        <source>Made new recovery codes: %1</source>
        <translation>Generó códigos de recuperación: %1</translation>
    </message>
    <message>
        <source>Signed in with a recovery code: %1</source>
        <translation>Entró con un código de recuperación: %1</translation>
    </message>
    <message>
        <source>Locked for a while after wrong codes: %1</source>
        <translation>Bloqueó por un rato tras códigos errados: %1</translation>
    </message>
    <message>
        <source>Locked for a while after failed sign-ins: %1</source>
        <translation>Bloqueó por un rato tras intentos fallidos: %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>vet</source>
        <translation>veterinario</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>motivo de la cancelación</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>sobreturno</translation>
    </message>
    <message>
        <source>reason to squeeze in</source>
        <translation>motivo del sobreturno</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>monto</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>method</source>
        <translation>medio de pago</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>fecha de pago</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgencia</translation>
    </message>
    <message>
        <source>reason of the urgency</source>
        <translation>motivo de la urgencia</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>llegada</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>anamnesis</source>
        <translation>anamnesis</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>internal notes</source>
        <translation>notas internas</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>shown to the owner</source>
        <translation>visible para el dueño</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>second step</source>
        <translation>segundo paso</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>colegiatura</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>debe cambiar la contraseña</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>species</source>
        <translation>especie</translation>
    </message>
    <message>
        <source>breed</source>
        <translation>raza</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>neutered</source>
        <translation>esterilizado</translation>
    </message>
    <message>
        <source>weight (kg)</source>
        <translation>peso (kg)</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>microchip</source>
        <translation>microchip</translation>
    </message>
    <message>
        <source>died on</source>
        <translation>falleció</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>chronic conditions</source>
        <translation>enfermedades crónicas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>desde el día</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>hasta el día</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>minutes a slot</source>
        <translation>minutos por turno</translation>
    </message>
    <message>
        <source>minutes to undo</source>
        <translation>minutos para deshacer</translation>
    </message>
    <message>
        <source>days to book ahead</source>
        <translation>días de anticipación</translation>
    </message>
    <message>
        <source>hours to cancel before</source>
        <translation>horas para cancelar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>dueño</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>being attended</source>
        <translation>atendiendo</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>(confidential)</source>
        <translation>(reservado)</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>la clínica</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>a change in the audit log: what, before, after</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>El servicio de la clínica</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Agregó %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Quitó %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambió %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Cambió %1: %2</translation>
    </message>
    <message>
        <source>Worked on %1</source>
        <translation>Trabajó en %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who, what: &quot;Rosa Flores changed the appointment of Ñusta&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrivals at the kiosk</source>
        <translation>Llegadas en el kiosco</translation>
    </message>
    <message>
        <source>the arrival of %1</source>
        <translation>la llegada de %1</translation>
    </message>
    <message>
        <source>an arrival</source>
        <translation>una llegada</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listas de espera</translation>
    </message>
    <message>
        <source>the wait of %1</source>
        <translation>la espera de %1</translation>
    </message>
    <message>
        <source>a wait</source>
        <translation>una espera</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Pedidos de ayuda</translation>
    </message>
    <message>
        <source>the call for help of %1</source>
        <translation>el pedido de ayuda de %1</translation>
    </message>
    <message>
        <source>a call for help</source>
        <translation>un pedido de ayuda</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>a prescription for %1</source>
        <translation>una receta para %1</translation>
    </message>
    <message>
        <source>a prescription</source>
        <translation>una receta</translation>
    </message>
    <message>
        <source>Lines of prescriptions</source>
        <translation>Renglones de recetas</translation>
    </message>
    <message>
        <source>a line of a prescription for %1</source>
        <translation>un renglón de una receta para %1</translation>
    </message>
    <message>
        <source>a line of a prescription</source>
        <translation>un renglón de una receta</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>a vaccine of %1</source>
        <translation>una vacuna de %1</translation>
    </message>
    <message>
        <source>a vaccine</source>
        <translation>una vacuna</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>a document of %1</source>
        <translation>un documento de %1</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>a print of a document of %1</source>
        <translation>una impresión de un documento de %1</translation>
    </message>
    <message>
        <source>a print of a document</source>
        <translation>una impresión de un documento</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>a refund for %1</source>
        <translation>una devolución a %1</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>una devolución</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>the close of a day</source>
        <translation>el cierre de un día</translation>
    </message>
    <message>
        <source>Lines of the day&apos;s close</source>
        <translation>Renglones del cierre del día</translation>
    </message>
    <message>
        <source>a line of the close of a day</source>
        <translation>un renglón del cierre de un día</translation>
    </message>
    <message>
        <source>Took over the account that the desk had written: %1</source>
        <translation>Tomó la cuenta que recepción había escrito: %1</translation>
    </message>
    <message>
        <source>Gave a code to take over the account: %1</source>
        <translation>Dio un código para tomar la cuenta: %1</translation>
    </message>
    <message>
        <source>Locked the kiosk after wrong PINs</source>
        <translation>Bloqueó el kiosco después de PIN equivocados</translation>
    </message>
    <message>
        <source>Changed the PIN of the kiosk</source>
        <translation>Cambió el PIN del kiosco</translation>
    </message>
    <message>
        <source>Left the kiosk with the PIN</source>
        <translation>Salió del kiosco con el PIN</translation>
    </message>
    <message>
        <source>Printed a ticket for %1</source>
        <translation>Imprimió un turno para %1</translation>
    </message>
    <message>
        <source>Signed in with a ticket: %1</source>
        <translation>Entró con un turno: %1</translation>
    </message>
    <message>
        <source>Was refused with a ticket: %1</source>
        <translation>Fue rechazado con un turno: %1</translation>
    </message>
    <message>
        <source>Voided the tickets of %1</source>
        <translation>Anuló los turnos de %1</translation>
    </message>
    <message>
        <source>Chose a short code: %1</source>
        <translation>Eligió un código corto: %1</translation>
    </message>
    <message>
        <source>Removed the short code: %1</source>
        <translation>Quitó el código corto: %1</translation>
    </message>
    <message>
        <source>reason of the visit</source>
        <translation>motivo de la visita</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicamento</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>route</source>
        <translation>vía</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vacuna</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>aplicada el</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>reason to void it</source>
        <translation>motivo de la anulación</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>tomada el</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>pagado tarde</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>due</source>
        <translation>para el</translation>
    </message>
    <message>
        <source>status at Mercado Pago</source>
        <translation>estado en Mercado Pago</translation>
    </message>
    <message>
        <source>detail from Mercado Pago</source>
        <translation>detalle de Mercado Pago</translation>
    </message>
    <message>
        <source>number at Mercado Pago</source>
        <translation>número en Mercado Pago</translation>
    </message>
    <message>
        <source>refund at Mercado Pago</source>
        <translation>devolución en Mercado Pago</translation>
    </message>
    <message>
        <source>account at Mercado Pago</source>
        <translation>cuenta en Mercado Pago</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>minutes until overdue</source>
        <translation>minutos hasta la demora</translation>
    </message>
    <message>
        <source>photos on the board</source>
        <translation>fotos en la pantalla</translation>
    </message>
    <message>
        <source>minutes to pay online</source>
        <translation>minutos para pagar en línea</translation>
    </message>
    <message>
        <source>minutes that an unpaid booking is kept</source>
        <translation>minutos que se guarda una reserva sin pagar</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>avisó</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>abierto otra vez</translation>
    </message>
    <message>
        <source>reason to open it again</source>
        <translation>motivo para abrirlo otra vez</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>contracargos</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>movimientos</translation>
    </message>
    <message>
        <source>given back by hand</source>
        <translation>devuelto a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>to be done by hand</source>
        <translation>por hacer a mano</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>rechazos</translation>
    </message>
    <message>
        <source>days back that may be closed</source>
        <translation>días atrás que se pueden cerrar</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>visit report</source>
        <translation>informe de la visita</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>comprobante</translation>
    </message>
    <message>
        <source>vaccination card</source>
        <translation>carné de vacunas</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>80 mm roll</source>
        <translation>rollo de 80 mm</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>huella::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué hizo</translation>
    </message>
</context>
<context>
    <name>huella::ui::CatalogueModel</name>
    <message>
        <source>X-ray</source>
        <translation>Rayos X</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Examen de sangre</translation>
    </message>
    <message>
        <source>Urine test</source>
        <translation>Examen de orina</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
</context>
<context>
    <name>huella::ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Segundo paso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Con código</translation>
    </message>
    <message>
        <source>Without code</source>
        <translation>Sin código</translation>
    </message>
</context>
<context>
    <name>huella::ui::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
</context>
</TS>
