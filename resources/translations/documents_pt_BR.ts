<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
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
        <translation>Em outra clínica</translation>
    </message>
    <message>
        <source>A later prescription replaces this one: do not use it.</source>
        <translation>Uma receita posterior substitui esta: não a use.</translation>
    </message>
    <message>
        <source>Replaces prescription no. %1.</source>
        <translation>Substitui a receita nº %1.</translation>
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
        <translation>Como dar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Data do atendimento</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Motivo da consulta</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Added on %1 by %2</source>
        <translation>Acrescentado em %1 por %2</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message>
        <source>Attended by %1 · Licence %2</source>
        <translation>Atendido por %1 · CRMV %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Total paid: %1</source>
        <translation>Total pago: %1</translation>
    </message>
    <message>
        <source>Charged by %1</source>
        <translation>Cobrado por %1</translation>
    </message>
    <message>
        <source>Receipt of the clinic. It does not replace the tax document.</source>
        <translation>Comprovante interno da clínica. Não substitui o documento fiscal.</translation>
    </message>
    <message>
        <source>Vaccines given</source>
        <translation>Vacinas aplicadas</translation>
    </message>
    <message>
        <source>No vaccine is on the card yet.</source>
        <translation>Ainda não há vacinas na carteira.</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacina</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <translation>Produto e lote</translation>
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
        <translation>Médico veterinário</translation>
    </message>
    <message>
        <source>Veterinarian · Licence %1</source>
        <translation>Médico veterinário · CRMV %1</translation>
    </message>
    <message>
        <source>Female, neutered</source>
        <translation>Fêmea castrada</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Fêmea</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Macho castrado</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Não emitido</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>CÓPIA</translation>
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
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Relatório do atendimento</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Comprovante de pagamento</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carteira de vacinação</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 nº %2</translation>
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
        <translation>Fechar</translation>
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
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Enviado à impressora %1.</translation>
    </message>
    <message>
        <source>It was cancelled. The document is saved: print it again when you like; it will say “Copy”.</source>
        <translation>Foi cancelado. O documento está salvo: imprima quando quiser; ele dirá “Cópia”.</translation>
    </message>
    <message>
        <source>It could not be printed%1. The document is saved: look at the printer and print it again, or save it as a PDF.</source>
        <translation>Não foi possível imprimir%1. O documento está salvo: verifique a impressora e imprima de novo, ou salve como PDF.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Not printed yet. The first print gives it its number.</source>
        <translation>Ainda não foi impresso. A primeira impressão lhe dá o número.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s). The next one says “Copy”.</source>
        <translation>
            <numerusform>Impresso %n vez. A próxima dirá “Cópia”.</numerusform>
            <numerusform>Impresso %n vezes. A próxima dirá “Cópia”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando as páginas…</translation>
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
        <translation>Este computador não tem impressora. Salve como PDF: pode ser impresso em qualquer lugar ou enviado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Salvar PDF</translation>
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
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
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
        <translation>Ainda não há vacinas na carteira.</translation>
    </message>
    <message>
        <source>In another clinic</source>
        <translation>Em outra clínica</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>It was due on %1</source>
        <translation>Era para %1</translation>
    </message>
    <message>
        <source>Next one on %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corrigir %1</translation>
    </message>
    <message>
        <source>Take %1 off the card</source>
        <translation>Tirar %1 da carteira</translation>
    </message>
</context>
</TS>
