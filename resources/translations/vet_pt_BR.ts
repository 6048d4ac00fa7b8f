<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>VaccinationForm</name>
    <message>
        <source>21 days</source>
        <translation>21 dias</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
</context>
<context>
    <name>VetWords</name>
    <message>
        <source>Male</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Fêmea</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a female</comment>
        <translation>castrado</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a male</comment>
        <translation>castrado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrassom</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>X-rays</source>
        <translation>Raios X</translation>
    </message>
    <message>
        <source>Ultrasounds</source>
        <translation>Ultrassons</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Sangue</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urina</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnese</translation>
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
        <source>Weight today (kg)</source>
        <translation>Peso hoje (kg)</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>This text is too long: at most %L1 characters are saved. Shorten it; meanwhile it stays on this screen.</source>
        <translation>Este texto é longo demais: salvam-se no máximo %L1 caracteres. Encurte-o; enquanto isso ele fica nesta tela.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most %L1 kg.</source>
        <translation>O peso deve ser maior que 0 e no máximo %L1 kg.</translation>
    </message>
    <message>
        <source>Without a diagnosis the attention cannot be signed. Write it here.</source>
        <translation>Sem um diagnóstico o atendimento não pode ser assinado. Escreva-o aqui.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Doenças crônicas</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notas da clínica</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AddendaCard</name>
    <message>
        <source>Addenda</source>
        <translation>Notas acrescentadas</translation>
    </message>
    <message>
        <source>Add to this attention</source>
        <translation>Acrescentar a este atendimento</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Acrescentar a nota</translation>
    </message>
    <message>
        <source>The attention is signed: what you add stays with your name and the time.</source>
        <translation>O atendimento está assinado: o que você acrescentar fica com seu nome e a hora.</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>um veterinário que não trabalha mais aqui</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertChip</name>
    <message>
        <source>none known</source>
        <translation>nenhuma conhecida</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertsCard</name>
    <message>
        <source>Always in sight</source>
        <translation>Sempre à vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Doenças crônicas</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notas da clínica</translation>
    </message>
    <message>
        <source>The owner does not see this.</source>
        <translation>O dono não vê isto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Outra janela</translation>
    </message>
    <message>
        <source>%1 changed this patient&apos;s alerts meanwhile (%2). Nothing is lost: look at it, then save.</source>
        <translation>%1 mudou os alertas deste paciente enquanto isso (%2). Nada se perde: olhe e depois salve.</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>Na outra janela</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salvar o escolhido</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionPage</name>
    <message>
        <source>Edit allergies and conditions</source>
        <translation>Editar alergias e doenças</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Meu dia</translation>
    </message>
    <message>
        <source>Finish the attention</source>
        <translation>Terminar o atendimento</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>The patient was called.</source>
        <translation>O paciente foi chamado.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Desfazer a chamada</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>O rascunho foi descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The patient leaves the board; you may write on (Ctrl+Enter)</source>
        <translation>O paciente sai do quadro; você pode continuar escrevendo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Closes the text for ever; asks first (Ctrl+Shift+Enter)</source>
        <translation>Fecha o texto para sempre; antes pergunta (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Signed attention</source>
        <translation>Atendimento assinado</translation>
    </message>
    <message>
        <source>Attention signed: the owner can read it.</source>
        <translation>Atendimento assinado: o dono já pode lê-lo.</translation>
    </message>
    <message>
        <source>Attention finished. It is still to be signed.</source>
        <translation>Atendimento terminado. Falta assinar.</translation>
    </message>
    <message>
        <source>The alerts stay as they were.</source>
        <translation>Os alertas ficam como estavam.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionSteps</name>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Ainda há imagens sendo salvas. Espere por elas ou cancele-as.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ChoiceRow</name>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>O outro</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Nesta janela</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ConflictCard</name>
    <message>
        <source>Another window changed the same fields</source>
        <translation>Outra janela mudou os mesmos campos</translation>
    </message>
    <message>
        <source>Nothing is lost: both texts are here. Choose what stays in each field.</source>
        <translation>Nada se perde: os dois textos estão aqui. Escolha o que fica em cada campo.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salvar o escolhido</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>Na outra janela</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayList</name>
    <message>
        <source>My appointments of today</source>
        <translation>Minhas consultas de hoje</translation>
    </message>
    <message>
        <source>You have no appointments today.</source>
        <translation>Você não tem consultas hoje.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayRow</name>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Registrar a chegada de %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::Handouts</name>
    <message>
        <source>Print the visit report</source>
        <translation>Imprimir o relatório do atendimento</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryEntry</name>
    <message>
        <source>No diagnosis yet</source>
        <translation>Ainda sem diagnóstico</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>um veterinário que não trabalha mais aqui</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Atendido por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <translation>
            <numerusform>%n nota acrescentada</numerusform>
            <numerusform>%n notas acrescentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>This is the first attention of this patient here.</source>
        <translation>Este é o primeiro atendimento deste paciente aqui.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImageRow</name>
    <message>
        <source>What the picture is</source>
        <translation>O que é a imagem</translation>
    </message>
    <message>
        <source>What it shows (optional)</source>
        <translation>O que ela mostra (opcional)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Tirar a imagem</translation>
    </message>
    <message>
        <source>Put it under a procedure</source>
        <translation>Pôr em um procedimento</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Photos of the ailment, X-rays, ultrasounds: choose them, drop them here or paste them.</source>
        <translation>Fotos da lesão, radiografias, ultrassons: escolha, solte aqui ou cole.</translation>
    </message>
    <message>
        <source>No images in this attention.</source>
        <translation>Este atendimento não tem imagens.</translation>
    </message>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>A imagem foi tirada deste atendimento.</translation>
    </message>
    <message>
        <source>The owner sent this image: its description cannot be changed.</source>
        <translation>O dono enviou esta imagem: sua descrição não pode ser mudada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Meu dia</translation>
    </message>
    <message>
        <source>Attend the next</source>
        <translation>Atender o próximo</translation>
    </message>
    <message>
        <source>Attend the chosen one</source>
        <translation>Atender o escolhido</translation>
    </message>
    <message>
        <source>Calls whoever is next: urgent first, then by arrival (F2)</source>
        <translation>Chama o próximo: primeiro os urgentes, depois por chegada (F2)</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not paid</source>
        <translation>
            <numerusform>%n a pagar</numerusform>
            <numerusform>%n a pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Attend %1</source>
        <translation>Atender %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Ninguém espera por você.</translation>
    </message>
    <message>
        <source>%1 is attending %2 already.</source>
        <translation>%1 já está atendendo %2.</translation>
    </message>
    <message>
        <source>%1 is in the waiting room, turn %2.</source>
        <translation>%1 está na sala de espera, senha %2.</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2.</source>
        <translation>%1 voltou à fila, senha %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::OpenAttentionBar</name>
    <message>
        <source>You are attending %1, since %2.</source>
        <translation>Você está atendendo %1 desde %2.</translation>
    </message>
    <message>
        <source>The attention of %1, finished %2, is still to be signed.</source>
        <translation>Falta assinar o atendimento de %1, terminado %2.</translation>
    </message>
    <message>
        <source>Draft recovered: something typed about %1 until %2 is not saved yet.</source>
        <translation>Rascunho recuperado: algo escrito sobre %1 até %2 ainda não foi salvo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Draft recovered (%1): what was typed is inside.</source>
        <translation>Rascunho recuperado (%1): o que foi escrito está lá dentro.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Crônico</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Dono: %1</translation>
    </message>
    <message>
        <source>Owner: %1 · %2</source>
        <translation>Dono: %1 · %2</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientsPage</name>
    <message>
        <source>Look for a patient to read its history.</source>
        <translation>Procure um paciente para ler seu histórico.</translation>
    </message>
    <message>
        <source>Look for a patient</source>
        <translation>Procurar um paciente</translation>
    </message>
    <message>
        <source>The history of any patient: look for it with Ctrl+K and press Enter. What you read here cannot be changed by mistake.</source>
        <translation>O histórico de qualquer paciente: procure-o com Ctrl+K e tecle Enter. O que você lê aqui não pode ser mudado por engano.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>The history of any patient of the clinic.</source>
        <translation>O histórico de qualquer paciente da clínica.</translation>
    </message>
    <message>
        <source>%1 has no pets here yet.</source>
        <translation>%1 ainda não tem animais aqui.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Carteira de vacinação</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>Imprimir a carteira de vacinação</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionCard</name>
    <message>
        <source>Prescription</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>What the owner gives at home, printed and signed with your licence.</source>
        <translation>O que o dono dará em casa, impresso e assinado com seu CRMV.</translation>
    </message>
    <message>
        <source>Write a prescription</source>
        <translation>Escrever uma receita</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emitir e imprimir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 · replaced by a later one</source>
        <translation>%1 · substituída por outra posterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>What was issued stays as it is: this one will replace it.</source>
        <translation>O que foi emitido fica como está: esta vai substituí-la.</translation>
    </message>
    <message>
        <source>The prescription that you were writing on %1 is here again.</source>
        <translation>A receita que você escrevia em %1 está aqui de novo.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write: issue it before you leave.</source>
        <translation>Este computador não pode guardar o que você escreve: emita antes de sair.</translation>
    </message>
    <message>
        <source>The prescription was discarded.</source>
        <translation>A receita foi descartada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionEditor</name>
    <message>
        <source>Notes for the owner</source>
        <translation>Notas para o dono</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Adicionar um medicamento</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionRow</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Amoxicillin</source>
        <translation>Amoxicilina</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Suspension 250 mg/5 ml</source>
        <translation>Suspensão 250 mg/5 ml</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>3 ml</source>
        <translation>3 ml</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>A cada 12 horas</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>1 bottle</source>
        <translation>1 frasco</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Shake well; give it with food</source>
        <translation>Agitar bem; dar com comida</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Tirar este medicamento</translation>
    </message>
    <message>
        <source>Beware: an allergy is noted (“%1”). Check it before you prescribe this.</source>
        <translation>Cuidado: há uma alergia anotada (“%1”). Verifique antes de receitar isto.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PresenceStrip</name>
    <message>
        <source>What is saved there appears here; nothing is overwritten.</source>
        <translation>O que for salvo lá aparece aqui; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>What you save appears there.</source>
        <translation>O que você salvar aparece lá.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureImages</name>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>A imagem foi tirada deste atendimento.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedurePicker</name>
    <message>
        <source>Search: X-ray, blood, urine…</source>
        <translation>Procurar: radiografia, sangue, urina…</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureRow</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tirar %1</translation>
    </message>
    <message>
        <source>Add images to %1</source>
        <translation>Adicionar imagens a %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProceduresCard</name>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>X-rays, ultrasounds, blood, urine: add what is done today.</source>
        <translation>Raios X, ultrassons, sangue, urina: acrescente o que for feito hoje.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>The administrator has not entered any procedures yet.</source>
        <translation>O administrador ainda não cadastrou procedimentos.</translation>
    </message>
    <message>
        <source>The catalogue has no single procedure of this name. Choose one of the list; the administrator adds new ones.</source>
        <translation>O catálogo não tem um único procedimento com este nome. Escolha um da lista; o administrador acrescenta os novos.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi tirado.</translation>
    </message>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Ainda há imagens sendo salvas. Espere por elas ou cancele-as.</translation>
    </message>
    <message>
        <source>%1 was removed; its images stay with the visit.</source>
        <translation>%1 foi tirado; suas imagens ficam com a visita.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordForm</name>
    <message>
        <source>Only the clinic&apos;s vets read this: the owner never does.</source>
        <translation>Só os veterinários da clínica leem isto: o dono nunca lê.</translation>
    </message>
    <message>
        <source>The owner may read this once it is signed.</source>
        <translation>O dono pode ler isto quando estiver assinado.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordSheet</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
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
        <source>Internal notes (the owner does not see them)</source>
        <translation>Notas internas (o dono não vê)</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecoveredCard</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Draft recovered</source>
        <translation>Rascunho recuperado</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Manter o rascunho</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Typed until %1 and not saved; it is in its fields again.</source>
        <translation>Escrito até %1 e não salvo; está de novo em seus campos.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nota acrescentada</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SaveLabel</name>
    <message>
        <source>saved at %1</source>
        <translation>salvo às %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>ainda nada para salvar</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>salvando…</translation>
    </message>
    <message>
        <source>no connection: it will be saved when it is back</source>
        <translation>sem conexão: será salvo quando ela voltar</translation>
    </message>
    <message>
        <source>saved, except for the marked fields</source>
        <translation>salvo, exceto os campos marcados</translation>
    </message>
    <message>
        <source>not saved: choose which text stays</source>
        <translation>não salvo: escolha qual texto fica</translation>
    </message>
    <message>
        <source>signed: read only</source>
        <translation>assinado: só leitura</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SignBar</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>From then on nobody changes it: what is missing is added below, with your name and the time. The owner can read it, except for the internal notes.</source>
        <translation>A partir daí ninguém o muda: o que faltar é acrescentado abaixo, com seu nome e a hora. O dono poderá lê-lo, exceto as notas internas.</translation>
    </message>
    <message>
        <source>Sign the attention of %1?</source>
        <translation>Assinar o atendimento de %1?</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationForm</name>
    <message>
        <source>It was given in another clinic</source>
        <translation>Foi aplicada em outra clínica</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacina</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Aplicada em</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Próxima em</translation>
    </message>
    <message>
        <source>This is no date. Write it like 24/11/2026.</source>
        <translation>Isto não é uma data. Escreva assim: 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationsCard</name>
    <message>
        <source>Vaccines</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>Add a vaccine</source>
        <translation>Adicionar uma vacina</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Imprimir a carteira</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Tirada da carteira</translation>
    </message>
    <message>
        <source>%1 is off the card.</source>
        <translation>%1 saiu da carteira.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VetView</name>
    <message>
        <source>My day</source>
        <translation>Meu dia</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Veterinária</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VisitCard</name>
    <message>
        <source>Reason for the visit</source>
        <translation>Motivo da consulta</translation>
    </message>
    <message>
        <source>Photos the owner sent</source>
        <translation>Fotos que o dono enviou</translation>
    </message>
    <message>
        <source>Nobody wrote a reason.</source>
        <translation>Ninguém escreveu um motivo.</translation>
    </message>
</context>
</TS>
