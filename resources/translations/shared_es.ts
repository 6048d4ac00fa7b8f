<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Su sesión terminó. Vuelva a ingresar.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the clinic&apos;s administrator.</source>
        <translation>Su rol no permite hacer esto. Consulte con la administración de la clínica.</translation>
    </message>
    <message>
        <source>This is no longer here. Refresh the list.</source>
        <translation>Esto ya no está aquí. Actualice la lista.</translation>
    </message>
    <message>
        <source>That time was already taken. Choose another.</source>
        <translation>Ese horario ya fue tomado. Elija otro.</translation>
    </message>
    <message>
        <source>This cannot be done at this point. Look at its present state and try again.</source>
        <translation>Esto no se puede hacer en este momento. Revise el estado actual e intente de nuevo.</translation>
    </message>
    <message>
        <source>This already exists. Use another value.</source>
        <translation>Esto ya existe. Use otro valor.</translation>
    </message>
    <message>
        <source>A value is not valid. Check it and try again.</source>
        <translation>Un dato no es válido. Revíselo e intente de nuevo.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>Ya pasó el tiempo para deshacer esto.</translation>
    </message>
    <message>
        <source>The vet does not attend at that time. Choose another.</source>
        <translation>El veterinario no atiende a esa hora. Elija otra.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new version and save again.</source>
        <translation>Otra persona cambió esto mientras tanto. Revise la nueva versión y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Demasiados intentos. Espere unos minutos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The verification code is due. Enter it to go on.</source>
        <translation>Falta el código de verificación. Escríbalo para continuar.</translation>
    </message>
    <message>
        <source>This attention is signed. Write an addendum instead.</source>
        <translation>Esta atención ya está firmada. Escriba una adenda.</translation>
    </message>
    <message>
        <source>The appointment is not confirmed. Confirm it before the check-in.</source>
        <translation>La cita no está confirmada. Confírmela antes de registrar la llegada.</translation>
    </message>
    <message>
        <source>This patient is already in the waiting room.</source>
        <translation>Este paciente ya está en la sala de espera.</translation>
    </message>
    <message>
        <source>This appointment is already paid. Nothing was charged.</source>
        <translation>Esta cita ya está pagada. No se cobró nada.</translation>
    </message>
    <message>
        <source>The amount is not the price. Check it and charge again.</source>
        <translation>El monto no coincide con el precio. Revíselo y vuelva a cobrar.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Ese horario ya pasó. Elija uno más tarde.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Try again.</source>
        <translation>El usuario o la contraseña no son correctos. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is still here and will be saved when it is back.</source>
        <translation>Se perdió la conexión. Lo escrito sigue aquí y se guardará al volver.</translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation>El servidor tardó demasiado. Intente de nuevo.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing changed.</source>
        <translation>Se canceló. No cambió nada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer. Check the network and try again.</source>
        <translation>El servidor de la clínica no responde. Revise la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Update Huella on this computer: the clinic&apos;s data is of a newer version.</source>
        <translation>Actualice Huella en esta computadora: los datos de la clínica son de una versión más nueva.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data must be updated first. Ask the administrator.</source>
        <translation>Primero hay que actualizar los datos de la clínica. Avise a la administración.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another.</source>
        <translation>No se pudo leer el archivo. Elija otro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>El llavero de esta computadora está bloqueado. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>Something failed. Nothing was lost; try again, and tell the administrator if it happens again.</source>
        <translation>Algo falló. No se perdió nada; intente de nuevo y, si se repite, avise a la administración.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Falta este dato. Complételo.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>El texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>This is too short. Write a little more.</source>
        <translation>El texto es demasiado corto. Escriba un poco más.</translation>
    </message>
    <message>
        <source>This value is not possible. Check it.</source>
        <translation>Este valor no es posible. Revíselo.</translation>
    </message>
    <message>
        <source>This is not written as expected. Check it.</source>
        <translation>No está escrito como se espera. Revíselo.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose a longer one.</source>
        <translation>Esta contraseña es fácil de adivinar. Elija una más larga.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: rosa@correo.pe</source>
        <translation>No es un correo electrónico. Ejemplo: rosa@correo.pe</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: 987 654 321</source>
        <translation>No es un número de teléfono. Ejemplo: 987 654 321</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most 1500 kg.</source>
        <translation>El peso debe ser mayor que 0 y de 1500 kg como máximo.</translation>
    </message>
    <message>
        <source>The date must be between 1900 and today.</source>
        <translation>La fecha debe estar entre 1900 y hoy.</translation>
    </message>
    <message>
        <source>That user name is taken. Choose another.</source>
        <translation>Ese nombre de usuario ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>There is already an account with that e-mail. Sign in with it.</source>
        <translation>Ya hay una cuenta con ese correo. Ingrese con ella.</translation>
    </message>
    <message>
        <source>That microchip belongs to another patient. Check the number.</source>
        <translation>Ese microchip es de otro paciente. Revise el número.</translation>
    </message>
    <message>
        <source>The image is too large. Choose one of at most 60 megapixels.</source>
        <translation>La imagen es demasiado grande. Elija una de 60 megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be read. Choose another.</source>
        <translation>La imagen está dañada y no se puede leer. Elija otra.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there.</source>
        <translation>No se pudo abrir el archivo. Revise que siga en su lugar.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the connection in. Ask the administrator.</source>
        <translation>Esta computadora no tiene un llavero donde guardar la conexión. Avise a la administración.</translation>
    </message>
    <message>
        <source>An earlier payment is still being confirmed. Do not pay again: come to the front desk.</source>
        <translation>Un pago anterior se está confirmando. No pague otra vez: pase por recepción.</translation>
    </message>
    <message>
        <source>That file is not an image. Choose a photo (JPEG, PNG, WebP, TIFF, HEIC) or an X-ray (DICOM).</source>
        <translation>Ese archivo no es una imagen. Elija una foto (JPEG, PNG, WebP, TIFF, HEIC) o una radiografía (DICOM).</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Choose a smaller one.</source>
        <translation>El archivo pesa más de 64 MB. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>Reading the image took too long, so it was left. Choose another.</source>
        <translation>Leer la imagen tardaba demasiado y se dejó. Elija otra.</translation>
    </message>
    <message>
        <source>The file is kept as it is, but its compression cannot be shown here. Export it from the machine uncompressed.</source>
        <translation>El archivo se guarda tal cual, pero su compresión no se puede mostrar aquí. Expórtelo del equipo sin comprimir.</translation>
    </message>
    <message>
        <source>The file is kept as it is. It is a DICOM file without a picture: a report, a plan or a curve.</source>
        <translation>El archivo se guarda tal cual. Es un DICOM sin imagen: un informe, un plan o una curva.</translation>
    </message>
    <message>
        <source>This code is not good, or no longer. Ask the front desk for a new one.</source>
        <translation>Este código no vale, o ya no. Pida uno nuevo en recepción.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Attach photos</source>
        <translation>Adjuntar fotos</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Booked</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>With the vet</source>
        <translation>Atendiendo</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
</context>
<context>
    <name>huella::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>huella::ui::CodeEdit</name>
    <message>
        <source>Verification code, six digits</source>
        <translation>Código de verificación, seis dígitos</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Use the code of the application</source>
        <translation>Usar el código de la aplicación</translation>
    </message>
</context>
<context>
    <name>huella::ui::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
</context>
<context>
    <name>huella::ui::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>huella::ui::FreshnessLabel</name>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>huella::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>huella::ui::KeyHelp</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Cerrar la ayuda (Esc)</translation>
    </message>
</context>
<context>
    <name>huella::ui::LookCard</name>
    <message>
        <source>How Huella looks on this computer</source>
        <translation>Cómo se ve Huella en esta computadora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of Huella on.</source>
        <translation>Se aplica la próxima vez que abra Huella.</translation>
    </message>
</context>
<context>
    <name>huella::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoField</name>
    <message numerus="yes">
        <source>At most %n photos fit here.</source>
        <translation>
            <numerusform>Aquí cabe %n foto como máximo.</numerusform>
            <numerusform>Aquí caben %n fotos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Pegar una foto</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Foto pegada</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: leyéndola…</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Dejar fuera %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoStrip</name>
    <message>
        <source>Add photo</source>
        <translation>Agregar foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoTile</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>huella::ui::Shell</name>
    <message>
        <source>No connection to the clinic&apos;s server since %1. What you typed stays here; Huella connects again by itself.</source>
        <translation>Sin conexión con el servidor de la clínica desde %1. Lo escrito sigue aquí; Huella volverá a conectarse por sí sola.</translation>
    </message>
    <message>
        <source>The clinic&apos;s service does not answer. New registrations and online payments wait until it is back.</source>
        <translation>El servicio de la clínica no responde. Los registros nuevos y los pagos en línea esperan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Help and keys of this page</source>
        <translation>Ayuda y teclas de esta página</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>huella::ui::SlotGrid</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, ocupado</translation>
    </message>
</context>
<context>
    <name>huella::ui::StrengthBar</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Seguridad de la contraseña: %1</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
</context>
<context>
    <name>huella::ui::Submission</name>
    <message>
        <source>This takes longer than usual. What you typed stays here.</source>
        <translation>Está tardando más de lo normal. Lo que escribió sigue aquí.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TopBar</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeekStrip</name>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
</TS>
