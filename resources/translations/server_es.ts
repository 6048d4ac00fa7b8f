<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ServerFaultText</name>
        <message>
            <source>PostgreSQL %1 is not installed on this computer. Install the package postgresql-%1 and start Huella again.</source>
            <translation>PostgreSQL %1 no está instalado en esta computadora. Instale el paquete postgresql-%1 y vuelva a abrir Huella.</translation>
        </message>
        <message>
            <source>The clinic's data were made by PostgreSQL %1, which this version of Huella does not use. Nothing was changed: open them with the Huella that made them, and make a backup there.</source>
            <translation>Los datos de la clínica se hicieron con PostgreSQL %1, que esta versión de Huella no usa. No se cambió nada: ábralos con la Huella que los hizo y saque allí una copia de seguridad.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space where the clinic's data are (%1) and start Huella again: nothing was lost.</source>
            <translation>El disco está lleno. Libere espacio donde están los datos de la clínica (%1) y vuelva a abrir Huella: no se perdió nada.</translation>
        </message>
        <message>
            <source>The folder of the clinic's data (%1) cannot be written. Check that the disk is not read-only and that the folder is yours.</source>
            <translation>No se puede escribir en la carpeta de los datos de la clínica (%1). Revise que el disco no sea de solo lectura y que la carpeta sea suya.</translation>
        </message>
        <message>
            <source>PostgreSQL's user cannot enter the folder of the clinic's data (%1). Choose another folder with HUELLA_HOME, or let others pass through those above it.</source>
            <translation>El usuario de PostgreSQL no puede entrar en la carpeta de los datos de la clínica (%1). Elija otra con HUELLA_HOME o dé permiso de paso en las carpetas superiores.</translation>
        </message>
        <message>
            <source>Another PostgreSQL holds the clinic's data (%1). Stop that one, or restart this computer; nothing was changed.</source>
            <translation>Otro PostgreSQL tiene tomados los datos de la clínica (%1). Deténgalo o reinicie esta computadora; no se cambió nada.</translation>
        </message>
        <message>
            <source>This computer has no user "postgres". Install the package postgresql-15 and start Huella again.</source>
            <translation>Esta computadora no tiene el usuario «postgres». Instale el paquete postgresql-15 y vuelva a abrir Huella.</translation>
        </message>
        <message>
            <source>Another Huella has been starting the clinic's server for too long. Close it and try again.</source>
            <translation>Otra Huella lleva demasiado tiempo iniciando el servidor de la clínica. Ciérrela y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The clinic's server does not start. What it said is in %1.</source>
            <translation>El servidor de la clínica no arranca. Lo que dijo está en %1.</translation>
        </message>
        <message>
            <source>The clinic's server does not stop. Stop it as the user who started it.</source>
            <translation>El servidor de la clínica no se detiene. Deténgalo con el usuario que lo inició.</translation>
        </message>
        <message>
            <source>Looking for the clinic's server...</source>
            <translation>Buscando el servidor de la clínica...</translation>
        </message>
        <message>
            <source>Preparing the clinic's data folder...</source>
            <translation>Preparando la carpeta de los datos...</translation>
        </message>
        <message>
            <source>Starting the server...</source>
            <translation>Iniciando el servidor...</translation>
        </message>
        <message>
            <source>Recovering the data after a sudden stop...</source>
            <translation>Recuperando los datos tras un corte repentino...</translation>
        </message>
        <message>
            <source>Preparing the database...</source>
            <translation>Preparando la base de datos...</translation>
        </message>
        <message>
            <source>Starting the clinic's tasks...</source>
            <translation>Iniciando las tareas de la clínica...</translation>
        </message>
        <message>
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
    </context>
</TS>
