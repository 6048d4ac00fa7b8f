<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::ui::admin::AbsenceForm</name>
    <message>
        <source>Whole days</source>
        <translation>Dias inteiros</translation>
    </message>
    <message>
        <source>Holidays, course, leave…</source>
        <translation>Férias, curso, licença…</translation>
    </message>
    <message>
        <source>Save absence</source>
        <translation>Salvar ausência</translation>
    </message>
    <message>
        <source>Remove this absence</source>
        <translation>Tirar esta ausência</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nova ausência</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>Isto não é uma data. Escreva como 24/11/2026.</translation>
    </message>
    <message>
        <source>It must not be before the first day.</source>
        <translation>Não pode ser antes do primeiro dia.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>Deve ser depois do início.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AccountForm</name>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número do CRMV</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AdminView</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Serviços e preços</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>A clínica</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Fechamento do dia</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Who did what. Nobody can change what stands here.</source>
        <translation>Quem fez o quê. Ninguém pode mudar o que está aqui.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>Choose a line to see each change.</source>
        <translation>Escolha uma linha para ver cada mudança.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing like that is on the log.</source>
        <translation>Não há nada assim no registro.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::BoardCard</name>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>The public screen shows the animals&apos; portraits</source>
        <translation>A tela pública mostra as fotos dos animais</translation>
    </message>
    <message>
        <source>Save the waiting room</source>
        <translation>Salvar a sala de espera</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Somebody waits too long after</source>
        <translation>A espera é longa demais a partir de</translation>
    </message>
    <message>
        <source>From then on the wait is marked on every board.</source>
        <translation>A partir daí a espera é marcada em todos os quadros.</translation>
    </message>
    <message>
        <source>Every board knows it already.</source>
        <translation>Todos os quadros já sabem.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ClinicPage</name>
    <message>
        <source>Save changes</source>
        <translation>Salvar mudanças</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>A clínica</translation>
    </message>
    <message>
        <source>What owners read, and the rules of booking.</source>
        <translation>O que os donos leem e as regras para agendar.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Days and hours are meant in it, on every computer.</source>
        <translation>Os dias e as horas valem nele, em todos os computadores.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Prices that are written already keep their figure.</source>
        <translation>Os preços já escritos mantêm seu valor.</translation>
    </message>
    <message>
        <source>Rules of booking</source>
        <translation>Regras de agendamento</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>A time is offered every</source>
        <translation>Oferece-se um horário a cada</translation>
    </message>
    <message>
        <source>Owners book ahead up to</source>
        <translation>Os donos agendam com antecedência de até</translation>
    </message>
    <message>
        <source>Owners cancel until, before the appointment</source>
        <translation>Os donos cancelam até, antes da consulta</translation>
    </message>
    <message>
        <source>A wrong step can be undone for</source>
        <translation>Um passo errado pode ser desfeito durante</translation>
    </message>
    <message>
        <source>A check-in, a call, a finished attention, a cancellation. It stays on the log.</source>
        <translation>Uma chegada, uma chamada, um atendimento terminado, um cancelamento. Fica na auditoria.</translation>
    </message>
    <message>
        <source>Peruvian sol (PEN)</source>
        <translation>Sol peruano (PEN)</translation>
    </message>
    <message>
        <source>Argentine peso (ARS)</source>
        <translation>Peso argentino (ARS)</translation>
    </message>
    <message>
        <source>Brazilian real (BRL)</source>
        <translation>Real brasileiro (BRL)</translation>
    </message>
    <message>
        <source>Chilean peso (CLP)</source>
        <translation>Peso chileno (CLP)</translation>
    </message>
    <message>
        <source>Colombian peso (COP)</source>
        <translation>Peso colombiano (COP)</translation>
    </message>
    <message>
        <source>Mexican peso (MXN)</source>
        <translation>Peso mexicano (MXN)</translation>
    </message>
    <message>
        <source>Uruguayan peso (UYU)</source>
        <translation>Peso uruguaio (UYU)</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>A clínica precisa de um nome.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>As mudanças foram salvas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ConfirmCard</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>When each vet attends, and when not.</source>
        <translation>Quando cada veterinário atende, e quando não.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horas</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Adicionar ausência</translation>
    </message>
    <message>
        <source>There is no vet yet. Create an account with the role Vet first.</source>
        <translation>Ainda não há veterinários. Crie primeiro uma conta com a função Veterinário.</translation>
    </message>
    <message>
        <source>Choose hours to change them, or an empty place to add some.</source>
        <translation>Escolha um bloco para mudá-lo, ou um lugar vazio para adicionar horas.</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausências</translation>
    </message>
    <message>
        <source>No hours yet: nobody can book with this vet.</source>
        <translation>Ainda sem horas: ninguém pode agendar com este veterinário.</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 horas por semana</translation>
    </message>
    <message>
        <source>None from today on.</source>
        <translation>Nenhuma a partir de hoje.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>dias inteiros</translation>
    </message>
    <message>
        <source>Saved. It can be booked like this now.</source>
        <translation>Salvo. Já se pode agendar assim.</translation>
    </message>
    <message>
        <source>The hours are removed.</source>
        <translation>As horas foram tiradas.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>A ausência foi tirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of %1 now lie outside these hours. The desk should move them.</source>
        <translation>
            <numerusform>%n consulta de %1 fica fora deste horário. A recepção deve movê-la.</numerusform>
            <numerusform>%n consultas de %1 ficam fora deste horário. A recepção deve movê-las.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::KioskPinCard</name>
    <message>
        <source>Kiosk</source>
        <translation>Totem</translation>
    </message>
    <message>
        <source>New PIN of the staff</source>
        <translation>Novo PIN da equipe</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN de novo</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Salvar o PIN</translation>
    </message>
    <message>
        <source>Six to ten digits, used for nothing else. It leaves the kiosk&apos;s full screen and opens no data.</source>
        <translation>De seis a dez dígitos, usados só para isto. Sai da tela cheia do totem e não abre nenhum dado.</translation>
    </message>
    <message>
        <source>There is a PIN. A new one takes its place.</source>
        <translation>Já há um PIN. Um novo o substitui.</translation>
    </message>
    <message>
        <source>There is no PIN yet: until there is one, nobody leaves the kiosk.</source>
        <translation>Ainda não há PIN: enquanto não houver, ninguém sai do totem.</translation>
    </message>
    <message>
        <source>Write six to ten digits.</source>
        <translation>Digite de seis a dez dígitos.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Os dois PINs não são iguais.</translation>
    </message>
    <message>
        <source>The new PIN is good at once. Leave each kiosk with it once, so that it works without the network too.</source>
        <translation>O novo PIN já vale. Saia uma vez de cada totem com ele, para que funcione também sem rede.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose another.</source>
        <translation>Todos tentariam este PIN primeiro. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::LicenceForm</name>
    <message>
        <source>Licence number</source>
        <translation>Número do CRMV</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Salvar o CRMV</translation>
    </message>
    <message>
        <source>It stands on prescriptions, reports and vaccination cards.</source>
        <translation>Consta em receitas, relatórios e carteiras de vacinação.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PasswordCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Já a entreguei</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation>Senha temporária de %1</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; at the first sign-in it must be changed.</source>
        <translation>É mostrada só desta vez. Entregue-a em pessoa; na primeira entrada deverá ser mudada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PaymentRulesCard</name>
    <message>
        <source>Rules of payment</source>
        <translation>Regras de pagamento</translation>
    </message>
    <message>
        <source>An unpaid booking of an owner gives its hour back</source>
        <translation>Uma reserva que o dono não paga devolve seu horário</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salvar as regras</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>only today</source>
        <translation>só hoje</translation>
    </message>
    <message>
        <source>A link to pay lives</source>
        <translation>Um link de pagamento vale</translation>
    </message>
    <message>
        <source>A short life: nobody pays an old one by mistake.</source>
        <translation>Vida curta: assim ninguém paga um antigo por engano.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois de</translation>
    </message>
    <message>
        <source>Never while a payment of it is under way, nor what the front desk booked.</source>
        <translation>Nunca enquanto um pagamento dela está em curso, nem o que a recepção agendou.</translation>
    </message>
    <message>
        <source>The front desk closes days up to so many back</source>
        <translation>A recepção fecha dias de até</translation>
    </message>
    <message>
        <source>Links and bookings follow the new rules from now on.</source>
        <translation>A partir de agora, links e reservas seguem as regras novas.</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>As regras estão como antes.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may do.</source>
        <translation>Quem pode entrar e o que cada um pode fazer.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Nome, usuário ou e-mail</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Procurando pessoas…</translation>
    </message>
    <message>
        <source>Choose a person to see the account.</source>
        <translation>Escolha uma pessoa para ver a conta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Donos</translation>
    </message>
    <message>
        <source>The account of %1 waits: the clinic&apos;s service does not answer. It is made as soon as it does.</source>
        <translation>A conta de %1 espera: o serviço da clínica não responde. Será criada assim que responder.</translation>
    </message>
    <message>
        <source>Nobody is called like that.</source>
        <translation>Ninguém se chama assim.</translation>
    </message>
    <message>
        <source>%1 now works as: %2.</source>
        <translation>%1 agora trabalha como: %2.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 pode entrar de novo.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 não pode mais entrar.</translation>
    </message>
    <message>
        <source>%1 works without a licence number now.</source>
        <translation>%1 trabalha agora sem número do CRMV.</translation>
    </message>
    <message>
        <source>From now on %1 signs with licence %2.</source>
        <translation>A partir de agora %1 assina com o CRMV %2.</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Todas as pessoas com conta</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PersonPanel</name>
    <message>
        <source>This is your own account: another administrator changes its role, switches it off or gives it a new password.</source>
        <translation>Esta é a sua própria conta: outro administrador muda a função, desativa ou dá uma senha nova.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Mudar função</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Dar uma senha nova</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>Desativar a conta</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Ativar a conta</translation>
    </message>
    <message>
        <source>Also remove the second step (lost phone)</source>
        <translation>Tirar também o segundo passo (celular perdido)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Usuário: %1</translation>
    </message>
    <message>
        <source>Signs in with password and code.</source>
        <translation>Entra com senha e código.</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Entra só com a senha.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>A conta está desativada.</translation>
    </message>
    <message>
        <source>New password for %1?</source>
        <translation>Senha nova para %1?</translation>
    </message>
    <message>
        <source>The present password stops working at once and open screens of %1 close. You see the new one a single time; it is changed at the first sign-in.</source>
        <translation>A senha atual deixa de valer na hora e as telas abertas de %1 se fecham. Você vê a nova uma única vez; ela é mudada na primeira entrada.</translation>
    </message>
    <message>
        <source>Switch off the account of %1?</source>
        <translation>Desativar a conta de %1?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and open screens close within seconds. Appointments and records stay. You can switch it on again.</source>
        <translation>%1 não pode mais entrar, e as telas abertas se fecham em segundos. Consultas e atendimentos ficam. Você pode ativá-la de novo.</translation>
    </message>
    <message>
        <source>Change the role of %1?</source>
        <translation>Mudar a função de %1?</translation>
    </message>
    <message>
        <source>From now on: %1. Open screens of %2 close; at the next sign-in the new view opens.</source>
        <translation>A partir de agora: %1. As telas abertas de %2 se fecham; na próxima entrada abre a nova visão.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PricesPage</name>
    <message>
        <source>Services and prices</source>
        <translation>Serviços e preços</translation>
    </message>
    <message>
        <source>What owners book, and what vets do in an attention.</source>
        <translation>O que os donos agendam e o que os veterinários fazem em um atendimento.</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Lendo os serviços…</translation>
    </message>
    <message>
        <source>Reading the procedures…</source>
        <translation>Lendo os procedimentos…</translation>
    </message>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Escolha uma linha para mudá-la.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>There are no services yet: nobody can book.</source>
        <translation>Ainda não há serviços: ninguém pode agendar.</translation>
    </message>
    <message>
        <source>There are no procedures yet.</source>
        <translation>Ainda não há procedimentos.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Adicionar procedimento</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Os dados de %1 foram salvos.</translation>
    </message>
    <message>
        <source>The clinic&apos;s services</source>
        <translation>Os serviços da clínica</translation>
    </message>
    <message>
        <source>The clinic&apos;s procedures</source>
        <translation>Os procedimentos da clínica</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ProcedureForm</name>
    <message>
        <source>Offered to the vets</source>
        <translation>Oferecido aos veterinários</translation>
    </message>
    <message>
        <source>Save procedure</source>
        <translation>Salvar procedimento</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Leave it empty where the price depends on the case.</source>
        <translation>Deixe vazio onde o preço depende do caso.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Novo procedimento</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>The procedure needs a name.</source>
        <translation>O procedimento precisa de um nome.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Escreva um valor, por exemplo 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ServiceForm</name>
    <message>
        <source>Offered for booking</source>
        <translation>Oferecido para agendar</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Salvar serviço</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que inclui</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>O serviço precisa de um nome.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Escreva um valor, por exemplo 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftBlock</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftForm</name>
    <message>
        <source>Save hours</source>
        <translation>Salvar horas</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Tirar estas horas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This vet already works in these hours. Change them.</source>
        <translation>Este veterinário já atende nessas horas. Mude-as.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>Deve ser depois do início.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Leave it empty for hours without an end.</source>
        <translation>Deixe vazio para horas sem fim.</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Novas horas</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha ao menos um dia.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>Isto não é uma data. Escreva como 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::SystemPage</name>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>O serviço da clínica</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>O banco de dados</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Whether everything behind the screens runs.</source>
        <translation>Se tudo o que está por trás das telas funciona.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Huella %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não informado</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) or refund(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n pagamento ou devolução espera; nada se perde.</numerusform>
            <numerusform>%n pagamentos ou devoluções esperam; nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>Última resposta: %1.</translation>
    </message>
    <message>
        <source>The access token is refused</source>
        <translation>O token de acesso é recusado</translation>
    </message>
    <message>
        <source>Make a new one at Mercado Pago and connect it on the server with huellactl mercadopago connect.</source>
        <translation>Crie um novo no Mercado Pago e conecte-o no servidor com huellactl mercadopago connect.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Charges wait to be confirmed and settle by themselves.</source>
        <translation>As cobranças ficam a confirmar e se resolvem sozinhas.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Owners pay at the front desk. To take payments online, run huellactl mercadopago connect on the server.</source>
        <translation>Os donos pagam na recepção. Para cobrar on-line, execute huellactl mercadopago connect no servidor.</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It makes accounts, confirms payments and keeps watch. Last sign of life: %1.</source>
        <translation>Cria contas, confirma pagamentos e vigia. Último sinal de vida: %1.</translation>
    </message>
    <message>
        <source>Registrations and payments wait, and nobody keeps watch. Start huellad on the server.</source>
        <translation>Cadastros e pagamentos esperam, e ninguém vigia. Inicie o huellad no servidor.</translation>
    </message>
    <message>
        <source>Last sign of life: %1.</source>
        <translation>Último sinal de vida: %1.</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Version of the data: %1. Connected since %2.</source>
        <translation>Versão dos dados: %1. Conectado desde %2.</translation>
    </message>
</context>
</TS>
