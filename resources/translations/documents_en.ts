<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>In another clinic</source>
        <translation>In another clinic</translation>
    </message>
    <message>
        <source>A later prescription replaces this one: do not use it.</source>
        <translation>A later prescription replaces this one: do not use it.</translation>
    </message>
    <message>
        <source>Replaces prescription no. %1.</source>
        <translation>Replaces prescription no. %1.</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>Rx</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>How to give it</source>
        <translation>How to give it</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Reason for the visit</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Added on %1 by %2</source>
        <translation>Added on %1 by %2</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Attended by %1</translation>
    </message>
    <message>
        <source>Attended by %1 · Licence %2</source>
        <translation>Attended by %1 · Licence %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total paid: %1</source>
        <translation>Total paid: %1</translation>
    </message>
    <message>
        <source>Charged by %1</source>
        <translation>Charged by %1</translation>
    </message>
    <message>
        <source>Receipt of the clinic. It does not replace the tax document.</source>
        <translation>Receipt of the clinic. It does not replace the tax document.</translation>
    </message>
    <message>
        <source>Vaccines given</source>
        <translation>Vaccines given</translation>
    </message>
    <message>
        <source>No vaccine is on the card yet.</source>
        <translation>No vaccine is on the card yet.</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Product and lot</source>
        <translation>Product and lot</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Next one</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Veterinarian</source>
        <translation>Veterinarian</translation>
    </message>
    <message>
        <source>Veterinarian · Licence %1</source>
        <translation>Veterinarian · Licence %1</translation>
    </message>
    <message>
        <source>Female, neutered</source>
        <translation>Female, neutered</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Male, neutered</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Not issued yet</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>Microchip %1</source>
        <translation>Microchip %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Visit report</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Payment receipt</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Vaccination card</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 no. %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::DocumentSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Page %1 of %2…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Sent to the printer %1.</translation>
    </message>
    <message>
        <source>It was cancelled. The document is saved: print it again when you like; it will say “Copy”.</source>
        <translation>It was cancelled. The document is saved: print it again when you like; it will say “Copy”.</translation>
    </message>
    <message>
        <source>It could not be printed%1. The document is saved: look at the printer and print it again, or save it as a PDF.</source>
        <translation>It could not be printed%1. The document is saved: look at the printer and print it again, or save it as a PDF.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not printed yet. The first print gives it its number.</source>
        <translation>Not printed yet. The first print gives it its number.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s). The next one says “Copy”.</source>
        <translation>
            <numerusform>Printed %n time. The next one says “Copy”.</numerusform>
            <numerusform>Printed %n times. The next one says “Copy”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
</context>
<context>
    <name>huella::ui::PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::PrintBar</name>
    <message>
        <source>This computer has no printer. Save it as a PDF file: it can be printed anywhere or sent.</source>
        <translation>This computer has no printer. Save it as a PDF file: it can be printed anywhere or sent.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>huella::ui::VaccinationList</name>
    <message>
        <source>No vaccine is on the card yet.</source>
        <translation>No vaccine is on the card yet.</translation>
    </message>
    <message>
        <source>In another clinic</source>
        <translation>In another clinic</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>It was due on %1</source>
        <translation>It was due on %1</translation>
    </message>
    <message>
        <source>Next one on %1</source>
        <translation>Next one on %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Take %1 off the card</source>
        <translation>Take %1 off the card</translation>
    </message>
</context>
</TS>
