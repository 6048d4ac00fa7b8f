<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>PaymentMethod</name>
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
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
</context>
<context>
    <name>PresenceLabel</name>
    <message>
        <source>You are writing on another computer</source>
        <translation>Você está escrevendo em outro computador</translation>
    </message>
    <message>
        <source>You have it open on another computer</source>
        <translation>Você está com ela aberta em outro computador</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escrevendo</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 está olhando</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Pode esperar</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sem pressa</translation>
    </message>
</context>
<context>
    <name>huella::ui::ArrivalWatch</name>
    <message>
        <source>%1 has arrived, turn %2</source>
        <translation>%1 chegou, senha %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardDelegate</name>
    <message>
        <source>No vet yet</source>
        <translation>Ainda sem veterinário</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardNotes</name>
    <message>
        <source>Very soon</source>
        <translation>Em breve</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n min more</source>
        <translation>
            <numerusform>≈ mais %n min</numerusform>
            <numerusform>≈ mais %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardView</name>
    <message>
        <source>Nobody is waiting right now.</source>
        <translation>Ninguém está esperando agora.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
</context>
<context>
    <name>huella::ui::PayPanel</name>
    <message>
        <source>Open the payment page</source>
        <translation>Abrir a página de pagamento</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Criar outro link</translation>
    </message>
    <message>
        <source>No link could be made.</source>
        <translation>Não foi possível criar o link.</translation>
    </message>
    <message>
        <source>The last try was rejected and nothing was charged. Try another card or means.</source>
        <translation>A última tentativa foi recusada e nada foi cobrado. Tente outro cartão ou meio.</translation>
    </message>
    <message>
        <source>Preparing the payment link…</source>
        <translation>Preparando o link de pagamento…</translation>
    </message>
    <message>
        <source>Scan the code with your phone, or open the page on this screen.</source>
        <translation>Leia o código com o celular, ou abra a página nesta tela.</translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation>Leia o código com o celular.</translation>
    </message>
    <message>
        <source>We are confirming your payment. You need not pay again: please come to the front desk.</source>
        <translation>Estamos confirmando seu pagamento. Não precisa pagar de novo: passe na recepção, por favor.</translation>
    </message>
    <message>
        <source>Paid. Thank you!</source>
        <translation>Pago. Muito obrigado!</translation>
    </message>
    <message>
        <source>Paid late: the appointment had been cancelled already. Please come to the front desk: they book another hour or give your money back.</source>
        <translation>Pago tarde: a consulta já estava cancelada. Passe na recepção: marcam outro horário ou devolvem seu dinheiro.</translation>
    </message>
    <message>
        <source>The payment was rejected. Nothing was charged.</source>
        <translation>O pagamento foi recusado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The link has ended. Nothing was charged.</source>
        <translation>O link venceu. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Mercado Pago does not answer yet. The link appears here by itself; you may also pay at the front desk.</source>
        <translation>O Mercado Pago ainda não responde. O link aparece aqui sozinho; você também pode pagar na recepção.</translation>
    </message>
    <message>
        <source>The link lives for %1:%2 more minutes.</source>
        <translation>O link vence em %1:%2 minutos.</translation>
    </message>
    <message>
        <source>No browser could be opened here. Scan the code with your phone.</source>
        <translation>Não foi possível abrir um navegador aqui. Leia o código com o celular.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>The payment was given back.</source>
        <translation>O pagamento foi devolvido.</translation>
    </message>
    <message>
        <source>The bank took the payment back. Please come to the front desk.</source>
        <translation>O banco retirou o pagamento. Passe na recepção, por favor.</translation>
    </message>
</context>
<context>
    <name>huella::ui::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Latest changes (Ctrl+Z)</source>
        <translation>Últimas mudanças (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>resta %n min</numerusform>
            <numerusform>restam %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called by %2 · %3</source>
        <translation>%2 chamou %1 · %3</translation>
    </message>
    <message>
        <source>%1 was finished by %2 · %3</source>
        <translation>%2 terminou com %1 · %3</translation>
    </message>
    <message>
        <source>%1 was checked in by %2 · %3</source>
        <translation>%2 registrou %1 · %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeightChart</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Nobody has weighed this patient here yet.</source>
        <translation>Ninguém pesou este paciente aqui ainda.</translation>
    </message>
    <message>
        <source>on %1, the only weighing</source>
        <translation>em %1, a única pesagem</translation>
    </message>
    <message>
        <source>on %1: %2 since %3</source>
        <translation>em %1: %2 desde %3</translation>
    </message>
</context>
</TS>
