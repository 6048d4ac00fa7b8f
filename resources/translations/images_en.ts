<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MediumWords</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrasound</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 mm a pixel</source>
        <translation>%1 mm a pixel</translation>
    </message>
    <message>
        <source>%1 mm a pixel at the detector: the body is smaller</source>
        <translation>%1 mm a pixel at the detector: the body is smaller</translation>
    </message>
    <message>
        <source>spacing not known: measures in pixels</source>
        <translation>spacing not known: measures in pixels</translation>
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
        <translation>%1 mm at the detector</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImagePane</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Frame %1 of %2</translation>
    </message>
    <message>
        <source>Fetching the image…</source>
        <translation>Fetching the image…</translation>
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
        <translation>window %1 · level %2</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>value %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageUploads</name>
    <message>
        <source>the pasted picture</source>
        <translation>the pasted picture</translation>
    </message>
</context>
<context>
    <name>huella::ui::ImageViewer</name>
    <message>
        <source>Invert</source>
        <translation>Invert</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Compare two dates</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Previous image</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Next image</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Window and level</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Window of values</source>
        <translation>Window of values</translation>
    </message>
    <message>
        <source>The film&apos;s own</source>
        <translation>The film&apos;s own</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>All values</translation>
    </message>
    <message>
        <source>Soft tissue (CT)</source>
        <translation>Soft tissue (CT)</translation>
    </message>
    <message>
        <source>Bone (CT)</source>
        <translation>Bone (CT)</translation>
    </message>
    <message>
        <source>Lung (CT)</source>
        <translation>Lung (CT)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Farther (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Nearer (+)</translation>
    </message>
    <message>
        <source>Turn (R)</source>
        <translation>Turn (R)</translation>
    </message>
    <message>
        <source>As it was (0)</source>
        <translation>As it was (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F)</source>
        <translation>Fill the screen (F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>One image</translation>
    </message>
</context>
<context>
    <name>huella::ui::UploadList</name>
    <message>
        <source>%1: waits its turn</source>
        <translation>%1: waits its turn</translation>
    </message>
    <message>
        <source>%1: being prepared…</source>
        <translation>%1: being prepared…</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1: being saved…</translation>
    </message>
    <message>
        <source>%1: no connection, goes on when it is back</source>
        <translation>%1: no connection, goes on when it is back</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Images being saved</source>
        <translation>Images being saved</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancel all</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 of %2</translation>
    </message>
</context>
</TS>
