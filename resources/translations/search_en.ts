<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::ui::GlobalSearch</name>
    <message>
        <source>Find a pet or an owner</source>
        <translation>Find a pet or an owner</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Register “%1” as a new owner</source>
        <translation>Register “%1” as a new owner</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Nobody was found for “%1”.</translation>
    </message>
    <message>
        <source>Find a pet or an owner (Ctrl+K)</source>
        <translation>Find a pet or an owner (Ctrl+K)</translation>
    </message>
    <message>
        <source>By name, phone, e-mail or microchip</source>
        <translation>By name, phone, email or microchip</translation>
    </message>
</context>
<context>
    <name>huella::ui::PatientCard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Pets</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Owner without pets</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
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
        <translation>Patients</translation>
    </message>
    <message>
        <source>Every patient of the clinic by name. Enter opens the chosen one.</source>
        <translation>Every patient of the clinic by name. Enter opens the chosen one.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chosen patient</source>
        <translation>Open the chosen patient</translation>
    </message>
    <message>
        <source>%1 patients by name</source>
        <translation>%1 patients by name</translation>
    </message>
    <message>
        <source>There are no patients yet. The desk registers them, or their owners by themselves.</source>
        <translation>There are no patients yet. The desk registers them, or their owners do it themselves.</translation>
    </message>
</context>
<context>
    <name>huella::ui::SearchDelegate</name>
    <message>
        <source>spelt alike</source>
        <translation>spelt alike</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Owner without pets</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
</context>
</TS>
