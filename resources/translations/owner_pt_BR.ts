<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
    <message>
        <source>Image of the visit</source>
        <translation>Imagem do atendimento</translation>
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
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>In a minute, and without calling.</source>
        <translation>Em um minuto e sem telefonar.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Para quem?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>Do que precisa?</translation>
    </message>
    <message>
        <source>Photos of what worries you</source>
        <translation>Fotos do que preocupa você</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Com quem?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quando?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quem estiver livre</translation>
    </message>
    <message>
        <source>The soonest hours</source>
        <translation>Os horários mais próximos</translation>
    </message>
    <message>
        <source>Choose which pet comes.</source>
        <translation>Escolha qual animal vem.</translation>
    </message>
    <message>
        <source>Choose what it needs.</source>
        <translation>Escolha do que precisa.</translation>
    </message>
    <message>
        <source>Choose a free hour.</source>
        <translation>Escolha um horário livre.</translation>
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
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Your appointment</source>
        <translation>Sua consulta</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>Paga-se na clínica.</translation>
    </message>
    <message>
        <source>Which pet?</source>
        <translation>Qual animal?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>Do que precisa?</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quem estiver livre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quando?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sem fotos</translation>
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
        <source>Pet</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>All my pets</source>
        <translation>Todos os meus animais</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>O que os veterinários encontraram e fizeram.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Os dados de %1 foram salvos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
</context>
</TS>
