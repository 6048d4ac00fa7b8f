<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ServerFaultText</name>
    <message>
        <source>PostgreSQL %1 is not installed on this computer. Install the package postgresql-%1 and start Huella again.</source>
        <translation>O PostgreSQL %1 não está instalado neste computador. Instale o pacote postgresql-%1 e abra o Huella de novo.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data were made by PostgreSQL %1, which this version of Huella does not use. Nothing was changed: open them with the Huella that made them, and make a backup there.</source>
        <translation>Os dados da clínica foram feitos pelo PostgreSQL %1, que esta versão do Huella não usa. Nada foi mudado: abra-os com o Huella que os fez e faça ali uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space where the clinic&apos;s data are (%1) and start Huella again: nothing was lost.</source>
        <translation>O disco está cheio. Libere espaço onde estão os dados da clínica (%1) e abra o Huella de novo: nada se perdeu.</translation>
    </message>
    <message>
        <source>The folder of the clinic&apos;s data (%1) cannot be written. Check that the disk is not read-only and that the folder is yours.</source>
        <translation>Não se pode escrever na pasta dos dados da clínica (%1). Verifique se o disco não é só de leitura e se a pasta é sua.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s user cannot enter the folder of the clinic&apos;s data (%1). Choose another folder with HUELLA_HOME, or let others pass through those above it.</source>
        <translation>O usuário do PostgreSQL não pode entrar na pasta dos dados da clínica (%1). Escolha outra com HUELLA_HOME, ou deixe outros passarem pelas que estão acima.</translation>
    </message>
    <message>
        <source>Another PostgreSQL holds the clinic&apos;s data (%1). Stop that one, or restart this computer; nothing was changed.</source>
        <translation>Outro PostgreSQL ocupa os dados da clínica (%1). Pare-o ou reinicie este computador; nada foi mudado.</translation>
    </message>
    <message>
        <source>This computer has no user &quot;postgres&quot;. Install the package postgresql-15 and start Huella again.</source>
        <translation>Este computador não tem o usuário “postgres”. Instale o pacote postgresql-15 e abra o Huella de novo.</translation>
    </message>
    <message>
        <source>Another Huella has been starting the clinic&apos;s server for too long. Close it and try again.</source>
        <translation>Outro Huella está iniciando o servidor da clínica há tempo demais. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not start. What it said is in %1.</source>
        <translation>O servidor da clínica não inicia. O que ele disse está em %1.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not stop. Stop it as the user who started it.</source>
        <translation>O servidor da clínica não para. Pare-o com o usuário que o iniciou.</translation>
    </message>
    <message>
        <source>Looking for the clinic&apos;s server...</source>
        <translation>Procurando o servidor da clínica...</translation>
    </message>
    <message>
        <source>Preparing the clinic&apos;s data folder...</source>
        <translation>Preparando a pasta dos dados...</translation>
    </message>
    <message>
        <source>Starting the server...</source>
        <translation>Iniciando o servidor...</translation>
    </message>
    <message>
        <source>Recovering the data after a sudden stop...</source>
        <translation>Recuperando os dados depois de uma parada repentina...</translation>
    </message>
    <message>
        <source>Preparing the database...</source>
        <translation>Preparando o banco de dados...</translation>
    </message>
    <message>
        <source>Starting the clinic&apos;s tasks...</source>
        <translation>Iniciando as tarefas da clínica...</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
</context>
</TS>
