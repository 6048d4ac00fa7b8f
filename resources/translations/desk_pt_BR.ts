<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ArrivalKind</name>
    <message>
        <source>On time</source>
        <translation>No horário</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Adiantado</translation>
    </message>
    <message>
        <source>Early, %1</source>
        <translation>Adiantado, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <translation>Atrasado, %1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>Sem consulta hoje</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Cancelled appointment</source>
        <translation>Consulta cancelada</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>Na sala de espera</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>gave it to %1 (before: %2)</source>
        <translation>passou-a para %1 (antes: %2)</translation>
    </message>
    <message>
        <source>moved it to %1 (before: %2)</source>
        <translation>moveu-a para %1 (antes: %2)</translation>
    </message>
    <message>
        <source>moved it to %1 with %2 (before: %3 with %4)</source>
        <translation>moveu-a para %1 com %2 (antes: %3 com %4)</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>cancelou-a</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>confirmou-a</translation>
    </message>
    <message>
        <source>marked that nobody came</source>
        <translation>marcou que ninguém veio</translation>
    </message>
    <message>
        <source>finished the attention</source>
        <translation>terminou o atendimento</translation>
    </message>
    <message>
        <source>put it back in the agenda</source>
        <translation>devolveu-a à agenda</translation>
    </message>
    <message>
        <source>changed the service</source>
        <translation>mudou o serviço</translation>
    </message>
    <message>
        <source>changed the reason</source>
        <translation>mudou o motivo</translation>
    </message>
    <message>
        <source>recorded a payment</source>
        <translation>registrou um pagamento</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>mudou-a</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>%1 (you, on another screen)</source>
        <translation>%1 (você, em outra tela)</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>O serviço da clínica</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>TurnSlip</name>
    <message>
        <source>Your turn is</source>
        <translation>Sua senha é</translation>
    </message>
    <message>
        <source>The next time, show this code to the reader of the kiosk and write your short code: you come in without your password.</source>
        <translation>Da próxima vez, mostre este código ao leitor do totem e digite seu código curto: você entra sem a senha de acesso.</translation>
    </message>
    <message>
        <source>Good for six months. Whoever finds it can do nothing without your short code.</source>
        <translation>Vale por seis meses. Quem o encontrar não pode fazer nada sem o seu código curto.</translation>
    </message>
    <message>
        <source>Turn slip</source>
        <translation>Papel da senha de atendimento</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaList</name>
    <message>
        <source>There are no appointments today.</source>
        <translation>Hoje não há consultas.</translation>
    </message>
    <message>
        <source>No appointment is like that.</source>
        <translation>Nenhuma consulta é assim.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Consultas de hoje</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Mudar a consulta</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody attends on %1.</source>
        <translation>Ninguém atende em %1.</translation>
    </message>
    <message>
        <source>Nobody has hours in the next weeks. The administrator sets them in Hours.</source>
        <translation>Ninguém tem horário nas próximas semanas. O administrador o define em Horários.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nova consulta</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Outra pessoa mudou</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Ir para o dia seguinte</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fechar o painel (Esc)</translation>
    </message>
    <message>
        <source>Waiting for an hour</source>
        <translation>Esperam um horário</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n na espera</numerusform>
            <numerusform>%n na espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaSteps</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 com %3</translation>
    </message>
    <message>
        <source>%1 was moved: %2</source>
        <translation>A consulta de %1 foi movida: %2</translation>
    </message>
    <message>
        <source>move it to %1, %2</source>
        <translation>movê-la para %1, %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancelá-la</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>A consulta de %1 foi cancelada</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was changed</source>
        <translation>A consulta de %1 foi mudada</translation>
    </message>
    <message>
        <source>change the service or the reason</source>
        <translation>mudar o serviço ou o motivo</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2</source>
        <translation>%1 tem consulta: %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaToolbar</name>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Antes (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>Depois (Alt+Direita)</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>Go to today (Alt+Home)</source>
        <translation>Ir para hoje (Alt+Home)</translation>
    </message>
    <message>
        <source>Day of the agenda</source>
        <translation>Dia da agenda</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>Agenda de quem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Dia ou semana</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Horas mais altas</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Horas mais baixas</translation>
    </message>
    <message>
        <source>Show cancelled appointments</source>
        <translation>Mostrar as consultas canceladas</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Dias seguintes</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Para hoje</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentBar</name>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Put back in the agenda</source>
        <translation>Devolver à agenda</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Desfazer chegada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar consulta</translation>
    </message>
    <message>
        <source>For example: the owner called</source>
        <translation>Por exemplo: avisou por telefone</translation>
    </message>
    <message>
        <source>Why is it cancelled? (may stay empty)</source>
        <translation>Por que se cancela? (opcional)</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentPanel</name>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver à agenda</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Desfazer chegada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar consulta</translation>
    </message>
    <message>
        <source>Move to another day, vet or hour (M)</source>
        <translation>Mover para outro dia, veterinário ou hora (M)</translation>
    </message>
    <message>
        <source>Cancel the appointment (Del)</source>
        <translation>Cancelar a consulta (Del)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, das %2 às %3</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Encaixe: %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalRow</name>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Receive %1: %2</source>
        <translation>Receber %1: %2</translation>
    </message>
    <message>
        <source>Dismiss the notice of %1</source>
        <translation>Descartar o aviso de %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalsPanel</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to who says that he is here</source>
        <translation>Ir para quem diz que chegou</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Receive him: into the queue, with his turn</source>
        <translation>Receber: para a fila, com sua senha</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Dismiss the notice: nobody was there</source>
        <translation>Descartar o aviso: não havia ninguém</translation>
    </message>
    <message>
        <source>They say they are here</source>
        <translation>Dizem que chegaram</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BoardPanel</name>
    <message>
        <source>Assign</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Desfazer chegada</translation>
    </message>
    <message>
        <source>Undo call</source>
        <translation>Desfazer chamada</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Qualquer veterinário</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BookingForm</name>
    <message>
        <source>Any vet</source>
        <translation>Qualquer veterinário</translation>
    </message>
    <message>
        <source>For example: yearly vaccines</source>
        <translation>Por exemplo: vacinas do ano</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
    <message>
        <source>%1: no free hours. Choose a day with a dot.</source>
        <translation>%1: não há horários livres. Escolha um dia com ponto.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ChargePanel</name>
    <message>
        <source>Mercado Pago QR</source>
        <translation>QR do Mercado Pago</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimir comprovante</translation>
    </message>
    <message>
        <source>For example: charged to the wrong pet</source>
        <translation>Por exemplo: era de outro animal</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Por que se anula?</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Por que é devolvido?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Quanto? (vazio: tudo)</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>A payment with Mercado Pago is under way. If you charge here and it comes all the same, it goes back by itself.</source>
        <translation>Há um pagamento com Mercado Pago a caminho. Se você cobrar aqui e ele chegar mesmo assim, volta sozinho.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Charged %1 · %2 · %3 · %4</source>
        <translation>Cobrado %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Paid late: the appointment was cancelled already. You may refund it.</source>
        <translation>Pago com atraso: a consulta já estava cancelada. Você pode devolvê-lo.</translation>
    </message>
    <message>
        <source>%1 went back.</source>
        <translation>%1 foi devolvido.</translation>
    </message>
    <message>
        <source>The payer disputes it at Mercado Pago.</source>
        <translation>Quem pagou contesta no Mercado Pago.</translation>
    </message>
    <message>
        <source>The money goes back through Mercado Pago.</source>
        <translation>O dinheiro volta pelo Mercado Pago.</translation>
    </message>
    <message>
        <source>The charge was voided. The appointment is to be paid again.</source>
        <translation>A cobrança foi anulada. A consulta está de novo a pagar.</translation>
    </message>
    <message>
        <source>Mercado Pago took %1 back: the payer&apos;s bank disputed it. If it is won, the appointment is paid again by itself.</source>
        <translation>O Mercado Pago retirou %1: o banco de quem pagou contestou. Se for ganho, a consulta volta a ficar paga sozinha.</translation>
    </message>
    <message>
        <source>%1 went back. The appointment is to be paid again.</source>
        <translation>%1 foi devolvido. A consulta fica a pagar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anular %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClaimCodeRow</name>
    <message>
        <source>Code for the kiosk</source>
        <translation>Código para o totem</translation>
    </message>
    <message>
        <source>The owner has no account of his own yet.</source>
        <translation>O dono ainda não tem conta própria.</translation>
    </message>
    <message>
        <source>At the kiosk: “Create my account”, with this code. Good until %1, %2, once.</source>
        <translation>No totem: “Criar minha conta”, com este código. Vale até %1, %2, uma só vez.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClashCard</name>
    <message>
        <source>Keep it as it is now</source>
        <translation>Deixar como está agora</translation>
    </message>
    <message>
        <source>Apply mine anyway</source>
        <translation>Aplicar o meu</translation>
    </message>
    <message>
        <source>Somebody changed this appointment meanwhile. Nothing was overwritten.</source>
        <translation>Outra pessoa mudou esta consulta enquanto isso. Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>It stands now: %1, %2 with %3 (%4).</source>
        <translation>Agora está: %1, %2 com %3 (%4).</translation>
    </message>
    <message>
        <source>You wanted to %1.</source>
        <translation>Você queria %1.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskActions</name>
    <message>
        <source>Undo the last step</source>
        <translation>Desfazer o último passo</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2</source>
        <translation>%1 voltou à fila, senha %2</translation>
    </message>
    <message>
        <source>%1 is being attended again</source>
        <translation>%1 está de novo em atendimento</translation>
    </message>
    <message>
        <source>%1 is no longer in the queue</source>
        <translation>%1 não está mais na fila</translation>
    </message>
    <message>
        <source>%1 is in the queue, turn %2</source>
        <translation>%1 está na fila, senha %2</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is confirmed</source>
        <translation>A consulta de %1 foi confirmada</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>A consulta de %1 foi cancelada</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 não veio</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is back in the agenda</source>
        <translation>A consulta de %1 está de novo na agenda</translation>
    </message>
    <message>
        <source>%1 waits for any vet</source>
        <translation>%1 espera qualquer veterinário</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 espera %2</translation>
    </message>
    <message>
        <source>The notice of %1 was dismissed</source>
        <translation>O aviso de %1 foi descartado</translation>
    </message>
    <message>
        <source>The notice of %1 is back</source>
        <translation>O aviso de %1 está de novo na lista</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was left as it is now.</source>
        <translation>A consulta de %1 ficou como está agora.</translation>
    </message>
    <message>
        <source>Cancel it anyway</source>
        <translation>Cancelar mesmo assim</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskView</name>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>%1 says that he is here</source>
        <translation>%1 diz que chegou</translation>
    </message>
    <message>
        <source>An hour became free, and somebody waits for it</source>
        <translation>Um horário ficou livre e alguém espera por ele</translation>
    </message>
    <message>
        <source>%1: somebody asks for help</source>
        <translation>%1: alguém pede ajuda</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>The turn slip is at the printer.</source>
        <translation>O papel da senha de atendimento está na impressora.</translation>
    </message>
    <message>
        <source>The turn slip is saved as %1.</source>
        <translation>O papel da senha de atendimento foi salvo como %1.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::EditForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::FreedBanner</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 com %3</translation>
    </message>
    <message>
        <source>An hour became free: %1. %2 waits for it (%3).</source>
        <translation>Um horário ficou livre: %1. %2 espera por ele (%3).</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Dar a %1</translation>
    </message>
    <message>
        <source>%1 has the hour: %2</source>
        <translation>%1 tem o horário: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HandoutsButton</name>
    <message>
        <source>Print the vaccination card or the report of the last visit</source>
        <translation>Imprimir a carteira de vacinação ou o relatório da última visita</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carteira de vacinação</translation>
    </message>
    <message>
        <source>Report of the visit of %1</source>
        <translation>Relatório da visita de %1</translation>
    </message>
    <message>
        <source>No signed visit yet</source>
        <translation>Ainda não há visita assinada</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HelpBanners</name>
    <message>
        <source>%1: somebody asks for help since %2</source>
        <translation>%1: alguém pede ajuda desde %2</translation>
    </message>
    <message>
        <source>%1: %2 asks for help since %3</source>
        <translation>%1: %2 pede ajuda desde %3</translation>
    </message>
    <message>
        <source>I&apos;m going</source>
        <translation>Estou indo</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::LikelyOwners</name>
    <message>
        <source>There is an owner with this e-mail: %1.</source>
        <translation>Já há um dono com este e-mail: %1.</translation>
    </message>
    <message>
        <source>There is an owner with this phone: %1.</source>
        <translation>Já há um dono com este telefone: %1.</translation>
    </message>
    <message>
        <source>This e-mail belongs to somebody of the clinic: %1.</source>
        <translation>Este e-mail é de alguém da clínica: %1.</translation>
    </message>
    <message>
        <source>Use this owner</source>
        <translation>Usar este dono</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::MoveForm</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Now: %1, %2 with %3</source>
        <translation>Agora: %1, %2 com %3</translation>
    </message>
    <message>
        <source>%1 · taken</source>
        <translation>%1 · ocupado</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · fora do horário</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Mover como encaixe</translation>
    </message>
    <message>
        <source>Write the day as 24/11/2026.</source>
        <translation>Escreva o dia assim: 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::NewOwnerForm</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Sobrenomes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail (if there is one)</source>
        <translation>E-mail (se tiver)</translation>
    </message>
    <message>
        <source>The pet&apos;s name</source>
        <translation>Nome do animal</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Back to the agenda (Esc)</source>
        <translation>Voltar à agenda (Esc)</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Outro dono</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Cadastrar e pôr na fila</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Só cadastrar</translation>
    </message>
    <message>
        <source>Somebody has this e-mail already.</source>
        <translation>Alguém já tem este e-mail.</translation>
    </message>
    <message>
        <source>This is what you had typed before.</source>
        <translation>Isto é o que você havia escrito antes.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Novo animal</translation>
    </message>
    <message>
        <source>New owner with a pet</source>
        <translation>Novo dono com seu animal</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::OverbookField</name>
    <message>
        <source>For example: has convulsions</source>
        <translation>Por exemplo: tem convulsões</translation>
    </message>
    <message>
        <source>Why squeeze it in?</source>
        <translation>Por que um encaixe?</translation>
    </message>
    <message>
        <source>That hour is taken. With a reason it is squeezed in.</source>
        <translation>Esse horário está ocupado. Com um motivo faz-se um encaixe.</translation>
    </message>
    <message>
        <source>Nobody attends then. With a reason it is squeezed in.</source>
        <translation>Nesse horário não se atende. Com um motivo faz-se um encaixe.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Esse horário já passou. Escolha um mais tarde.</translation>
    </message>
    <message>
        <source>Write why it is squeezed in.</source>
        <translation>Escreva o motivo do encaixe.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPanel</name>
    <message>
        <source>Another pet</source>
        <translation>Outro animal</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Voltar à agenda</translation>
    </message>
    <message>
        <source>Put in the queue now</source>
        <translation>Pôr na fila agora</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Agendar uma consulta</translation>
    </message>
    <message>
        <source>This patient is archived: it takes no appointments.</source>
        <translation>Este paciente está arquivado: não recebe consultas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPicker</name>
    <message>
        <source>Pet, owner or phone</source>
        <translation>Animal, dono ou telefone</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>No pet was found for “%1”.</source>
        <translation>Nenhum animal foi encontrado com “%1”.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::SlotBookingForm</name>
    <message>
        <source>Whoever is free</source>
        <translation>Quem estiver livre</translation>
    </message>
    <message>
        <source>For example: yearly vaccines</source>
        <translation>Por exemplo: vacinas do ano</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Quem vem?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Choose another pet</source>
        <translation>Escolher outro animal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Mover como encaixe</translation>
    </message>
    <message>
        <source>Choose the pet that comes.</source>
        <translation>Escolha o animal que vem.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TicketRow</name>
    <message>
        <source>QR for the kiosk</source>
        <translation>QR para o totem</translation>
    </message>
    <message>
        <source>Print the turn slip</source>
        <translation>Imprimir o papel da senha de atendimento</translation>
    </message>
    <message>
        <source>Signs in at the kiosk with the password. For a QR, the owner first chooses a short code there, in “My account”.</source>
        <translation>Entra no totem com a senha. Para um QR, primeiro escolhe lá um código curto, em “Minha conta”.</translation>
    </message>
    <message>
        <source>Has a QR for the kiosk. A new one takes its place.</source>
        <translation>Já tem um QR para o totem. Se criar outro, ele o substitui.</translation>
    </message>
    <message>
        <source>Can come in at the kiosk with a QR and the short code.</source>
        <translation>Pode entrar no totem com um QR e o código curto.</translation>
    </message>
    <message>
        <source>For the camera of the owner&apos;s phone, or on paper with the turn. It is shown once.</source>
        <translation>Para a câmera do telefone do responsável, ou em papel com a senha de atendimento. Aparece uma só vez.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm or check in the chosen appointment</source>
        <translation>Confirmar a consulta escolhida ou registrar a chegada</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose another appointment</source>
        <translation>Escolher outra consulta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Voltar à agenda</translation>
    </message>
    <message>
        <source>Back to the agenda; what you typed stays</source>
        <translation>Voltar à agenda; o que foi escrito fica</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Cadastrar e pôr na fila</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Assign a vet to who waits</source>
        <translation>Designar um veterinário a quem espera</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Say how urgent it is</source>
        <translation>Dizer quão urgente é</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show the appointments of</source>
        <translation>Mostrar as consultas de</translation>
    </message>
    <message>
        <source>Show the appointments that are</source>
        <translation>Mostrar as consultas que estão</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>Yet to come</source>
        <translation>Por chegar</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>Na clínica</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Cancelled or absent</source>
        <translation>Canceladas ou ausentes</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2, %3 with %4</source>
        <translation>%1 tem consulta: %2, %3 com %4</translation>
    </message>
    <message>
        <source>%1 and %2 are registered</source>
        <translation>%1 e %2 foram cadastrados</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yet to come</source>
        <translation>
            <numerusform>%n por chegar</numerusform>
            <numerusform>%n por chegar</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointments of the day at the left, who is in the clinic at the right. Who comes is checked in with Enter; who says at a kiosk that he is here is received there; who comes without an appointment is searched for, and whoever is not found is registered.</source>
        <translation>À esquerda, as consultas do dia; à direita, quem está na clínica. Quem chega é registrado com Enter; quem avisa no totem que chegou é recebido ali; quem vem sem consulta é procurado, e quem não aparece é cadastrado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TriageForm</name>
    <message>
        <source>For example: has trouble breathing</source>
        <translation>Por exemplo: tem dificuldade para respirar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::VetStrip</name>
    <message>
        <source>Any vet</source>
        <translation>Qualquer veterinário</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::VisitBar</name>
    <message>
        <source>In the waiting room already, turn %1.</source>
        <translation>Já está na sala de espera, senha %1.</translation>
    </message>
    <message>
        <source>Being attended by %1.</source>
        <translation>Atendido por %1.</translation>
    </message>
    <message>
        <source>Today at %1: %2 with %3.</source>
        <translation>Hoje às %1: %2 com %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WaitingPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1º %2</translation>
    </message>
    <message>
        <source>any vet</source>
        <translation>qualquer veterinário</translation>
    </message>
    <message>
        <source>Nobody waits for an hour of these days.</source>
        <translation>Ninguém espera um horário destes dias.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
    </message>
    <message>
        <source>Give %1 with %2</source>
        <translation>Dar %1 com %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WalkInForm</name>
    <message>
        <source>For example: has been vomiting since yesterday</source>
        <translation>Por exemplo: vomita desde ontem</translation>
    </message>
    <message>
        <source>Why does it come?</source>
        <translation>Por que vem?</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Qualquer veterinário</translation>
    </message>
    <message>
        <source>Put in the queue</source>
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
</context>
</TS>
