<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Till</name>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contestação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>sozinho</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ainda não fechado</translation>
    </message>
    <message>
        <source>in the close</source>
        <translation>no fechamento</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>depois do fechamento</translation>
    </message>
</context>
<context>
    <name>TillSheet</name>
    <message>
        <source>matches</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>Deve haver</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (depois do fechamento)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>sozinho</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>Nenhum dinheiro se moveu neste dia.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Animal e dono</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Day&apos;s close, %1</source>
        <translation>Fechamento do dia, %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Fechado às %1 por %2</translation>
    </message>
    <message>
        <source>Not closed yet: the figures so far.</source>
        <translation>Ainda não fechado: os valores até agora.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Por que difere</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>Depois do fechamento</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimentos</translation>
    </message>
    <message>
        <source>who closed the day</source>
        <translation>quem fechou o dia</translation>
    </message>
    <message>
        <source>Day&apos;s close of %1</source>
        <translation>Fechamento do dia %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::CloseCard</name>
    <message>
        <source>After the close</source>
        <translation>Depois do fechamento</translation>
    </message>
    <message>
        <source>For example: change was given twice</source>
        <translation>Por exemplo: o troco foi dado duas vezes</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Por que difere?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Count without the change that the drawer began with.</source>
        <translation>Conte sem o troco com que a gaveta começou.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Reabrir o dia</translation>
    </message>
    <message>
        <source>For example: a charge was missing</source>
        <translation>Por exemplo: faltava uma cobrança</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Por que se reabre?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Fechado às %1 por %2</translation>
    </message>
    <message>
        <source>The day is open</source>
        <translation>O dia está aberto</translation>
    </message>
    <message>
        <source>The day is open; so long ago only the administration closes it</source>
        <translation>O dia está aberto; há tanto tempo só a administração o fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n online payment(s) of this day, %1, wait to be confirmed. They settle by themselves.</source>
        <translation>
            <numerusform>%n pagamento on-line deste dia, %1, espera confirmação. Resolve-se sozinho.</numerusform>
            <numerusform>%n pagamentos on-line deste dia, %1, esperam confirmação. Resolvem-se sozinhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference: %1</source>
        <translation>A diferença: %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2, opened again at %3 by %4: %5</source>
        <translation>Fechado às %1 por %2, reaberto às %3 por %4: %5</translation>
    </message>
    <message>
        <source>Count the cash first: what lies in the drawer, even if it is nothing.</source>
        <translation>Conte primeiro o dinheiro: o que há na gaveta, mesmo que seja nada.</translation>
    </message>
    <message>
        <source>Say why it differs.</source>
        <translation>Diga por que difere.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>O dia está fechado.</translation>
    </message>
    <message>
        <source>Money moved while you counted. Look at the new figures and close again.</source>
        <translation>Moveu-se dinheiro enquanto você contava. Veja os novos valores e feche de novo.</translation>
    </message>
    <message>
        <source>Somebody closed the day meanwhile.</source>
        <translation>Alguém fechou o dia enquanto isso.</translation>
    </message>
    <message>
        <source>So long ago only the administration closes a day.</source>
        <translation>Há tanto tempo só a administração fecha um dia.</translation>
    </message>
    <message>
        <source>Say why it is opened again.</source>
        <translation>Diga por que se reabre.</translation>
    </message>
    <message>
        <source>The day is open again. The close stays on the record.</source>
        <translation>O dia está aberto de novo. O fechamento fica registrado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::MovementModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Animal e dono</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (depois do fechamento)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>sozinho</translation>
    </message>
</context>
<context>
    <name>huella::ui::RefundTasks</name>
    <message>
        <source>To give back by hand</source>
        <translation>A devolver à mão</translation>
    </message>
    <message>
        <source>Mercado Pago would not return this money. Give it back in cash, or let Mercado Pago try again.</source>
        <translation>O Mercado Pago não quis devolver este dinheiro. Devolva em dinheiro, ou deixe o Mercado Pago tentar de novo.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pago duas vezes</translation>
    </message>
    <message>
        <source>%1. Since %2. Mercado Pago&apos;s payment %3; it said: %4.</source>
        <translation>%1. Desde %2. Pagamento do Mercado Pago %3; ele disse: %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>I gave it back in cash</source>
        <translation>Devolvi em dinheiro</translation>
    </message>
    <message>
        <source>Mercado Pago is asked again. The line goes once the money is back.</source>
        <translation>Pergunta-se de novo ao Mercado Pago. A linha some quando o dinheiro voltar.</translation>
    </message>
    <message>
        <source>Did %1 get %2 in cash? This leaves the drawer and stays on the log.</source>
        <translation>%1 recebeu %2 em dinheiro? Isto sai da gaveta e fica na auditoria.</translation>
    </message>
    <message>
        <source>Yes, it is given back</source>
        <translation>Sim, foi devolvido</translation>
    </message>
    <message>
        <source>Noted: %1 went back in cash.</source>
        <translation>Anotado: %1 foi devolvido em dinheiro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillGrid</name>
    <message>
        <source>Method</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Contestações</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>Deve haver</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Não é um valor</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>Sobram %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillPage</name>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Count the drawer, write what is in it and close the day. What comes later is shown apart. Ctrl+Left and Ctrl+Right go from day to day.</source>
        <translation>Conte a gaveta, escreva o que há nela e feche o dia. O que vier depois aparece à parte. Ctrl+Esquerda e Ctrl+Direita vão de dia em dia.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rolo de 80 mm</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>What was charged and what went back, day by day.</source>
        <translation>O que se cobrou e o que voltou, dia a dia.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>Nenhum dinheiro se moveu neste dia.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
</TS>
