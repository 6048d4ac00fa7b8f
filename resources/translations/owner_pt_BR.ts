<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BookChoices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>In my own words, with photos</source>
        <translation>Com minhas palavras e com fotos</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quem estiver livre</translation>
    </message>
    <message>
        <source>The soonest hours</source>
        <translation>Os horários mais próximos</translation>
    </message>
</context>
<context>
    <name>PetWords</name>
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
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Macho castrado</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
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
        <source>Neutered</source>
        <translation>Castrado</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentCard</name>
    <message>
        <source>%1 to %2, with %3</source>
        <translation>Das %1 às %2, com %3</translation>
    </message>
    <message>
        <source>It is paid all the same. The front desk books another hour or gives the money back.</source>
        <translation>Mesmo assim está paga. A recepção marca outro horário ou devolve o dinheiro.</translation>
    </message>
    <message>
        <source>To change it now, please call the clinic.</source>
        <translation>Para mudar agora, ligue para a clínica.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm that we come</source>
        <translation>Confirmar presença</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Cancel this appointment of %1?</source>
        <translation>Cancelar esta consulta de %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sim, cancelar</translation>
    </message>
    <message>
        <source>Change the hour</source>
        <translation>Mudar o horário</translation>
    </message>
    <message numerus="yes">
        <source>It is less than %n hour(s) away: to change it, please call the clinic.</source>
        <translation>
            <numerusform>Falta menos de %n hora: para mudar, ligue para a clínica.</numerusform>
            <numerusform>Faltam menos de %n horas: para mudar, ligue para a clínica.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentsPage</name>
    <message>
        <source>Looking for your appointments…</source>
        <translation>Procurando suas consultas…</translation>
    </message>
    <message>
        <source>You have no appointments yet.</source>
        <translation>Você ainda não tem consultas.</translation>
    </message>
    <message>
        <source>Book one</source>
        <translation>Agendar uma</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Minhas consultas</translation>
    </message>
    <message>
        <source>What comes, and what was.</source>
        <translation>As que vêm e as que já passaram.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Agendar uma consulta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing upcoming</source>
        <translation>Nada marcado</translation>
    </message>
    <message>
        <source>Confirmed. We wait for %1.</source>
        <translation>Confirmada. Esperamos %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>A consulta de %1 foi cancelada.</translation>
    </message>
    <message>
        <source>The appointment of %1 stands again.</source>
        <translation>A consulta de %1 continua de pé.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list no longer.</source>
        <translation>%1 não está mais na lista de espera.</translation>
    </message>
    <message>
        <source>You can change or cancel an appointment until its hour.</source>
        <translation>Você pode mudar ou cancelar uma consulta até o horário dela.</translation>
    </message>
    <message numerus="yes">
        <source>You can change or cancel an appointment until %n hour(s) before.</source>
        <translation>
            <numerusform>Você pode mudar ou cancelar uma consulta até %n hora antes.</numerusform>
            <numerusform>Você pode mudar ou cancelar uma consulta até %n horas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late for that here. %1 Please call the clinic.</source>
        <translation>Já é tarde para fazer isso aqui. %1 Por favor, ligue para a clínica.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivalCard</name>
    <message>
        <source>Pay now</source>
        <translation>Pagar agora</translation>
    </message>
    <message>
        <source>I am here: tell them again</source>
        <translation>Estou aqui: avisar de novo</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Foi um engano</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Sua senha é %1</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Por favor, vá até a recepção</translation>
    </message>
    <message>
        <source>They know that you are here</source>
        <translation>Já sabem que você chegou</translation>
    </message>
    <message>
        <source>This notice is over</source>
        <translation>Este aviso já terminou</translation>
    </message>
    <message>
        <source>Take a seat with %1. You will be called by this number.</source>
        <translation>Sente-se com %1. Vão chamar por este número.</translation>
    </message>
    <message>
        <source>They looked for you in the waiting room and did not find you.</source>
        <translation>Procuraram você na sala de espera e não encontraram.</translation>
    </message>
    <message>
        <source>If you are in the clinic, please go to the front desk.</source>
        <translation>Se está na clínica, vá até a recepção.</translation>
    </message>
    <message>
        <source>Your hour is %1. Go to the front desk: they will tell you if you can come in before.</source>
        <translation>Seu horário é às %1. Vá até a recepção: vão dizer se pode entrar antes.</translation>
    </message>
    <message>
        <source>Your hour was %1. Go to the front desk: they will find you a place.</source>
        <translation>Seu horário era às %1. Vá até a recepção: vão encontrar um lugar para você.</translation>
    </message>
    <message>
        <source>The visit is paid before, at the front desk.</source>
        <translation>A visita é paga antes, na recepção.</translation>
    </message>
    <message>
        <source>You have no appointment today. Go to the front desk: they will make room for %1.</source>
        <translation>Hoje você não tem consulta. Vá até a recepção: vão encontrar um lugar para %1.</translation>
    </message>
    <message>
        <source>That appointment is cancelled. Go to the front desk: they will make room for %1.</source>
        <translation>Essa consulta está cancelada. Vá até a recepção: vão encontrar um lugar para %1.</translation>
    </message>
    <message>
        <source>Go to the front desk with %1. Your turn will be here in a moment.</source>
        <translation>Vá até a recepção com %1. Sua senha aparece aqui em um instante.</translation>
    </message>
    <message>
        <source>The visit is paid before: %1. The front desk gladly takes it.</source>
        <translation>A consulta é paga antes: %1. A recepção recebe o pagamento.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivePage</name>
    <message>
        <source>Telling the front desk…</source>
        <translation>Avisando a recepção…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Please go to the front desk. %1</source>
        <translation>Por favor, vá até a recepção. %1</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>Quem veio com você?</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AttentionCard</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
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
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Acrescentado depois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Relatório do atendimento</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Receita</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookPage</name>
    <message>
        <source>To book, register your pet first.</source>
        <translation>Para agendar, cadastre primeiro seu animal.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Cadastrar um animal</translation>
    </message>
    <message>
        <source>Tell the vet what is going on</source>
        <translation>Conte ao veterinário o que está acontecendo</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>Do que precisa?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Com quem?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quando?</translation>
    </message>
    <message>
        <source>The photos are being read…</source>
        <translation>Lendo as fotos…</translation>
    </message>
    <message numerus="yes">
        <source>That is a lot: please tell it in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>É longo demais: conte em no máximo %n letra.</numerusform>
            <numerusform>É longo demais: conte em no máximo %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pet comes?</source>
        <translation>Qual animal vem?</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>O que está acontecendo?</translation>
    </message>
    <message>
        <source>In your own words. Photos of what worries you help the vet.</source>
        <translation>Conte com suas palavras. As fotos do que preocupa você ajudam o veterinário.</translation>
    </message>
    <message>
        <source>Choose a day and then an hour.</source>
        <translation>Escolha um dia e depois um horário.</translation>
    </message>
    <message>
        <source>Shall we book it?</source>
        <translation>Podemos agendar?</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>Paga-se na clínica.</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quem estiver livre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the pet</source>
        <translation>Mudar o animal</translation>
    </message>
    <message>
        <source>Change what it needs</source>
        <translation>Mudar o que precisa</translation>
    </message>
    <message>
        <source>Change the vet</source>
        <translation>Mudar o veterinário</translation>
    </message>
    <message>
        <source>Change the day and the hour</source>
        <translation>Mudar o dia e o horário</translation>
    </message>
    <message>
        <source>Tell more or add photos</source>
        <translation>Contar mais ou adicionar fotos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Nothing to add, no photos</source>
        <translation>Sem comentários nem fotos</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookedCard</name>
    <message>
        <source>See my appointments</source>
        <translation>Ver minhas consultas</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>Agendar outra</translation>
    </message>
    <message>
        <source>We wait for %1</source>
        <translation>Esperamos %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 às %2, com %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) sent to the vet.</source>
        <translation>
            <numerusform>%n foto enviada ao veterinário.</numerusform>
            <numerusform>%n fotos enviadas ao veterinário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending photo %1 of %2…</source>
        <translation>Enviando a foto %1 de %2…</translation>
    </message>
    <message>
        <source>The connection was lost. Your appointment is booked; the photos follow by themselves when it is back.</source>
        <translation>A conexão caiu. Sua consulta está marcada; as fotos seguem sozinhas quando ela voltar.</translation>
    </message>
    <message>
        <source>Your appointment is booked, but a photo could not be sent. %1</source>
        <translation>Sua consulta está marcada, mas uma foto não pôde ser enviada. %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <translation>%1 está na lista de espera</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::CropView</name>
    <message>
        <source>Part of the photo that is kept</source>
        <translation>Parte da foto que fica</translation>
    </message>
    <message>
        <source>Drag the photo, or move it with the arrows; + and - bring it nearer and farther.</source>
        <translation>Arraste a foto ou mova-a com as setas; + e - aproximam e afastam.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Move the photo behind the frame</source>
        <translation>Mover a foto atrás da moldura</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ e -</translation>
    </message>
    <message>
        <source>Bring the photo nearer or farther</source>
        <translation>Aproximar ou afastar a foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::Farewell</name>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>It passed away</source>
        <translation>Faleceu</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quando foi?</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>Salvar a data</translation>
    </message>
    <message>
        <source>No longer with you? Its history stays in the clinic, and you can bring it back whenever you like.</source>
        <translation>Não está mais com você? A história fica na clínica, e você pode trazê-lo de volta quando quiser.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 foi para o arquivo.</translation>
    </message>
    <message>
        <source>Write the day, month and year.</source>
        <translation>Escreva o dia, o mês e o ano.</translation>
    </message>
    <message>
        <source>We are sorry. %1 stays in your memories.</source>
        <translation>Sentimos muito. %1 fica nas suas lembranças.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HistoryPage</name>
    <message>
        <source>Looking for past visits…</source>
        <translation>Procurando os atendimentos…</translation>
    </message>
    <message>
        <source>No visits yet. What the vet finds and does will be here.</source>
        <translation>Ainda não há atendimentos. O que o veterinário encontrar e fizer aparece aqui.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>All my pets</source>
        <translation>Todos os meus animais</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>O que os veterinários encontraram e fizeram.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Atendimentos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HomePage</name>
    <message>
        <source>I came without an appointment</source>
        <translation>Vim sem consulta marcada</translation>
    </message>
    <message>
        <source>The front desk makes room</source>
        <translation>A recepção encontra um lugar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>A visit, in a minute</source>
        <translation>Uma consulta, em um minuto</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Meus animais</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Minhas consultas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Visits, weight, vaccines</source>
        <translation>Atendimentos, peso, vacinas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Closes your session here</source>
        <translation>Encerra sua sessão aqui</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bom dia, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Boa tarde, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Boa noite, %1</translation>
    </message>
    <message>
        <source>I am here with %1</source>
        <translation>Cheguei com %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 às %2, com %3</translation>
    </message>
    <message>
        <source>Register the first one</source>
        <translation>Cadastre o primeiro</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n animal</numerusform>
            <numerusform>%n animais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nada marcado</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>Your data and your QR code</source>
        <translation>Seus dados e seu código QR</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::MovePage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Change the hour</source>
        <translation>Mudar o horário</translation>
    </message>
    <message>
        <source>To which hour?</source>
        <translation>Para qual horário?</translation>
    </message>
    <message>
        <source>Until you agree, it stays where it is.</source>
        <translation>Até você confirmar, fica como está.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está certo assim?</translation>
    </message>
    <message>
        <source>%1 · %2. It was on %3.</source>
        <translation>%1 · %2. Era em %3.</translation>
    </message>
    <message>
        <source>To which hour shall we move %1?</source>
        <translation>Para qual horário passamos %1?</translation>
    </message>
    <message>
        <source>It will be on %1, with %2.</source>
        <translation>Será em %1, com %2.</translation>
    </message>
    <message>
        <source>%1 comes on %2.</source>
        <translation>%1 vem em %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NearestHours</name>
    <message>
        <source>Somebody has just taken %1, and it was the last one of that day.</source>
        <translation>Alguém acabou de pegar o horário das %1, e era o último daquele dia.</translation>
    </message>
    <message>
        <source>Somebody has just taken %1. The nearest free ones are:</source>
        <translation>Alguém acabou de pegar o horário das %1. Os livres mais próximos são:</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::OwnerView</name>
    <message>
        <source>Owner</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Meus animais</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>Minhas consultas</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Os dados de %1 foram salvos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Sua senha é %1</translation>
    </message>
    <message>
        <source>Your turns are %1</source>
        <translation>Suas senhas são %1</translation>
    </message>
    <message>
        <source>They know that you are here. Please go to the front desk.</source>
        <translation>Já sabem que você chegou. Por favor, vá até a recepção.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NextControl</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Não há nada agendado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PayPage</name>
    <message>
        <source>Pay the appointment</source>
        <translation>Pagar a consulta</translation>
    </message>
    <message>
        <source>Back to my appointments</source>
        <translation>Voltar às minhas consultas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 at %4</source>
        <translation>%1 · %2 · %3 às %4</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetCard</name>
    <message>
        <source>With us until %1</source>
        <translation>Esteve conosco até %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Foi um engano</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Edit the data of %1</source>
        <translation>Editar os dados de %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetForm</name>
    <message>
        <source>What you call it at home</source>
        <translation>Como é chamado em casa</translation>
    </message>
    <message>
        <source>Yours, if left empty</source>
        <translation>O seu, se deixar em branco</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Fêmea</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>For example: brindle</source>
        <translation>Por exemplo: tigrado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>15 digits, if it has one</source>
        <translation>15 dígitos, se tiver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raça</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Castrado</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso em kg</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Phone for this pet</source>
        <translation>Telefone para este animal</translation>
    </message>
    <message>
        <source>E-mail for this pet</source>
        <translation>E-mail para este animal</translation>
    </message>
    <message>
        <source>If you do not know it, leave it empty.</source>
        <translation>Se não souber, deixe em branco.</translation>
    </message>
    <message>
        <source>Only if somebody else looks after it.</source>
        <translation>Só se outra pessoa cuida dele.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Novo animal</translation>
    </message>
    <message>
        <source>Tell us about it; you can change everything later.</source>
        <translation>Conte como ele é; depois você pode mudar tudo.</translation>
    </message>
    <message>
        <source>What the clinic knows about it.</source>
        <translation>O que a clínica sabe sobre ele.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPhoto</name>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remover a foto</translation>
    </message>
    <message>
        <source>Bring the photo nearer</source>
        <translation>Aproximar a foto</translation>
    </message>
    <message>
        <source>Bring the photo farther</source>
        <translation>Afastar a foto</translation>
    </message>
    <message>
        <source>Drag it until it is well framed.</source>
        <translation>Arraste até ficar bem enquadrada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetQuestions</name>
    <message>
        <source>What is your pet called?</source>
        <translation>Como se chama seu animal?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Que animal é?</translation>
    </message>
    <message>
        <source>Of which breed?</source>
        <translation>De que raça?</translation>
    </message>
    <message>
        <source>What colour is it?</source>
        <translation>De que cor é?</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Dourado</translation>
    </message>
    <message>
        <source>Brindle</source>
        <translation>Tigrado</translation>
    </message>
    <message>
        <source>Tricolour</source>
        <translation>Tricolor</translation>
    </message>
    <message>
        <source>Spotted</source>
        <translation>Malhado</translation>
    </message>
    <message>
        <source>Is it female or male?</source>
        <translation>É fêmea ou macho?</translation>
    </message>
    <message>
        <source>Is it neutered?</source>
        <translation>É castrado?</translation>
    </message>
    <message>
        <source>When was it born?</source>
        <translation>Quando nasceu?</translation>
    </message>
    <message>
        <source>If you do not know, skip it.</source>
        <translation>Se não souber, pule.</translation>
    </message>
    <message>
        <source>How much does it weigh?</source>
        <translation>Quanto pesa?</translation>
    </message>
    <message>
        <source>The clinic weighs it too.</source>
        <translation>Na clínica também pesam.</translation>
    </message>
    <message>
        <source>Does it have a microchip?</source>
        <translation>Tem microchip?</translation>
    </message>
    <message>
        <source>If it has none, skip it.</source>
        <translation>Se não tiver, pule.</translation>
    </message>
    <message>
        <source>Press one, or write it.</source>
        <translation>Toque em uma opção ou escreva.</translation>
    </message>
    <message>
        <source>A photo?</source>
        <translation>Uma foto?</translation>
    </message>
    <message>
        <source>So that the vet knows it at once.</source>
        <translation>Assim o veterinário o reconhece na hora.</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Está tudo certo?</translation>
    </message>
    <message>
        <source>Press what you want to change.</source>
        <translation>Toque no que quiser mudar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Raça</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Castrado</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso em kg</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>See it or change it</source>
        <translation>Ver ou mudar</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetVaccines</name>
    <message>
        <source>Vaccines</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carteira de vacinação</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetsPage</name>
    <message>
        <source>Looking for your pets…</source>
        <translation>Procurando seus animais…</translation>
    </message>
    <message>
        <source>You have no pets registered yet.</source>
        <translation>Você ainda não tem animais cadastrados.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Cadastrar um animal</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>Meus animais</translation>
    </message>
    <message>
        <source>Everybody you look after, in one place.</source>
        <translation>Todos de quem você cuida, em um só lugar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s) in your memory and archive</source>
        <translation>
            <numerusform>%n animal na lembrança ou no arquivo</numerusform>
            <numerusform>%n animais na lembrança ou no arquivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::Questions</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Uma pergunta atrás</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::QueueCard</name>
    <message>
        <source>Turn %1 · arrived at %2</source>
        <translation>Senha %1 · chegou às %2</translation>
    </message>
    <message>
        <source>very soon</source>
        <translation>em breve</translation>
    </message>
    <message numerus="yes">
        <source>about %n more minute(s)</source>
        <translation>
            <numerusform>mais uns %n minutos</numerusform>
            <numerusform>mais uns %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is with the vet</source>
        <translation>%1 está com o veterinário</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 é o próximo</translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <translation>
            <numerusform>Falta %n antes de %1</numerusform>
            <numerusform>Faltam %n antes de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::TicketOffer</name>
    <message>
        <source>The next time you come in with a QR code and your short code, without your password.</source>
        <translation>Da próxima vez, entre com um código QR e seu código curto, sem a senha de acesso.</translation>
    </message>
    <message>
        <source>The next time you can come in with a QR code and a short code, without your password.</source>
        <translation>Da próxima vez você pode entrar com um código QR e um código curto, sem a senha de acesso.</translation>
    </message>
    <message>
        <source>Show me my QR code</source>
        <translation>Quero meu código QR</translation>
    </message>
    <message>
        <source>Choose my short code</source>
        <translation>Escolher meu código curto</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once. The next time, show it to the reader of the kiosk.</source>
        <translation>Tire uma foto agora com seu telefone: ele aparece uma só vez. Da próxima vez, mostre-o ao leitor do totem.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingCard</name>
    <message>
        <source>with whoever is free</source>
        <translation>com quem estiver livre</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>On the waiting list, %1</source>
        <translation>Na lista de espera, %1</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Sair da lista</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingOffer</name>
    <message>
        <source>If an hour of that day becomes free, the front desk calls who is on the list, the first one first.</source>
        <translation>Se um horário daquele dia ficar livre, a recepção chama quem está na lista, por ordem.</translation>
    </message>
    <message>
        <source>Put me on that day&apos;s waiting list</source>
        <translation>Quero entrar na lista de espera desse dia</translation>
    </message>
    <message>
        <source>Place %1 in line</source>
        <translation>Lugar %1 na lista</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WhenChooser</name>
    <message>
        <source>Choose what it needs first; then the free hours are here.</source>
        <translation>Escolha primeiro do que precisa; depois os horários livres aparecem aqui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>No free hours on %1. Days with a dot have some.</source>
        <translation>Sem horários livres em %1. Os dias com um ponto têm.</translation>
    </message>
    <message numerus="yes">
        <source>%n free hour(s) on %1</source>
        <translation>
            <numerusform>%n horário livre em %1</numerusform>
            <numerusform>%n horários livres em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another vet</source>
        <translation>Escolher outro veterinário</translation>
    </message>
    <message>
        <source>With whoever is free</source>
        <translation>Com quem estiver livre</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
</context>
</TS>
