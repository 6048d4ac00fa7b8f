<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::ui::signin::AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>What the clinic knows of you, and how you sign in.</source>
        <translation>O que a clínica sabe de você e como você entra.</translation>
    </message>
    <message>
        <source>You came in with your QR code. To change your password, the second step or the code, sign in with your password.</source>
        <translation>Você entrou com seu código QR. Para mudar a senha, a segunda etapa ou o código, entre com a sua senha.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::BrandPanel</name>
    <message>
        <source>The clinic, the people and their animals, on every screen at once.</source>
        <translation>A clínica, as pessoas e seus animais, em todas as telas ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::CodePage</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Mais um passo</translation>
    </message>
    <message>
        <source>Write the six digits that your authenticator shows now.</source>
        <translation>Digite os seis números que o autenticador mostra agora.</translation>
    </message>
    <message>
        <source>That code is not right or was used already. Wait for the next one.</source>
        <translation>Esse código não está certo ou já foi usado. Espere o próximo.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Digite o código.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::FirstStartPage</name>
    <message>
        <source>Try it with made-up data</source>
        <translation>Experimentar com dados de exemplo</translation>
    </message>
    <message>
        <source>Begin my clinic</source>
        <translation>Começar minha clínica</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>This computer has no clinic yet. How do you want to begin?</source>
        <translation>Este computador ainda não tem uma clínica. Como você quer começar?</translation>
    </message>
    <message>
        <source>My clinic</source>
        <translation>Minha clínica</translation>
    </message>
    <message>
        <source>Makes the administrator&apos;s account; then people, hours and prices.</source>
        <translation>Cria a conta de quem administra; depois, pessoas, horários e preços.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>A clinic with owners, animals and an agenda, to look around.</source>
        <translation>Uma clínica com tutores, animais e agenda, para conhecer com calma.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordFields</name>
    <message>
        <source>Good password.</source>
        <translation>Boa senha.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use pelo menos %n caractere.</numerusform>
            <numerusform>Use pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use no máximo %n caractere.</numerusform>
            <numerusform>Use no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not use your name, your user name or your e-mail.</source>
        <translation>Não use seu nome, seu usuário nem seu e-mail.</translation>
    </message>
    <message>
        <source>That is one of the first that somebody would try. Join several unusual words.</source>
        <translation>É uma das primeiras que alguém tentaria. Junte várias palavras incomuns.</translation>
    </message>
    <message>
        <source>Avoid repetitions and keys that lie side by side.</source>
        <translation>Evite repetições e teclas vizinhas.</translation>
    </message>
    <message>
        <source>Dates are easy to guess. Add unusual words.</source>
        <translation>Datas são fáceis de adivinhar. Acrescente palavras incomuns.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another word or two.</source>
        <translation>Fácil demais de adivinhar. Acrescente uma ou duas palavras.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>A mesma senha outra vez</translation>
    </message>
    <message>
        <source>Write a password.</source>
        <translation>Digite uma senha.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess.</source>
        <translation>Escolha uma mais difícil de adivinhar.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>As duas senhas não são iguais.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordPage</name>
    <message>
        <source>Temporary password</source>
        <translation>Senha temporária</translation>
    </message>
    <message>
        <source>Save my password</source>
        <translation>Salvar minha senha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Escolha sua própria senha</translation>
    </message>
    <message>
        <source>The one you were given served to come in once.</source>
        <translation>A que lhe deram serviu para entrar uma vez.</translation>
    </message>
    <message>
        <source>That is not the temporary password.</source>
        <translation>Essa não é a senha temporária.</translation>
    </message>
    <message>
        <source>Write the temporary password.</source>
        <translation>Digite a senha temporária.</translation>
    </message>
    <message>
        <source>What is the temporary password you were given?</source>
        <translation>Qual é a senha temporária que você recebeu?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mudar minha senha</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Essa não é a sua senha atual.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Digite sua senha atual.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other screens were signed out.</source>
        <translation>Sua senha foi mudada. Suas outras telas foram encerradas.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::ProfileCard</name>
    <message>
        <source>My data</source>
        <translation>Meus dados</translation>
    </message>
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
        <source>Save my data</source>
        <translation>Salvar meus dados</translation>
    </message>
    <message>
        <source>Your data were saved.</source>
        <translation>Seus dados foram salvos.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Sobrenomes</translation>
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
    <message>
        <source>Create the account</source>
        <translation>Criar a conta</translation>
    </message>
    <message>
        <source>Without spaces; it is what you sign in with.</source>
        <translation>Sem espaços; é com ele que você entra.</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Criar minha conta</translation>
    </message>
    <message>
        <source>Who administers the clinic?</source>
        <translation>Quem administra a clínica?</translation>
    </message>
    <message>
        <source>With it you register your pets, book and read what the vet wrote.</source>
        <translation>Com ela você cadastra seus animais, marca consultas e lê o que o veterinário escreveu.</translation>
    </message>
    <message>
        <source>This first account makes the others: reception and vets.</source>
        <translation>Esta primeira conta cria as outras: recepção e veterinários.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Your registration is kept, but the clinic&apos;s service does not answer now. It will be completed by itself; press the button again in some minutes.</source>
        <translation>Seu cadastro está guardado, mas o serviço da clínica não responde agora. Ele será concluído sozinho; aperte o botão de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Code of the front desk</source>
        <translation>Código da recepção</translation>
    </message>
    <message>
        <source>If they gave you one: it brings your pets.</source>
        <translation>Se lhe deram um: ele traz seus animais.</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>Pode deixar em branco.</translation>
    </message>
    <message>
        <source>If they gave you none, leave it empty.</source>
        <translation>Se não recebeu nenhum, deixe em branco.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Qual é o seu nome?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Qual é o seu e-mail?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Qual é o seu telefone?</translation>
    </message>
    <message>
        <source>Did the front desk give you a code?</source>
        <translation>A recepção lhe deu um código?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SecondFactorCard</name>
    <message>
        <source>Second step to sign in</source>
        <translation>Segundo passo para entrar</translation>
    </message>
    <message>
        <source>Besides your password, a code from your phone. Whoever learns your password still cannot come in.</source>
        <translation>Além da senha, um código do seu telefone. Quem descobrir sua senha ainda assim não entra.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>1. Scan the code with your authenticator. Without a camera, write this key:</source>
        <translation>1. Leia o código com o seu aplicativo autenticador. Sem câmera, digite esta chave:</translation>
    </message>
    <message>
        <source>2. Write the six digits it shows.</source>
        <translation>2. Digite os seis números que ele mostra.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It is on. Keep these codes on paper: each serves once, for the day your phone is missing. They are not shown again.</source>
        <translation>Está ativado. Guarde estes códigos em papel: cada um serve uma vez, para o dia em que faltar o telefone. Não serão mostrados de novo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Já guardei</translation>
    </message>
    <message>
        <source>It is on. To turn it off, write a code once more.</source>
        <translation>Está ativado. Para desativar, digite um código mais uma vez.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Write the six digits.</source>
        <translation>Digite os seis números.</translation>
    </message>
    <message>
        <source>Write a code of your authenticator, or a recovery code.</source>
        <translation>Digite um código do aplicativo ou um de recuperação.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInFlow</name>
    <message>
        <source>Your account is ready. Sign in with it.</source>
        <translation>Sua conta está pronta. Entre com ela.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Criar minha conta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Sign in with the account you have at the clinic.</source>
        <translation>Entre com a conta que você tem na clínica.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>O usuário ou a senha não estão certos. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>Demonstration: come in as</source>
        <translation>Demonstração: entrar como</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>User name, e-mail or phone</source>
        <translation>Usuário, e-mail ou telefone</translation>
    </message>
    <message>
        <source>I have my QR code</source>
        <translation>Tenho meu código QR</translation>
    </message>
    <message>
        <source>What is your user name, e-mail or phone?</source>
        <translation>Qual é o seu usuário, e-mail ou telefone?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>Qual é a sua senha?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Write your user name, your e-mail or your phone.</source>
        <translation>Escreva seu usuário, seu e-mail ou seu telefone.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::StartupPage</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Abrindo a clínica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketCard</name>
    <message>
        <source>QR code for the kiosk</source>
        <translation>Código QR para o totem</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New short code</source>
        <translation>Novo código curto</translation>
    </message>
    <message>
        <source>Save my short code</source>
        <translation>Salvar meu código curto</translation>
    </message>
    <message>
        <source>Make a new QR code</source>
        <translation>Criar um novo código QR</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Parar de usar</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Essa não é a sua senha atual.</translation>
    </message>
    <message>
        <source>Everybody would try this code first. Choose another.</source>
        <translation>Esse é o primeiro código que qualquer pessoa tentaria. Escolha outro.</translation>
    </message>
    <message>
        <source>Four to six digits. You write them after showing your QR code.</source>
        <translation>De quatro a seis dígitos. Você os digita depois de mostrar seu código QR.</translation>
    </message>
    <message>
        <source>Choose a short code, and with it and a QR code you sign in at the clinic&apos;s kiosk without your password.</source>
        <translation>Escolha um código curto: com ele e um código QR você entra no totem da clínica sem a sua senha.</translation>
    </message>
    <message>
        <source>Your short code is ready. Ask for a QR code at the front desk, or make it here.</source>
        <translation>Seu código curto está pronto. Peça um código QR na recepção ou crie-o aqui.</translation>
    </message>
    <message>
        <source>Your QR code is good until %1. A new one takes its place.</source>
        <translation>Seu código QR vale até %1. Se criar outro, ele o substitui.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Digite sua senha atual.</translation>
    </message>
    <message>
        <source>Write four to six digits.</source>
        <translation>Digite de quatro a seis dígitos.</translation>
    </message>
    <message>
        <source>Your short code is saved.</source>
        <translation>Seu código curto foi salvo.</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once.</source>
        <translation>Tire agora uma foto dele com o celular: ele é mostrado uma única vez.</translation>
    </message>
    <message>
        <source>Your QR code and your short code open nothing any more.</source>
        <translation>Seu código QR e seu código curto não abrem mais nada.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketPage</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código curto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show your QR code</source>
        <translation>Mostre seu código QR</translation>
    </message>
    <message>
        <source>Hold the QR code of your last visit, on paper or on your phone, in front of the reader.</source>
        <translation>Aproxime do leitor o código QR da sua última visita, no papel ou no celular.</translation>
    </message>
    <message>
        <source>Show the QR code to the reader, or go back and sign in with your password.</source>
        <translation>Mostre o código QR ao leitor, ou volte e entre com sua senha.</translation>
    </message>
    <message>
        <source>What is your short code?</source>
        <translation>Qual é o seu código curto?</translation>
    </message>
    <message>
        <source>The four to six digits that you chose in your account.</source>
        <translation>Os quatro a seis dígitos que você escolheu na sua conta.</translation>
    </message>
    <message>
        <source>The QR code or the short code is not good. Try again, or go back and sign in with your password.</source>
        <translation>O código QR ou o código curto não é válido. Tente de novo, ou volte e entre com sua senha.</translation>
    </message>
    <message>
        <source>The QR code cannot be used at this moment. Go back and sign in with your password.</source>
        <translation>No momento não é possível usar o código QR. Volte e entre com sua senha.</translation>
    </message>
    <message>
        <source>Write the four to six digits.</source>
        <translation>Digite os quatro a seis dígitos.</translation>
    </message>
</context>
</TS>
