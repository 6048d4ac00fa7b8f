<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PaymentMethod</name>
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
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
</context>
<context>
    <name>PresenceLabel</name>
    <message>
        <source>You are writing on another computer</source>
        <translation>You are writing on another computer</translation>
    </message>
    <message>
        <source>You have it open on another computer</source>
        <translation>You have it open on another computer</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 is writing</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 is looking</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>No hurry</translation>
    </message>
</context>
<context>
    <name>huella::ui::ArrivalWatch</name>
    <message>
        <source>%1 has arrived, turn %2</source>
        <translation>%1 has arrived, turn %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardDelegate</name>
    <message>
        <source>No vet yet</source>
        <translation>No vet yet</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardNotes</name>
    <message>
        <source>Very soon</source>
        <translation>Very soon</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n min more</source>
        <translation>
            <numerusform>≈ %n min more</numerusform>
            <numerusform>≈ %n min more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::BoardView</name>
    <message>
        <source>Nobody is waiting right now.</source>
        <translation>Nobody is waiting right now.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
</context>
<context>
    <name>huella::ui::PayPanel</name>
    <message>
        <source>Open the payment page</source>
        <translation>Open the payment page</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Make another link</translation>
    </message>
    <message>
        <source>No link could be made.</source>
        <translation>No link could be made.</translation>
    </message>
    <message>
        <source>The last try was rejected and nothing was charged. Try another card or means.</source>
        <translation>The last try was rejected and nothing was charged. Try another card or means.</translation>
    </message>
    <message>
        <source>Preparing the payment link…</source>
        <translation>Preparing the payment link…</translation>
    </message>
    <message>
        <source>Scan the code with your phone, or open the page on this screen.</source>
        <translation>Scan the code with your phone, or open the page on this screen.</translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation>Scan the code with your phone.</translation>
    </message>
    <message>
        <source>We are confirming your payment. You need not pay again: please come to the front desk.</source>
        <translation>We are confirming your payment. You need not pay again: please come to the front desk.</translation>
    </message>
    <message>
        <source>Paid. Thank you!</source>
        <translation>Paid. Thank you!</translation>
    </message>
    <message>
        <source>Paid late: the appointment had been cancelled already. Please come to the front desk: they book another hour or give your money back.</source>
        <translation>Paid late: the appointment had been cancelled already. Please come to the front desk: they book another hour or give your money back.</translation>
    </message>
    <message>
        <source>The payment was rejected. Nothing was charged.</source>
        <translation>The payment was rejected. Nothing was charged.</translation>
    </message>
    <message>
        <source>The link has ended. Nothing was charged.</source>
        <translation>The link has ended. Nothing was charged.</translation>
    </message>
    <message>
        <source>Mercado Pago does not answer yet. The link appears here by itself; you may also pay at the front desk.</source>
        <translation>Mercado Pago does not answer yet. The link appears here by itself; you may also pay at the front desk.</translation>
    </message>
    <message>
        <source>The link lives for %1:%2 more minutes.</source>
        <translation>The link lives for %1:%2 more minutes.</translation>
    </message>
    <message>
        <source>No browser could be opened here. Scan the code with your phone.</source>
        <translation>No browser could be opened here. Scan the code with your phone.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>The payment was given back.</source>
        <translation>The payment was given back.</translation>
    </message>
    <message>
        <source>The bank took the payment back. Please come to the front desk.</source>
        <translation>The bank took the payment back. Please come to the front desk.</translation>
    </message>
</context>
<context>
    <name>huella::ui::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Latest changes (Ctrl+Z)</source>
        <translation>Latest changes (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was called by %2 · %3</source>
        <translation>%1 was called by %2 · %3</translation>
    </message>
    <message>
        <source>%1 was finished by %2 · %3</source>
        <translation>%1 was finished by %2 · %3</translation>
    </message>
    <message>
        <source>%1 was checked in by %2 · %3</source>
        <translation>%1 was checked in by %2 · %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeightChart</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Nobody has weighed this patient here yet.</source>
        <translation>Nobody has weighed this patient here yet.</translation>
    </message>
    <message>
        <source>on %1, the only weighing</source>
        <translation>on %1, the only weighing</translation>
    </message>
    <message>
        <source>on %1: %2 since %3</source>
        <translation>on %1: %2 since %3</translation>
    </message>
</context>
</TS>
