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
