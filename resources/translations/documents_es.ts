<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Durante: %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>In another clinic</source>
        <translation>En otra clínica</translation>
    </message>
    <message>
        <source>A later prescription replaces this one: do not use it.</source>
        <translation>Una receta posterior reemplaza a esta: no la uses.</translation>
    </message>
    <message>
        <source>Replaces prescription no. %1.</source>
        <translation>Reemplaza a la receta N.º %1.</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>Rp.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>How to give it</source>
        <translation>Cómo darlo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Fecha de la atención</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Motivo de consulta</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Added on %1 by %2</source>
        <translation>Agregado el %1 por %2</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message>
        <source>Attended by %1 · Licence %2</source>
        <translation>Atendido por %1 · Colegiatura %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Total paid: %1</source>
        <translation>Total pagado: %1</translation>
    </message>
    <message>
        <source>Charged by %1</source>
        <translation>Cobrado por %1</translation>
    </message>
    <message>
        <source>Receipt of the clinic. It does not replace the tax document.</source>
        <translation>Comprobante interno de la clínica. No reemplaza al comprobante tributario.</translation>
    </message>
    <message>
        <source>Vaccines given</source>
        <translation>Vacunas aplicadas</translation>
    </message>
    <message>
        <source>No vaccine is on the card yet.</source>
        <translation>Todavía no hay vacunas en el carné.</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <translation>Producto y lote</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Aplicada por</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Médico veterinario</translation>
    </message>
    <message>
        <source>Veterinarian · Licence %1</source>
        <translation>Médico veterinario · Colegiatura %1</translation>
    </message>
    <message>
        <source>Female, neutered</source>
        <translation>Hembra, esterilizada</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Hembra</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Macho, esterilizado</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Sin emitir</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>Microchip %1</source>
        <translation>Microchip %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Informe de atención</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Comprobante de pago</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carné de vacunación</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 N.º %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
</TS>
