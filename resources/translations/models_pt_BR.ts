<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Appointments</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>the appointment of %1</source>
        <translation>a consulta de %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>uma consulta</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>the turn of %1</source>
        <translation>a senha de %1</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>uma senha</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Atendimentos</translation>
    </message>
    <message>
        <source>the attention of %1</source>
        <translation>o atendimento de %1</translation>
    </message>
    <message>
        <source>an attention</source>
        <translation>um atendimento</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Notas acrescentadas</translation>
    </message>
    <message>
        <source>an addendum to the attention of %1</source>
        <translation>uma nota acrescentada ao atendimento de %1</translation>
    </message>
    <message>
        <source>an addendum</source>
        <translation>uma nota acrescentada</translation>
    </message>
    <message>
        <source>Procedures done</source>
        <translation>Procedimentos feitos</translation>
    </message>
    <message>
        <source>a procedure done to %1</source>
        <translation>um procedimento feito em %1</translation>
    </message>
    <message>
        <source>a procedure done</source>
        <translation>um procedimento feito</translation>
    </message>
    <message>
        <source>Images of attentions</source>
        <translation>Imagens de atendimentos</translation>
    </message>
    <message>
        <source>an image in the attention of %1</source>
        <translation>uma imagem no atendimento de %1</translation>
    </message>
    <message>
        <source>an image of an attention</source>
        <translation>uma imagem de um atendimento</translation>
    </message>
    <message>
        <source>Photos of appointments</source>
        <translation>Fotos de consultas</translation>
    </message>
    <message>
        <source>a photo in the appointment of %1</source>
        <translation>uma foto na consulta de %1</translation>
    </message>
    <message>
        <source>a photo of an appointment</source>
        <translation>uma foto de uma consulta</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>an image of %1</source>
        <translation>uma imagem de %1</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>the patient %1</source>
        <translation>os dados de %1</translation>
    </message>
    <message>
        <source>a patient</source>
        <translation>os dados de um paciente</translation>
    </message>
    <message>
        <source>Clinical histories</source>
        <translation>Históricos clínicos</translation>
    </message>
    <message>
        <source>the clinical history of %1</source>
        <translation>o histórico clínico de %1</translation>
    </message>
    <message>
        <source>a clinical history</source>
        <translation>um histórico clínico</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>a payment for %1</source>
        <translation>um pagamento por %1</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>um pagamento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>the account of %1</source>
        <translation>a conta de %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>the hours of %1</source>
        <translation>o horário de %1</translation>
    </message>
    <message>
        <source>the hours of a vet</source>
        <translation>o horário de um veterinário</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>o serviço %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>um serviço</translation>
    </message>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Catálogo de procedimentos</translation>
    </message>
    <message>
        <source>the procedure %1</source>
        <translation>o procedimento %1</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>um procedimento</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>A clínica</translation>
    </message>
    <message>
        <source>the clinic&apos;s details</source>
        <translation>os dados da clínica</translation>
    </message>
    <message>
        <source>Took the check-in back: %1</source>
        <translation>Desfez a chegada: %1</translation>
    </message>
    <message>
        <source>Sent back to the waiting room: %1</source>
        <translation>Devolveu à sala de espera: %1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Reabriu %1</translation>
    </message>
    <message>
        <source>Undid the last change: %1</source>
        <translation>Desfez a última mudança: %1</translation>
    </message>
    <message>
        <source>Changed the own password: %1</source>
        <translation>Mudou a própria senha: %1</translation>
    </message>
    <message>
        <source>Gave a new password to %1</source>
        <translation>Deu uma senha nova: %1</translation>
    </message>
    <message>
        <source>Made new recovery codes: %1</source>
        <translation>Gerou códigos de recuperação: %1</translation>
    </message>
    <message>
        <source>Signed in with a recovery code: %1</source>
        <translation>Entrou com um código de recuperação: %1</translation>
    </message>
    <message>
        <source>Locked for a while after wrong codes: %1</source>
        <translation>Bloqueou por um tempo após códigos errados: %1</translation>
    </message>
    <message>
        <source>Locked for a while after failed sign-ins: %1</source>
        <translation>Bloqueou por um tempo após tentativas erradas: %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>vet</source>
        <translation>veterinário</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>motivo do cancelamento</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>encaixe</translation>
    </message>
    <message>
        <source>reason to squeeze in</source>
        <translation>motivo do encaixe</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>method</source>
        <translation>meio de pagamento</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>data do pagamento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgência</translation>
    </message>
    <message>
        <source>reason of the urgency</source>
        <translation>motivo da urgência</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>chegada</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chamado</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>anamnesis</source>
        <translation>anamnese</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamento</translation>
    </message>
    <message>
        <source>internal notes</source>
        <translation>notas internas</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>shown to the owner</source>
        <translation>visível para o dono</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>role</source>
        <translation>função</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>second step</source>
        <translation>segundo passo</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>CRMV</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>deve mudar a senha</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>species</source>
        <translation>espécie</translation>
    </message>
    <message>
        <source>breed</source>
        <translation>raça</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>neutered</source>
        <translation>castrado</translation>
    </message>
    <message>
        <source>weight (kg)</source>
        <translation>peso (kg)</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>nascimento</translation>
    </message>
    <message>
        <source>microchip</source>
        <translation>microchip</translation>
    </message>
    <message>
        <source>died on</source>
        <translation>faleceu em</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>chronic conditions</source>
        <translation>doenças crônicas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>a partir do dia</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>até o dia</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>minutes a slot</source>
        <translation>minutos por horário</translation>
    </message>
    <message>
        <source>minutes to undo</source>
        <translation>minutos para desfazer</translation>
    </message>
    <message>
        <source>days to book ahead</source>
        <translation>dias de antecedência</translation>
    </message>
    <message>
        <source>hours to cancel before</source>
        <translation>horas para cancelar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>dono</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>recepção</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>being attended</source>
        <translation>em atendimento</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>a confirmar</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>(confidential)</source>
        <translation>(reservado)</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>a clínica</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>a change in the audit log: what, before, after</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>O serviço da clínica</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Acrescentou %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Tirou %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Mudou %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Mudou %1: %2</translation>
    </message>
    <message>
        <source>Worked on %1</source>
        <translation>Trabalhou em %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who, what: &quot;Rosa Flores changed the appointment of Ñusta&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrivals at the kiosk</source>
        <translation>Chegadas no totem</translation>
    </message>
    <message>
        <source>the arrival of %1</source>
        <translation>a chegada de %1</translation>
    </message>
    <message>
        <source>an arrival</source>
        <translation>uma chegada</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listas de espera</translation>
    </message>
    <message>
        <source>the wait of %1</source>
        <translation>a espera de %1</translation>
    </message>
    <message>
        <source>a wait</source>
        <translation>uma espera</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Pedidos de ajuda</translation>
    </message>
    <message>
        <source>the call for help of %1</source>
        <translation>o pedido de ajuda de %1</translation>
    </message>
    <message>
        <source>a call for help</source>
        <translation>um pedido de ajuda</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>a prescription for %1</source>
        <translation>uma receita para %1</translation>
    </message>
    <message>
        <source>a prescription</source>
        <translation>uma receita</translation>
    </message>
    <message>
        <source>Lines of prescriptions</source>
        <translation>Linhas de receitas</translation>
    </message>
    <message>
        <source>a line of a prescription for %1</source>
        <translation>uma linha de uma receita para %1</translation>
    </message>
    <message>
        <source>a line of a prescription</source>
        <translation>uma linha de uma receita</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>a vaccine of %1</source>
        <translation>uma vacina de %1</translation>
    </message>
    <message>
        <source>a vaccine</source>
        <translation>uma vacina</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>a document of %1</source>
        <translation>um documento de %1</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>um documento</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressões</translation>
    </message>
    <message>
        <source>a print of a document of %1</source>
        <translation>uma impressão de um documento de %1</translation>
    </message>
    <message>
        <source>a print of a document</source>
        <translation>uma impressão de um documento</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>a refund for %1</source>
        <translation>uma devolução a %1</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>uma devolução</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>the close of a day</source>
        <translation>o fechamento de um dia</translation>
    </message>
    <message>
        <source>Lines of the day&apos;s close</source>
        <translation>Linhas do fechamento do dia</translation>
    </message>
    <message>
        <source>a line of the close of a day</source>
        <translation>uma linha do fechamento de um dia</translation>
    </message>
    <message>
        <source>Took over the account that the desk had written: %1</source>
        <translation>Assumiu a conta que a recepção havia escrito: %1</translation>
    </message>
    <message>
        <source>Gave a code to take over the account: %1</source>
        <translation>Deu um código para assumir a conta: %1</translation>
    </message>
    <message>
        <source>Locked the kiosk after wrong PINs</source>
        <translation>Bloqueou o totem após PINs errados</translation>
    </message>
    <message>
        <source>Changed the PIN of the kiosk</source>
        <translation>Mudou o PIN do totem</translation>
    </message>
    <message>
        <source>Left the kiosk with the PIN</source>
        <translation>Saiu do totem com o PIN</translation>
    </message>
    <message>
        <source>Printed a ticket for %1</source>
        <translation>Imprimiu um código QR para %1</translation>
    </message>
    <message>
        <source>Signed in with a ticket: %1</source>
        <translation>Entrou com um código QR: %1</translation>
    </message>
    <message>
        <source>Was refused with a ticket: %1</source>
        <translation>Foi recusado com um código QR: %1</translation>
    </message>
    <message>
        <source>Voided the tickets of %1</source>
        <translation>Anulou os códigos QR de %1</translation>
    </message>
    <message>
        <source>Chose a short code: %1</source>
        <translation>Escolheu um código curto: %1</translation>
    </message>
    <message>
        <source>Removed the short code: %1</source>
        <translation>Removeu o código curto: %1</translation>
    </message>
    <message>
        <source>reason of the visit</source>
        <translation>motivo da visita</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicamento</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>apresentação</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>route</source>
        <translation>via</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>frequência</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instruções</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vacina</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>aplicada em</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>reason to void it</source>
        <translation>motivo da anulação</translation>
    </message>
    <message>
        <source>on</source>
        <translation>em</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>cópias</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>feita em</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipamento</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>pago com atraso</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>due</source>
        <translation>para o dia</translation>
    </message>
    <message>
        <source>status at Mercado Pago</source>
        <translation>situação no Mercado Pago</translation>
    </message>
    <message>
        <source>detail from Mercado Pago</source>
        <translation>detalhe do Mercado Pago</translation>
    </message>
    <message>
        <source>number at Mercado Pago</source>
        <translation>número no Mercado Pago</translation>
    </message>
    <message>
        <source>refund at Mercado Pago</source>
        <translation>devolução no Mercado Pago</translation>
    </message>
    <message>
        <source>account at Mercado Pago</source>
        <translation>conta no Mercado Pago</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>minutes until overdue</source>
        <translation>minutos até o atraso</translation>
    </message>
    <message>
        <source>photos on the board</source>
        <translation>fotos na tela</translation>
    </message>
    <message>
        <source>minutes to pay online</source>
        <translation>minutos para pagar on-line</translation>
    </message>
    <message>
        <source>minutes that an unpaid booking is kept</source>
        <translation>minutos que se guarda uma reserva sem pagar</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>avisou</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>reason to open it again</source>
        <translation>motivo para reabrir</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>contestações</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>movimentos</translation>
    </message>
    <message>
        <source>given back by hand</source>
        <translation>devolvido à mão</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>to be done by hand</source>
        <translation>para fazer à mão</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>recusas</translation>
    </message>
    <message>
        <source>days back that may be closed</source>
        <translation>dias para trás que se podem fechar</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>receita</translation>
    </message>
    <message>
        <source>visit report</source>
        <translation>relatório da visita</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>comprovante</translation>
    </message>
    <message>
        <source>vaccination card</source>
        <translation>carteira de vacinação</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impressora</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>80 mm roll</source>
        <translation>rolo de 80 mm</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>huella::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que fez</translation>
    </message>
</context>
<context>
    <name>huella::ui::CatalogueModel</name>
    <message>
        <source>X-ray</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrassom</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Exame de sangue</translation>
    </message>
    <message>
        <source>Urine test</source>
        <translation>Exame de urina</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacina</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sem preço</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
</context>
<context>
    <name>huella::ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Segundo passo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Com código</translation>
    </message>
    <message>
        <source>Without code</source>
        <translation>Sem código</translation>
    </message>
</context>
<context>
    <name>huella::ui::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferta</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
    </message>
</context>
</TS>
