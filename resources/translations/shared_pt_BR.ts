<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the clinic&apos;s administrator.</source>
        <translation>Seu perfil não permite isso. Fale com a administração da clínica.</translation>
    </message>
    <message>
        <source>This is no longer here. Refresh the list.</source>
        <translation>Isto não está mais aqui. Atualize a lista.</translation>
    </message>
    <message>
        <source>That time was already taken. Choose another.</source>
        <translation>Esse horário já foi ocupado. Escolha outro.</translation>
    </message>
    <message>
        <source>This cannot be done at this point. Look at its present state and try again.</source>
        <translation>Isto não pode ser feito agora. Veja o estado atual e tente de novo.</translation>
    </message>
    <message>
        <source>This already exists. Use another value.</source>
        <translation>Isto já existe. Use outro valor.</translation>
    </message>
    <message>
        <source>A value is not valid. Check it and try again.</source>
        <translation>Um dado não é válido. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>Já passou o tempo para desfazer isto.</translation>
    </message>
    <message>
        <source>The vet does not attend at that time. Choose another.</source>
        <translation>O veterinário não atende nesse horário. Escolha outro.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new version and save again.</source>
        <translation>Outra pessoa alterou isto nesse meio-tempo. Veja a nova versão e salve de novo.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Tentativas demais. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The verification code is due. Enter it to go on.</source>
        <translation>Falta o código de verificação. Digite-o para continuar.</translation>
    </message>
    <message>
        <source>This attention is signed. Write an addendum instead.</source>
        <translation>Este atendimento já está assinado. Escreva um adendo.</translation>
    </message>
    <message>
        <source>The appointment is not confirmed. Confirm it before the check-in.</source>
        <translation>A consulta não está confirmada. Confirme antes do check-in.</translation>
    </message>
    <message>
        <source>This patient is already in the waiting room.</source>
        <translation>Este paciente já está na sala de espera.</translation>
    </message>
    <message>
        <source>This appointment is already paid. Nothing was charged.</source>
        <translation>Esta consulta já está paga. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The amount is not the price. Check it and charge again.</source>
        <translation>O valor não coincide com o preço. Confira e cobre de novo.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Esse horário já passou. Escolha um mais tarde.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Try again.</source>
        <translation>O usuário ou a senha não estão corretos. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is still here and will be saved when it is back.</source>
        <translation>A conexão caiu. O que foi escrito continua aqui e será salvo quando ela voltar.</translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation>O servidor demorou demais. Tente de novo.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing changed.</source>
        <translation>Foi cancelado. Nada mudou.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer. Check the network and try again.</source>
        <translation>O servidor da clínica não responde. Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Update Huella on this computer: the clinic&apos;s data is of a newer version.</source>
        <translation>Atualize o Huella neste computador: os dados da clínica são de uma versão mais nova.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data must be updated first. Ask the administrator.</source>
        <translation>Primeiro é preciso atualizar os dados da clínica. Avise a administração.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another.</source>
        <translation>Não foi possível ler o arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>O chaveiro deste computador está bloqueado. Desbloqueie e tente de novo.</translation>
    </message>
    <message>
        <source>Something failed. Nothing was lost; try again, and tell the administrator if it happens again.</source>
        <translation>Algo falhou. Nada se perdeu; tente de novo e, se acontecer outra vez, avise a administração.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>Falta este dado. Preencha.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>O texto é longo demais. Encurte.</translation>
    </message>
    <message>
        <source>This is too short. Write a little more.</source>
        <translation>O texto é curto demais. Escreva um pouco mais.</translation>
    </message>
    <message>
        <source>This value is not possible. Check it.</source>
        <translation>Este valor não é possível. Confira.</translation>
    </message>
    <message>
        <source>This is not written as expected. Check it.</source>
        <translation>Não está escrito como se espera. Confira.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose a longer one.</source>
        <translation>Esta senha é fácil de adivinhar. Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: rosa@correo.pe</source>
        <translation>Não é um e-mail. Exemplo: rosa@correio.com.br</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: 987 654 321</source>
        <translation>Não é um número de telefone. Exemplo: 11 98765 4321</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most 1500 kg.</source>
        <translation>O peso deve ser maior que 0 e de no máximo 1500 kg.</translation>
    </message>
    <message>
        <source>The date must be between 1900 and today.</source>
        <translation>A data deve estar entre 1900 e hoje.</translation>
    </message>
    <message>
        <source>That user name is taken. Choose another.</source>
        <translation>Esse nome de usuário já existe. Escolha outro.</translation>
    </message>
    <message>
        <source>There is already an account with that e-mail. Sign in with it.</source>
        <translation>Já existe uma conta com esse e-mail. Entre com ela.</translation>
    </message>
    <message>
        <source>That microchip belongs to another patient. Check the number.</source>
        <translation>Esse microchip é de outro paciente. Confira o número.</translation>
    </message>
    <message>
        <source>The image is too large. Choose one of at most 60 megapixels.</source>
        <translation>A imagem é grande demais. Escolha uma de no máximo 60 megapixels.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be read. Choose another.</source>
        <translation>A imagem está danificada e não pode ser lida. Escolha outra.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there.</source>
        <translation>Não foi possível abrir o arquivo. Veja se ele ainda está no lugar.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the connection in. Ask the administrator.</source>
        <translation>Este computador não tem um chaveiro para guardar a conexão. Avise a administração.</translation>
    </message>
    <message>
        <source>An earlier payment is still being confirmed. Do not pay again: come to the front desk.</source>
        <translation>Um pagamento anterior ainda está sendo confirmado. Não pague de novo: passe na recepção.</translation>
    </message>
    <message>
        <source>That file is not an image. Choose a photo (JPEG, PNG, WebP, TIFF, HEIC) or an X-ray (DICOM).</source>
        <translation>Esse arquivo não é uma imagem. Escolha uma foto (JPEG, PNG, WebP, TIFF, HEIC) ou uma radiografia (DICOM).</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Choose a smaller one.</source>
        <translation>O arquivo tem mais de 64 MB. Escolha um menor.</translation>
    </message>
    <message>
        <source>Reading the image took too long, so it was left. Choose another.</source>
        <translation>A leitura da imagem demorou demais e foi interrompida. Escolha outra.</translation>
    </message>
    <message>
        <source>The file is kept as it is, but its compression cannot be shown here. Export it from the machine uncompressed.</source>
        <translation>O arquivo fica guardado como está, mas a sua compressão não pode ser mostrada aqui. Exporte-o do aparelho sem compressão.</translation>
    </message>
    <message>
        <source>The file is kept as it is. It is a DICOM file without a picture: a report, a plan or a curve.</source>
        <translation>O arquivo fica guardado como está. É um DICOM sem imagem: um laudo, um plano ou uma curva.</translation>
    </message>
    <message>
        <source>This code is not good, or no longer. Ask the front desk for a new one.</source>
        <translation>Este código não vale, ou não vale mais. Peça um novo na recepção.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Attach photos</source>
        <translation>Anexar fotos</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Booked</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>With the vet</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>A pagar</translation>
    </message>
</context>
<context>
    <name>huella::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>huella::ui::CodeEdit</name>
    <message>
        <source>Verification code, six digits</source>
        <translation>Código de verificação, seis dígitos</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar um código de recuperação</translation>
    </message>
    <message>
        <source>Use the code of the application</source>
        <translation>Usar o código do aplicativo</translation>
    </message>
</context>
<context>
    <name>huella::ui::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
</context>
<context>
    <name>huella::ui::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obrigatório</translation>
    </message>
</context>
<context>
    <name>huella::ui::FreshnessLabel</name>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Sem conexão desde %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
</context>
<context>
    <name>huella::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>huella::ui::KeyHelp</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fechar a ajuda (Esc)</translation>
    </message>
</context>
<context>
    <name>huella::ui::LookCard</name>
    <message>
        <source>How Huella looks on this computer</source>
        <translation>Como o Huella aparece neste computador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of Huella on.</source>
        <translation>Vale na próxima vez que você abrir o Huella.</translation>
    </message>
</context>
<context>
    <name>huella::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoField</name>
    <message numerus="yes">
        <source>At most %n photos fit here.</source>
        <translation>
            <numerusform>Aqui cabe no máximo %n foto.</numerusform>
            <numerusform>Aqui cabem no máximo %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Colar uma foto</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Foto colada</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: lendo…</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Deixar %1 de fora</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoStrip</name>
    <message>
        <source>Add photo</source>
        <translation>Adicionar foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoTile</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remover a foto</translation>
    </message>
</context>
<context>
    <name>huella::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>huella::ui::Shell</name>
    <message>
        <source>No connection to the clinic&apos;s server since %1. What you typed stays here; Huella connects again by itself.</source>
        <translation>Sem conexão com o servidor da clínica desde %1. O que foi escrito continua aqui; o Huella se reconecta sozinho.</translation>
    </message>
    <message>
        <source>The clinic&apos;s service does not answer. New registrations and online payments wait until it is back.</source>
        <translation>O serviço da clínica não responde. Novos cadastros e pagamentos on-line esperam até ele voltar.</translation>
    </message>
    <message>
        <source>Help and keys of this page</source>
        <translation>Ajuda e teclas desta página</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ajuda: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>huella::ui::SlotGrid</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, ocupado</translation>
    </message>
</context>
<context>
    <name>huella::ui::StrengthBar</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Força da senha: %1</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muito fraca</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito boa</translation>
    </message>
</context>
<context>
    <name>huella::ui::Submission</name>
    <message>
        <source>This takes longer than usual. What you typed stays here.</source>
        <translation>Está demorando mais que o normal. O que você digitou continua aqui.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TopBar</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeekStrip</name>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
</TS>
