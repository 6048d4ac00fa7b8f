<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Text</name>
        <message>
            <source>Update Huella on this computer: the clinic's database is of a newer version. Nothing was changed.</source>
            <translation>Actualice Huella en esta computadora: la base de datos de la clínica es de una versión más nueva. No se cambió nada.</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>No se pudo: %1</translation>
        </message>
        <message>
            <source>Usage: huellactl connection export FILE [--host NAME] [--port NUMBER] [--database NAME] [--ca FILE] [--sslmode MODE] [--dsn DSN [--renew]] [--board]</source>
            <translation>Uso: huellactl connection export ARCHIVO [--host NOMBRE] [--port NÚMERO] [--database NOMBRE] [--ca ARCHIVO] [--sslmode MODO] [--dsn DSN [--renew]] [--board]</translation>
        </message>
        <message>
            <source>The certificate %1 cannot be copied.</source>
            <translation>No se puede copiar el certificado %1.</translation>
        </message>
        <message>
            <source>The guest&apos;s credential is not in it: name the server&apos;s superuser (--dsn).</source>
            <translation>No lleva la credencial del invitado: indique el superusuario del servidor (--dsn).</translation>
        </message>
        <message>
            <source>Written: %1. Copy it to the workstation and open it with huella --connection.</source>
            <translation>Escrito: %1. Cópielo a la otra computadora y ábralo con huella --connection.</translation>
        </message>
        <message>
            <source>Written: %1. Copy it to the screen&apos;s computer and start there huella --board --connection. It opens the public board and nothing else.</source>
            <translation>Escrito: %1. Cópielo al equipo de la pantalla y abra allí huella --board --connection. Abre el tablero público y nada más.</translation>
        </message>
        <message>
            <source>writes the file that a workstation connects with</source>
            <translation>escribe el archivo con que se conecta otra computadora</translation>
        </message>
        <message numerus="yes">
            <source>The database is ready (%n step(s) applied).</source>
            <translation>
                <numerusform>La base de datos está lista (se aplicó %n paso).</numerusform>
                <numerusform>La base de datos está lista (se aplicaron %n pasos).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The database is up to date (%n step(s) applied).</source>
            <translation>
                <numerusform>La base de datos está al día (se aplicó %n paso).</numerusform>
                <numerusform>La base de datos está al día (se aplicaron %n pasos).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The database lacks %n step(s): run huellactl database migrate.</source>
            <translation>
                <numerusform>A la base de datos le falta %n paso: ejecute huellactl database migrate.</numerusform>
                <numerusform>A la base de datos le faltan %n pasos: ejecute huellactl database migrate.</numerusform>
            </translation>
        </message>
        <message>
            <source>The database is of this program's version.</source>
            <translation>La base de datos es de la versión de este programa.</translation>
        </message>
        <message>
            <source>makes the clinic's database, if it is missing</source>
            <translation>crea la base de datos de la clínica, si falta</translation>
        </message>
        <message>
            <source>brings it to this program's version</source>
            <translation>la pone en la versión de este programa</translation>
        </message>
        <message>
            <source>compares it with this program's version</source>
            <translation>la compara con la versión de este programa</translation>
        </message>
        <message>
            <source>The demo clinic is loaded (%1 s). These people sign in with the password %2:</source>
            <translation>La clínica de muestra está lista (%1 s). Estas personas entran con la contraseña %2:</translation>
        </message>
        <message>
            <source>The clinic has people already; nothing was loaded.</source>
            <translation>La clínica ya tiene personas; no se cargó nada.</translation>
        </message>
        <message>
            <source>fills an empty clinic with made-up people and animals</source>
            <translation>llena una clínica vacía con personas y animales inventados</translation>
        </message>
        <message>
            <source>Huella's command line. Commands:</source>
            <translation>Huella, línea de órdenes. Órdenes:</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>No existe la orden «%1».</translation>
        </message>
        <message>
            <source>The clinic's server runs (process %1).</source>
            <translation>El servidor de la clínica está en marcha (proceso %1).</translation>
        </message>
        <message>
            <source>The clinic's server was already running (process %1).</source>
            <translation>El servidor de la clínica ya estaba en marcha (proceso %1).</translation>
        </message>
        <message>
            <source>The clinic's server is stopped.</source>
            <translation>El servidor de la clínica está detenido.</translation>
        </message>
        <message>
            <source>The clinic's server is not running.</source>
            <translation>El servidor de la clínica no está en marcha.</translation>
        </message>
        <message>
            <source>The clinic's server runs (process %1), in %2.</source>
            <translation>El servidor de la clínica está en marcha (proceso %1), en %2.</translation>
        </message>
        <message>
            <source>starts the clinic's server on this computer</source>
            <translation>inicia el servidor de la clínica en esta computadora</translation>
        </message>
        <message>
            <source>stops it</source>
            <translation>lo detiene</translation>
        </message>
        <message>
            <source>says whether it runs; --dsn prints how to reach it</source>
            <translation>dice si está en marcha; --dsn escribe cómo llegar a él</translation>
        </message>
        <message>
            <source>The password is too easy to guess: use ten characters or more, and no names or common words.</source>
            <translation>La contraseña es fácil de adivinar: use diez caracteres o más, sin nombres ni palabras comunes.</translation>
        </message>
        <message>
            <source>Somebody has that %1 already.</source>
            <translation>Alguien ya tiene ese %1.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Falta %1.</translation>
        </message>
        <message>
            <source>%1 is not valid.</source>
            <translation>%1 no es válido.</translation>
        </message>
        <message>
            <source>Nobody has that username or e-mail.</source>
            <translation>Nadie tiene ese nombre de usuario o correo.</translation>
        </message>
        <message>
            <source>%1 can sign in.</source>
            <translation>%1 ya puede ingresar.</translation>
        </message>
        <message>
            <source>%1 has a new password, to be changed at the next sign-in.</source>
            <translation>%1 tiene una contraseña nueva, que deberá cambiar al ingresar.</translation>
        </message>
        <message>
            <source>makes an account at once, such as the first admin's</source>
            <translation>crea una cuenta de inmediato, como la del primer administrador</translation>
        </message>
        <message>
            <source>gives somebody a new password</source>
            <translation>da a alguien una contraseña nueva</translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>Contraseña: </translation>
        </message>
        <message>
            <source>Again: </source>
            <translation>Otra vez: </translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>Las dos contraseñas no coinciden.</translation>
        </message>
        <message>
            <source>An owner</source>
            <translation>Un propietario</translation>
        </message>
        <message>
            <source>Another owner</source>
            <translation>Otro propietario</translation>
        </message>
        <message>
            <source>Somebody with an owner&apos;s ticket</source>
            <translation>Quien entró con el código QR de un propietario</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>La recepción</translation>
        </message>
        <message>
            <source>A vet</source>
            <translation>Un veterinario</translation>
        </message>
        <message>
            <source>The admin</source>
            <translation>El administrador</translation>
        </message>
        <message>
            <source>A guest</source>
            <translation>Un visitante</translation>
        </message>
        <message>
            <source>The public screen</source>
            <translation>La pantalla pública</translation>
        </message>
        <message>
            <source>Somebody shut out</source>
            <translation>Una persona dada de baja</translation>
        </message>
        <message>
            <source>Somebody before the second factor</source>
            <translation>Una persona antes del segundo factor</translation>
        </message>
        <message>
            <source>reads what is his own</source>
            <translation>lee lo suyo</translation>
        </message>
        <message>
            <source>does not read others' rows</source>
            <translation>no lee filas ajenas</translation>
        </message>
        <message>
            <source>does not read secrets</source>
            <translation>no lee secretos</translation>
        </message>
        <message>
            <source>does not read the catalogue</source>
            <translation>no lee el catálogo</translation>
        </message>
        <message>
            <source>gains no further power</source>
            <translation>no gana más poder</translation>
        </message>
        <message>
            <source>does not write past the functions</source>
            <translation>no escribe fuera de las funciones</translation>
        </message>
        <message>
            <source>This database does not hold: see the lines with ✗.</source>
            <translation>Esta base de datos no resiste: vea las líneas con ✗.</translation>
        </message>
        <message>
            <source>tries to break in as everybody, and says what held</source>
            <translation>intenta entrar como cada rol y dice qué resistió</translation>
        </message>
        <message numerus="yes">
            <source>Everything held: %n attempt(s), and no rule of the house is broken.</source>
            <translation>
                <numerusform>Todo resistió: %n intento, y ninguna regla de la casa está rota.</numerusform>
                <numerusform>Todo resistió: %n intentos, y ninguna regla de la casa está rota.</numerusform>
            </translation>
        </message>
        <message>
            <source>Usage: huellactl mercadopago connect [--webhook-port NUMBER --notification-url URL]; the access token comes from standard input.</source>
            <translation>Uso: huellactl mercadopago connect [--webhook-port NÚMERO --notification-url URL]; el token de acceso entra por la entrada estándar.</translation>
        </message>
        <message>
            <source>This clinic has an account of its own; it stays connected.</source>
            <translation>Esta clínica tiene su propia cuenta; sigue conectada.</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Webhook secret</source>
            <translation>Clave secreta de los webhooks</translation>
        </message>
        <message>
            <source>That is no access token. Copy it from your application at Mercado Pago: it begins with APP_USR-.</source>
            <translation>Eso no es un token de acceso. Cópielo de su aplicación en Mercado Pago: empieza con APP_USR-.</translation>
        </message>
        <message>
            <source>Mercado Pago is connected. huellad takes it up within seconds.</source>
            <translation>Mercado Pago está conectado. huellad lo toma en unos segundos.</translation>
        </message>
        <message>
            <source>Mercado Pago is disconnected.</source>
            <translation>Mercado Pago está desconectado.</translation>
        </message>
        <message>
            <source>takes payments online, with the clinic&apos;s account</source>
            <translation>cobra en línea, con la cuenta de la clínica</translation>
        </message>
        <message>
            <source>takes no more payments online</source>
            <translation>deja de cobrar en línea</translation>
        </message>
    </context>
</TS>
