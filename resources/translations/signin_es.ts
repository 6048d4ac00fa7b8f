<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::signin::AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>What the clinic knows of you, and how you sign in.</source>
        <translation>Lo que la clínica sabe de usted y cómo entra.</translation>
    </message>
    <message>
        <source>You came in with your QR code. To change your password, the second step or the code, sign in with your password.</source>
        <translation>Entró con su código QR. Para cambiar la contraseña, el segundo paso o el código, entre con su contraseña.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::BrandPanel</name>
    <message>
        <source>The clinic, the people and their animals, on every screen at once.</source>
        <translation>La clínica, las personas y sus animales, en todas las pantallas a la vez.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::CodePage</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Write the six digits that your authenticator shows now.</source>
        <translation>Escriba los seis dígitos que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>That code is not right or was used already. Wait for the next one.</source>
        <translation>Ese código no es correcto o ya se usó. Espere el siguiente.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Escriba el código.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::FirstStartPage</name>
    <message>
        <source>Try it with made-up data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Begin my clinic</source>
        <translation>Empezar mi clínica</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>This computer has no clinic yet. How do you want to begin?</source>
        <translation>Esta computadora todavía no tiene una clínica. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>My clinic</source>
        <translation>Mi clínica</translation>
    </message>
    <message>
        <source>Makes the administrator&apos;s account; then people, hours and prices.</source>
        <translation>Crea la cuenta de quien administra; después, personas, horarios y precios.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>A clinic with owners, animals and an agenda, to look around.</source>
        <translation>Una clínica con dueños, animales y agenda, para mirar con calma.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordFields</name>
    <message>
        <source>Good password.</source>
        <translation>Buena contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not use your name, your user name or your e-mail.</source>
        <translation>No use su nombre, su usuario ni su correo.</translation>
    </message>
    <message>
        <source>That is one of the first that somebody would try. Join several unusual words.</source>
        <translation>Es de las primeras que alguien probaría. Junte varias palabras poco comunes.</translation>
    </message>
    <message>
        <source>Avoid repetitions and keys that lie side by side.</source>
        <translation>Evite repeticiones y teclas vecinas.</translation>
    </message>
    <message>
        <source>Dates are easy to guess. Add unusual words.</source>
        <translation>Las fechas se adivinan pronto. Agregue palabras poco comunes.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another word or two.</source>
        <translation>Muy fácil de adivinar. Agregue una o dos palabras.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>Write a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess.</source>
        <translation>Elija una más difícil de adivinar.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordPage</name>
    <message>
        <source>Temporary password</source>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>Save my password</source>
        <translation>Guardar mi contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Elija su propia contraseña</translation>
    </message>
    <message>
        <source>The one you were given served to come in once.</source>
        <translation>La que le dieron sirvió para entrar una vez.</translation>
    </message>
    <message>
        <source>That is not the temporary password.</source>
        <translation>Esa no es la contraseña temporal.</translation>
    </message>
    <message>
        <source>Write the temporary password.</source>
        <translation>Escriba la contraseña temporal.</translation>
    </message>
    <message>
        <source>What is the temporary password you were given?</source>
        <translation>¿Qué contraseña temporal le dieron?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Esa no es su contraseña actual.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other screens were signed out.</source>
        <translation>Su contraseña se cambió. Sus otras pantallas se cerraron.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::ProfileCard</name>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombres</translation>
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
        <source>Save my data</source>
        <translation>Guardar mis datos</translation>
    </message>
    <message>
        <source>Your data were saved.</source>
        <translation>Sus datos se guardaron.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Without spaces; it is what you sign in with.</source>
        <translation>Sin espacios; con él entrará.</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Crear mi cuenta</translation>
    </message>
    <message>
        <source>Who administers the clinic?</source>
        <translation>¿Quién administra la clínica?</translation>
    </message>
    <message>
        <source>With it you register your pets, book and read what the vet wrote.</source>
        <translation>Con ella registra a sus mascotas, agenda citas y lee lo que escribió el veterinario.</translation>
    </message>
    <message>
        <source>This first account makes the others: reception and vets.</source>
        <translation>Esta primera cuenta crea las demás: recepción y veterinarios.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your registration is kept, but the clinic&apos;s service does not answer now. It will be completed by itself; press the button again in some minutes.</source>
        <translation>Su registro está guardado, pero el servicio de la clínica no responde ahora. Se completará solo; pulse el botón otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>Code of the front desk</source>
        <translation>Código de recepción</translation>
    </message>
    <message>
        <source>If they gave you one: it brings your pets.</source>
        <translation>Si le dieron uno: trae a sus mascotas.</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>If they gave you none, leave it empty.</source>
        <translation>Si no le dieron uno, déjelo en blanco.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>¿Cuál es su correo?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>¿Cuál es su teléfono?</translation>
    </message>
    <message>
        <source>Did the front desk give you a code?</source>
        <translation>¿Le dieron un código en recepción?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SecondFactorCard</name>
    <message>
        <source>Second step to sign in</source>
        <translation>Segundo paso para entrar</translation>
    </message>
    <message>
        <source>Besides your password, a code from your phone. Whoever learns your password still cannot come in.</source>
        <translation>Además de la contraseña, un código de su teléfono. Quien averigüe su contraseña tampoco podrá entrar.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>1. Scan the code with your authenticator. Without a camera, write this key:</source>
        <translation>1. Escanee el código con su aplicación de autenticación. Sin cámara, escriba esta clave:</translation>
    </message>
    <message>
        <source>2. Write the six digits it shows.</source>
        <translation>2. Escriba los seis dígitos que le muestra.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It is on. Keep these codes on paper: each serves once, for the day your phone is missing. They are not shown again.</source>
        <translation>Está activado. Guarde estos códigos en papel: cada uno sirve una vez, para el día que le falte el teléfono. No se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ya los guardé</translation>
    </message>
    <message>
        <source>It is on. To turn it off, write a code once more.</source>
        <translation>Está activado. Para desactivarlo, escriba un código una vez más.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Write the six digits.</source>
        <translation>Escriba los seis dígitos.</translation>
    </message>
    <message>
        <source>Write a code of your authenticator, or a recovery code.</source>
        <translation>Escriba un código de su aplicación o uno de recuperación.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInFlow</name>
    <message>
        <source>Your account is ready. Sign in with it.</source>
        <translation>Su cuenta está lista. Entre con ella.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInPage</name>
    <message>
        <source>I have my QR code</source>
        <translation>Tengo mi código QR</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Crear mi cuenta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Sign in with the account you have at the clinic.</source>
        <translation>Entre con la cuenta que tiene en la clínica.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>El usuario o la contraseña no son correctos. Revise ambos e intente otra vez.</translation>
    </message>
    <message>
        <source>Demonstration: come in as</source>
        <translation>Demostración: entrar como</translation>
    </message>
    <message>
        <source>Write your user name, your e-mail or your phone.</source>
        <translation>Escriba su usuario, su correo o su teléfono.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>What is your user name, e-mail or phone?</source>
        <translation>¿Cuál es su usuario, correo o teléfono?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>¿Cuál es su contraseña?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>User name, e-mail or phone</source>
        <translation>Usuario, correo o teléfono</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::StartupPage</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Abriendo la clínica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketCard</name>
    <message>
        <source>QR code for the kiosk</source>
        <translation>Código QR para el kiosco</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New short code</source>
        <translation>Nuevo código corto</translation>
    </message>
    <message>
        <source>Save my short code</source>
        <translation>Guardar mi código corto</translation>
    </message>
    <message>
        <source>Make a new QR code</source>
        <translation>Crear un nuevo código QR</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Esa no es su contraseña actual.</translation>
    </message>
    <message>
        <source>Everybody would try this code first. Choose another.</source>
        <translation>Ese código es el primero que cualquiera probaría. Elija otro.</translation>
    </message>
    <message>
        <source>Four to six digits. You write them after showing your QR code.</source>
        <translation>De cuatro a seis cifras. Las escribe después de mostrar su código QR.</translation>
    </message>
    <message>
        <source>Choose a short code, and with it and a QR code you sign in at the clinic&apos;s kiosk without your password.</source>
        <translation>Elija un código corto: con él y un código QR podrá entrar en el kiosco de la clínica sin su contraseña.</translation>
    </message>
    <message>
        <source>Your short code is ready. Ask for a QR code at the front desk, or make it here.</source>
        <translation>Su código corto está listo. Pida un código QR en recepción o créelo aquí.</translation>
    </message>
    <message>
        <source>Your QR code is good until %1. A new one takes its place.</source>
        <translation>Su código QR sirve hasta el %1. Si crea otro, lo reemplaza.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>Write four to six digits.</source>
        <translation>Escriba de cuatro a seis cifras.</translation>
    </message>
    <message>
        <source>Your short code is saved.</source>
        <translation>Su código corto quedó guardado.</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once.</source>
        <translation>Tómele ahora una foto con su teléfono: se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Your QR code and your short code open nothing any more.</source>
        <translation>Su código QR y su código corto ya no abren nada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketPage</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show your QR code</source>
        <translation>Muestre su código QR</translation>
    </message>
    <message>
        <source>Hold the QR code of your last visit, on paper or on your phone, in front of the reader.</source>
        <translation>Acerque al lector el código QR de su última visita, en papel o en su teléfono.</translation>
    </message>
    <message>
        <source>Show the QR code to the reader, or go back and sign in with your password.</source>
        <translation>Muestre el código QR al lector, o vuelva atrás y entre con su contraseña.</translation>
    </message>
    <message>
        <source>What is your short code?</source>
        <translation>¿Cuál es su código corto?</translation>
    </message>
    <message>
        <source>The four to six digits that you chose in your account.</source>
        <translation>Las cuatro a seis cifras que eligió en su cuenta.</translation>
    </message>
    <message>
        <source>The QR code or the short code is not good. Try again, or go back and sign in with your password.</source>
        <translation>El código QR o el código corto no es válido. Inténtelo de nuevo, o vuelva atrás y entre con su contraseña.</translation>
    </message>
    <message>
        <source>The QR code cannot be used at this moment. Go back and sign in with your password.</source>
        <translation>En este momento no se puede usar el código QR. Vuelva atrás y entre con su contraseña.</translation>
    </message>
    <message>
        <source>Write the four to six digits.</source>
        <translation>Escriba las cuatro a seis cifras.</translation>
    </message>
</context>
</TS>
