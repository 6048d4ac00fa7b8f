<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::kiosk::EndScreen</name>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>We closed your session</source>
        <translation>Cerramos su sesión</translation>
    </message>
    <message>
        <source>Your session is closed. See you soon.</source>
        <translation>Su sesión está cerrada. ¡Hasta pronto!</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while. Nothing of yours stays here.</source>
        <translation>Nadie tocó la pantalla por un momento. Aquí no queda nada suyo.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>on-screen keyboard</comment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskFrame</name>
    <message>
        <source>We have told the front desk. Somebody is coming.</source>
        <translation>Ya avisamos a recepción. Alguien viene a ayudarle.</translation>
    </message>
    <message>
        <source>The front desk already knows that you need help. Somebody is coming.</source>
        <translation>Recepción ya sabe que necesita ayuda. Alguien viene en camino.</translation>
    </message>
    <message>
        <source>The front desk could not be told from here. Please go to the counter: they will help you.</source>
        <translation>No pudimos avisar a recepción desde aquí. Por favor, acérquese al mostrador: le ayudarán.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::PinPage</name>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>For the clinic&apos;s staff</source>
        <translation>Para el personal de la clínica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del kiosco</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>The clinic has not set a PIN yet: the administrator does it on the clinic&apos;s page.</source>
        <translation>La clínica aún no tiene un PIN: lo pone el administrador en la página de la clínica.</translation>
    </message>
    <message>
        <source>Write the PIN.</source>
        <translation>Escriba el PIN.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StartScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Say that you have arrived, book, and see how your pets are.</source>
        <translation>Avise que llegó, reserve y vea cómo están sus mascotas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StickSheet</name>
    <message>
        <source>Choose the photos</source>
        <translation>Elija las fotos</translation>
    </message>
    <message>
        <source>Plug in your memory stick or your camera: its photos appear here. They are only copied.</source>
        <translation>Conecte su memoria USB o su cámara: sus fotos aparecerán aquí. Solo se copian.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message numerus="yes">
        <source>Use %n photos</source>
        <translation>
            <numerusform>Usar %n foto</numerusform>
            <numerusform>Usar %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StillHere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message numerus="yes">
        <source>This closes in %n seconds.</source>
        <translation>
            <numerusform>Esto se cierra en %n segundo.</numerusform>
            <numerusform>Esto se cierra en %n segundos.</numerusform>
        </translation>
    </message>
</context>
</TS>
