<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Till</name>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Chargeback</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>not closed yet</translation>
    </message>
    <message>
        <source>in the close</source>
        <translation>in the close</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>after the close</translation>
    </message>
</context>
<context>
    <name>TillSheet</name>
    <message>
        <source>matches</source>
        <translation>matches</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>Gone back</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>There should be</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (after the close)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>No money moved on this day.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Pet and owner</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Day&apos;s close, %1</source>
        <translation>Day&apos;s close, %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Closed at %1 by %2</translation>
    </message>
    <message>
        <source>Not closed yet: the figures so far.</source>
        <translation>Not closed yet: the figures so far.</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>After the close</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>who closed the day</source>
        <translation>who closed the day</translation>
    </message>
    <message>
        <source>Day&apos;s close of %1</source>
        <translation>Day&apos;s close of %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::CloseCard</name>
    <message>
        <source>After the close</source>
        <translation>After the close</translation>
    </message>
    <message>
        <source>For example: change was given twice</source>
        <translation>For example: change was given twice</translation>
    </message>
    <message>
        <source>Why does it differ?</source>
        <translation>Why does it differ?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Count without the change that the drawer began with.</source>
        <translation>Count without the change that the drawer began with.</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>Open the day again</translation>
    </message>
    <message>
        <source>For example: a charge was missing</source>
        <translation>For example: a charge was missing</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Why is it opened again?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Closed at %1 by %2</source>
        <translation>Closed at %1 by %2</translation>
    </message>
    <message>
        <source>The day is open</source>
        <translation>The day is open</translation>
    </message>
    <message>
        <source>The day is open; so long ago only the administration closes it</source>
        <translation>The day is open; so long ago only the administration closes it</translation>
    </message>
    <message numerus="yes">
        <source>%n online payment(s) of this day, %1, wait to be confirmed. They settle by themselves.</source>
        <translation>
            <numerusform>%n online payment of this day, %1, wait to be confirmed. They settle by themselves.</numerusform>
            <numerusform>%n online payments of this day, %1, wait to be confirmed. They settle by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference: %1</source>
        <translation>The difference: %1</translation>
    </message>
    <message>
        <source>Closed at %1 by %2, opened again at %3 by %4: %5</source>
        <translation>Closed at %1 by %2, opened again at %3 by %4: %5</translation>
    </message>
    <message>
        <source>Count the cash first: what lies in the drawer, even if it is nothing.</source>
        <translation>Count the cash first: what lies in the drawer, even if it is nothing.</translation>
    </message>
    <message>
        <source>Say why it differs.</source>
        <translation>Say why it differs.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
    <message>
        <source>Money moved while you counted. Look at the new figures and close again.</source>
        <translation>Money moved while you counted. Look at the new figures and close again.</translation>
    </message>
    <message>
        <source>Somebody closed the day meanwhile.</source>
        <translation>Somebody closed the day meanwhile.</translation>
    </message>
    <message>
        <source>So long ago only the administration closes a day.</source>
        <translation>So long ago only the administration closes a day.</translation>
    </message>
    <message>
        <source>Say why it is opened again.</source>
        <translation>Say why it is opened again.</translation>
    </message>
    <message>
        <source>The day is open again. The close stays on the record.</source>
        <translation>The day is open again. The close stays on the record.</translation>
    </message>
</context>
<context>
    <name>huella::ui::MovementModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Pet and owner</source>
        <translation>Pet and owner</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>%1 (after the close)</source>
        <translation>%1 (after the close)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
</context>
<context>
    <name>huella::ui::RefundTasks</name>
    <message>
        <source>To give back by hand</source>
        <translation>To give back by hand</translation>
    </message>
    <message>
        <source>Mercado Pago would not return this money. Give it back in cash, or let Mercado Pago try again.</source>
        <translation>Mercado Pago would not return this money. Give it back in cash, or let Mercado Pago try again.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>%1. Since %2. Mercado Pago&apos;s payment %3; it said: %4.</source>
        <translation>%1. Since %2. Mercado Pago&apos;s payment %3; it said: %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>I gave it back in cash</source>
        <translation>I gave it back in cash</translation>
    </message>
    <message>
        <source>Mercado Pago is asked again. The line goes once the money is back.</source>
        <translation>Mercado Pago is asked again. The line goes once the money is back.</translation>
    </message>
    <message>
        <source>Did %1 get %2 in cash? This leaves the drawer and stays on the log.</source>
        <translation>Did %1 get %2 in cash? This leaves the drawer and stays on the log.</translation>
    </message>
    <message>
        <source>Yes, it is given back</source>
        <translation>Yes, it is given back</translation>
    </message>
    <message>
        <source>Noted: %1 went back in cash.</source>
        <translation>Noted: %1 went back in cash.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillGrid</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Chargebacks</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>There should be</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Counted: %1</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Not an amount</translation>
    </message>
    <message>
        <source>It matches</source>
        <translation>It matches</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>huella::ui::TillPage</name>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Count the drawer, write what is in it and close the day. What comes later is shown apart. Ctrl+Left and Ctrl+Right go from day to day.</source>
        <translation>Count the drawer, write what is in it and close the day. What comes later is shown apart. Ctrl+Left and Ctrl+Right go from day to day.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Roll of 80 mm</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Day&apos;s close</translation>
    </message>
    <message>
        <source>What was charged and what went back, day by day.</source>
        <translation>What was charged and what went back, day by day.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>No money moved on this day.</source>
        <translation>No money moved on this day.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>%1 could not be written. Choose another folder, or free some space.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
</TS>
