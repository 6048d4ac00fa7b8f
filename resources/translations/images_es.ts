<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MediumWords</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>%1 mm a pixel</source>
        <translation>%1 mm por píxel</translation>
    </message>
    <message>
        <source>%1 mm a pixel at the detector: the body is smaller</source>
        <translation>%1 mm por píxel en el detector: el cuerpo es más pequeño</translation>
    </message>
    <message>
        <source>spacing not known: measures in pixels</source>
        <translation>escala desconocida: se mide en píxeles</translation>
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
        <translation>%1 mm en el detector</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImagePane</name>
    <message>
        <source>Frame</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Cuadro %1 de %2</translation>
    </message>
    <message>
        <source>Fetching the image…</source>
        <translation>Trayendo la imagen…</translation>
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
        <translation>ventana %1 · nivel %2</translation>
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
        <translation>la imagen pegada</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageViewer</name>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Window of values</source>
        <translation>Ventana de valores</translation>
    </message>
    <message>
        <source>The film&apos;s own</source>
        <translation>La propia de la placa</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Soft tissue (CT)</source>
        <translation>Tejido blando (TC)</translation>
    </message>
    <message>
        <source>Bone (CT)</source>
        <translation>Hueso (TC)</translation>
    </message>
    <message>
        <source>Lung (CT)</source>
        <translation>Pulmón (TC)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>Girar (R)</translation>
    </message>
    <message>
        <source>As it was (0)</source>
        <translation>Como estaba (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Una sola imagen</translation>
    </message>
</context>
<context>
    <name>huella::ui::UploadList</name>
    <message>
        <source>%1: waits its turn</source>
        <translation>%1: espera su turno</translation>
    </message>
    <message>
        <source>%1: being prepared…</source>
        <translation>%1: se prepara…</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1: se guarda…</translation>
    </message>
    <message>
        <source>%1: no connection, goes on when it is back</source>
        <translation>%1: sin conexión, sigue cuando vuelva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Images being saved</source>
        <translation>Imágenes que se guardan</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
</context>
</TS>
