<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ServerFaultText</name>
    <message>
        <source>PostgreSQL %1 is not installed on this computer. Install the package postgresql-%1 and start Huella again.</source>
        <translation>PostgreSQL %1 is not installed on this computer. Install the package postgresql-%1 and start Huella again.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data were made by PostgreSQL %1, which this version of Huella does not use. Nothing was changed: open them with the Huella that made them, and make a backup there.</source>
        <translation>The clinic&apos;s data were made by PostgreSQL %1, which this version of Huella does not use. Nothing was changed: open them with the Huella that made them, and make a backup there.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space where the clinic&apos;s data are (%1) and start Huella again: nothing was lost.</source>
        <translation>The disk is full. Free some space where the clinic&apos;s data are (%1) and start Huella again: nothing was lost.</translation>
    </message>
    <message>
        <source>The folder of the clinic&apos;s data (%1) cannot be written. Check that the disk is not read-only and that the folder is yours.</source>
        <translation>The folder of the clinic&apos;s data (%1) cannot be written. Check that the disk is not read-only and that the folder is yours.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s user cannot enter the folder of the clinic&apos;s data (%1). Choose another folder with HUELLA_HOME, or let others pass through those above it.</source>
        <translation>PostgreSQL&apos;s user cannot enter the folder of the clinic&apos;s data (%1). Choose another folder with HUELLA_HOME, or let others pass through those above it.</translation>
    </message>
    <message>
        <source>Another PostgreSQL holds the clinic&apos;s data (%1). Stop that one, or restart this computer; nothing was changed.</source>
        <translation>Another PostgreSQL holds the clinic&apos;s data (%1). Stop that one, or restart this computer; nothing was changed.</translation>
    </message>
    <message>
        <source>This computer has no user &quot;postgres&quot;. Install the package postgresql-15 and start Huella again.</source>
        <translation>This computer has no user &quot;postgres&quot;. Install the package postgresql-15 and start Huella again.</translation>
    </message>
    <message>
        <source>Another Huella has been starting the clinic&apos;s server for too long. Close it and try again.</source>
        <translation>Another Huella has been starting the clinic&apos;s server for too long. Close it and try again.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not start. What it said is in %1.</source>
        <translation>The clinic&apos;s server does not start. What it said is in %1.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not stop. Stop it as the user who started it.</source>
        <translation>The clinic&apos;s server does not stop. Stop it as the user who started it.</translation>
    </message>
    <message>
        <source>Looking for the clinic&apos;s server...</source>
        <translation>Looking for the clinic&apos;s server...</translation>
    </message>
    <message>
        <source>Preparing the clinic&apos;s data folder...</source>
        <translation>Preparing the clinic&apos;s data folder...</translation>
    </message>
    <message>
        <source>Starting the server...</source>
        <translation>Starting the server...</translation>
    </message>
    <message>
        <source>Recovering the data after a sudden stop...</source>
        <translation>Recovering the data after a sudden stop...</translation>
    </message>
    <message>
        <source>Preparing the database...</source>
        <translation>Preparing the database...</translation>
    </message>
    <message>
        <source>Starting the clinic&apos;s tasks...</source>
        <translation>Starting the clinic&apos;s tasks...</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Ready.</translation>
    </message>
</context>
</TS>
