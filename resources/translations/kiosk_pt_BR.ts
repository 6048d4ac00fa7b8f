<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>huella::ui::kiosk::EndScreen</name>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>We closed your session</source>
        <translation>Encerramos sua sessão</translation>
    </message>
    <message>
        <source>Your session is closed. See you soon.</source>
        <translation>Sua sessão está encerrada. Até breve!</translation>
    </message>
    <message>
        <source>Nobody touched the screen for a while. Nothing of yours stays here.</source>
        <translation>Ninguém tocou na tela por um tempo. Nada seu fica aqui.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Acento</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Apagar uma letra</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>on-screen keyboard</comment>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::KioskFrame</name>
    <message>
        <source>We have told the front desk. Somebody is coming.</source>
        <translation>Já avisamos a recepção. Alguém vem ajudar.</translation>
    </message>
    <message>
        <source>The front desk already knows that you need help. Somebody is coming.</source>
        <translation>A recepção já sabe que você precisa de ajuda. Alguém está a caminho.</translation>
    </message>
    <message>
        <source>The front desk could not be told from here. Please go to the counter: they will help you.</source>
        <translation>Não conseguimos avisar a recepção daqui. Por favor, vá até o balcão: vão ajudar você.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::PinPage</name>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipe</translation>
    </message>
    <message>
        <source>For the clinic&apos;s staff</source>
        <translation>Para a equipe da clínica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Sair do totem</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Esse não é o PIN.</translation>
    </message>
    <message>
        <source>The clinic has not set a PIN yet: the administrator does it on the clinic&apos;s page.</source>
        <translation>A clínica ainda não tem um PIN: o administrador o define na página da clínica.</translation>
    </message>
    <message>
        <source>Write the PIN.</source>
        <translation>Digite o PIN.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StartScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>Say that you have arrived, book, and see how your pets are.</source>
        <translation>Avise que chegou, agende e veja como estão seus animais.</translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StickSheet</name>
    <message>
        <source>Choose the photos</source>
        <translation>Escolha as fotos</translation>
    </message>
    <message>
        <source>Plug in your memory stick or your camera: its photos appear here. They are only copied.</source>
        <translation>Conecte seu pendrive ou sua câmera: as fotos aparecem aqui. Elas só são copiadas.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mais novas</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message numerus="yes">
        <source>Use %n photos</source>
        <translation>
            <numerusform>Usar %n foto</numerusform>
            <numerusform>Usar %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::kiosk::StillHere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message numerus="yes">
        <source>This closes in %n seconds.</source>
        <translation>
            <numerusform>Isto fecha em %n segundo.</numerusform>
            <numerusform>Isto fecha em %n segundos.</numerusform>
        </translation>
    </message>
</context>
</TS>
