<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::ui::GlobalSearch</name>
    <message>
        <source>Find a pet or an owner</source>
        <translation>Procurar um animal ou um dono</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Register “%1” as a new owner</source>
        <translation>Cadastrar “%1” como novo dono</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.</source>
        <translation>Ninguém foi encontrado com “%1”.</translation>
    </message>
    <message>
        <source>Find a pet or an owner (Ctrl+K)</source>
        <translation>Buscar animal ou dono (Ctrl+K)</translation>
    </message>
    <message>
        <source>By name, phone, e-mail or microchip</source>
        <translation>Por nome, telefone, e-mail ou microchip</translation>
    </message>
</context>
<context>
    <name>huella::ui::PatientCard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Nasceu em</translation>
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
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animais</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Dono sem animais</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
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
        <translation>Todos os pacientes da clínica por nome. Enter abre o escolhido.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the chosen patient</source>
        <translation>Abrir o paciente escolhido</translation>
    </message>
    <message>
        <source>%1 patients by name</source>
        <translation>%1 pacientes por nome</translation>
    </message>
    <message>
        <source>There are no patients yet. The desk registers them, or their owners by themselves.</source>
        <translation>Ainda não há pacientes. A recepção os cadastra, ou os próprios donos.</translation>
    </message>
</context>
<context>
    <name>huella::ui::SearchDelegate</name>
    <message>
        <source>spelt alike</source>
        <translation>escreve-se parecido</translation>
    </message>
    <message>
        <source>Owner without pets</source>
        <translation>Dono sem animais</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
</context>
</TS>
