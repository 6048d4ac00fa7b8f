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
        <translation>Una receta posterior reemplaza a esta: no la use.</translation>
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
<context>
    <name>huella::ui::DocumentSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Página %1 de %2…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Enviado a la impresora %1.</translation>
    </message>
    <message>
        <source>It was cancelled. The document is saved: print it again when you like; it will say “Copy”.</source>
        <translation>Se canceló. El documento quedó guardado: imprímalo cuando quiera; dirá «Copia».</translation>
    </message>
    <message>
        <source>It could not be printed%1. The document is saved: look at the printer and print it again, or save it as a PDF.</source>
        <translation>No se pudo imprimir%1. El documento quedó guardado: revise la impresora e imprímalo de nuevo, o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not printed yet. The first print gives it its number.</source>
        <translation>Aún no se imprimió. La primera impresión le da su número.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s). The next one says “Copy”.</source>
        <translation>
            <numerusform>Se mandó a imprimir %n vez. La próxima dirá «Copia».</numerusform>
            <numerusform>Se mandó a imprimir %n veces. La próxima dirá «Copia».</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
</context>
<context>
    <name>huella::ui::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::PrintBar</name>
    <message>
        <source>This computer has no printer. Save it as a PDF file: it can be printed anywhere or sent.</source>
        <translation>Esta PC no tiene impresora. Guárdelo como PDF: se puede imprimir en cualquier lugar o enviar.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>huella::ui::VaccinationList</name>
    <message>
        <source>No vaccine is on the card yet.</source>
        <translation>Todavía no hay vacunas en el carné.</translation>
    </message>
    <message>
        <source>In another clinic</source>
        <translation>En otra clínica</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>It was due on %1</source>
        <translation>Tocaba el %1</translation>
    </message>
    <message>
        <source>Next one on %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>Take %1 off the card</source>
        <translation>Quitar %1 del carné</translation>
    </message>
</context>
</TS>
