<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>huella::ui::GlobalSearch</name>
    <message>
        <source>Find a pet or an owner</source>
        <translation>Buscar una mascota o un dueño</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Register “%1” as a new owner</source>
        <translation>Registrar a «%1» como dueño nuevo</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Nadie aparece con «%1».</translation>
    </message>
    <message>
        <source>Find a pet or an owner (Ctrl+K)</source>
        <translation>Buscar mascota o dueño (Ctrl+K)</translation>
    </message>
    <message>
        <source>By name, phone, e-mail or microchip</source>
        <translation>Por nombre, teléfono, correo o microchip</translation>
    </message>
</context>
<context>
    <name>huella::ui::PatientCard</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nació el</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Dueño sin mascotas</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
</context>
<context>
    <name>huella::ui::PatientList</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Every patient of the clinic by name. Enter opens the chosen one.</source>
        <translation>Todos los pacientes de la clínica por nombre. Enter abre el elegido.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chosen patient</source>
        <translation>Abrir el paciente elegido</translation>
    </message>
    <message>
        <source>%1 patients by name</source>
        <translation>%1 pacientes por nombre</translation>
    </message>
    <message>
        <source>There are no patients yet. The desk registers them, or their owners by themselves.</source>
        <translation>Todavía no hay pacientes. Los registra la recepción, o sus dueños por su cuenta.</translation>
    </message>
</context>
<context>
    <name>huella::ui::SearchDelegate</name>
    <message>
        <source>spelt alike</source>
        <translation>se escribe parecido</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Dueño sin mascotas</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
</context>
</TS>
