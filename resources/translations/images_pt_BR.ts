<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>MediumWords</name>
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
        <source>%1 mm a pixel</source>
        <translation>%1 mm por pixel</translation>
    </message>
    <message>
        <source>%1 mm a pixel at the detector: the body is smaller</source>
        <translation>%1 mm por pixel no detector: o corpo é menor</translation>
    </message>
    <message>
        <source>spacing not known: measures in pixels</source>
        <translation>escala desconhecida: mede-se em pixels</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageCanvas</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 mm at the detector</source>
        <translation>%1 mm no detector</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImagePane</name>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Quadro %1 de %2</translation>
    </message>
    <message>
        <source>Fetching the image…</source>
        <translation>Buscando a imagem…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>zoom %1 %</source>
        <translation>zoom %1 %</translation>
    </message>
    <message>
        <source>window %1 · level %2</source>
        <translation>janela %1 · nível %2</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageUploads</name>
    <message>
        <source>the pasted picture</source>
        <translation>a imagem colada</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageViewer</name>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar duas datas</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Janela e nível</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Window of values</source>
        <translation>Janela de valores</translation>
    </message>
    <message>
        <source>The film&apos;s own</source>
        <translation>A própria da chapa</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos os valores</translation>
    </message>
    <message>
        <source>Soft tissue (CT)</source>
        <translation>Tecido mole (TC)</translation>
    </message>
    <message>
        <source>Bone (CT)</source>
        <translation>Osso (TC)</translation>
    </message>
    <message>
        <source>Lung (CT)</source>
        <translation>Pulmão (TC)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Afastar (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>Girar (R)</translation>
    </message>
    <message>
        <source>As it was (0)</source>
        <translation>Como estava (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F)</source>
        <translation>Tela cheia (F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Uma só imagem</translation>
    </message>
</context>
<context>
    <name>huella::ui::UploadList</name>
    <message>
        <source>%1: waits its turn</source>
        <translation>%1: espera a vez</translation>
    </message>
    <message>
        <source>%1: being prepared…</source>
        <translation>%1: sendo preparada…</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1: sendo salva…</translation>
    </message>
    <message>
        <source>%1: no connection, goes on when it is back</source>
        <translation>%1: sem conexão, continua quando ela voltar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Images being saved</source>
        <translation>Imagens sendo salvas</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Já li</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
</context>
</TS>
