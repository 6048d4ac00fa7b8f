<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalKind</name>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Early</translation>
    </message>
    <message>
        <source>Early, %1</source>
        <translation>Early, %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <translation>Late, %1</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>No appointment today</source>
        <translation>No appointment today</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Cancelled appointment</source>
        <translation>Cancelled appointment</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>In the waiting room</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>gave it to %1 (before: %2)</source>
        <translation>gave it to %1 (before: %2)</translation>
    </message>
    <message>
        <source>moved it to %1 (before: %2)</source>
        <translation>moved it to %1 (before: %2)</translation>
    </message>
    <message>
        <source>moved it to %1 with %2 (before: %3 with %4)</source>
        <translation>moved it to %1 with %2 (before: %3 with %4)</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>cancelled it</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>confirmed it</translation>
    </message>
    <message>
        <source>marked that nobody came</source>
        <translation>marked that nobody came</translation>
    </message>
    <message>
        <source>finished the attention</source>
        <translation>finished the attention</translation>
    </message>
    <message>
        <source>put it back in the agenda</source>
        <translation>put it back in the agenda</translation>
    </message>
    <message>
        <source>changed the service</source>
        <translation>changed the service</translation>
    </message>
    <message>
        <source>changed the reason</source>
        <translation>changed the reason</translation>
    </message>
    <message>
        <source>recorded a payment</source>
        <translation>recorded a payment</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>changed it</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>%1 (you, on another screen)</source>
        <translation>%1 (you, on another screen)</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>The clinic&apos;s service</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>TurnSlip</name>
    <message>
        <source>Your turn is</source>
        <translation>Your turn is</translation>
    </message>
    <message>
        <source>The next time, show this code to the reader of the kiosk and write your short code: you come in without your password.</source>
        <translation>The next time, show this code to the reader of the kiosk and write your short code: you come in without your password.</translation>
    </message>
    <message>
        <source>Good for six months. Whoever finds it can do nothing without your short code.</source>
        <translation>Good for six months. Whoever finds it can do nothing without your short code.</translation>
    </message>
    <message>
        <source>Turn slip</source>
        <translation>Turn slip</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaList</name>
    <message>
        <source>There are no appointments today.</source>
        <translation>There are no appointments today.</translation>
    </message>
    <message>
        <source>No appointment is like that.</source>
        <translation>No appointment is like that.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Today&apos;s appointments</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Change the appointment</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody attends on %1.</source>
        <translation>Nobody attends on %1.</translation>
    </message>
    <message>
        <source>Nobody has hours in the next weeks. The administrator sets them in Hours.</source>
        <translation>Nobody has hours in the next weeks. The administrator sets them in Hours.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Changed by somebody else</translation>
    </message>
    <message>
        <source>Go to the next day</source>
        <translation>Go to the next day</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Waiting for an hour</source>
        <translation>Waiting for an hour</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaSteps</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 with %3</translation>
    </message>
    <message>
        <source>%1 was moved: %2</source>
        <translation>%1 was moved: %2</translation>
    </message>
    <message>
        <source>move it to %1, %2</source>
        <translation>move it to %1, %2</translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation>cancel it</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>%1&apos;s appointment was cancelled</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was changed</source>
        <translation>%1&apos;s appointment was changed</translation>
    </message>
    <message>
        <source>change the service or the reason</source>
        <translation>change the service or the reason</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2</source>
        <translation>%1 has an appointment: %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AgendaToolbar</name>
    <message>
        <source>Before (Alt+Left)</source>
        <translation>Before (Alt+Left)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>After (Alt+Right)</source>
        <translation>After (Alt+Right)</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>All vets</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Go to today (Alt+Home)</source>
        <translation>Go to today (Alt+Home)</translation>
    </message>
    <message>
        <source>Day of the agenda</source>
        <translation>Day of the agenda</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>Whose agenda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Day or week</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Taller hours</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Lower hours</translation>
    </message>
    <message>
        <source>Show cancelled appointments</source>
        <translation>Show cancelled appointments</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>To today</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentBar</name>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Put back in the agenda</source>
        <translation>Put back in the agenda</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Undo check-in</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>For example: the owner called</source>
        <translation>For example: the owner called</translation>
    </message>
    <message>
        <source>Why is it cancelled? (may stay empty)</source>
        <translation>Why is it cancelled? (may stay empty)</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::AppointmentPanel</name>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Undo check-in</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>Move to another day, vet or hour (M)</source>
        <translation>Move to another day, vet or hour (M)</translation>
    </message>
    <message>
        <source>Cancel the appointment (Del)</source>
        <translation>Cancel the appointment (Del)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>Squeezed in: %1</source>
        <translation>Squeezed in: %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalRow</name>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Receive %1: %2</source>
        <translation>Receive %1: %2</translation>
    </message>
    <message>
        <source>Dismiss the notice of %1</source>
        <translation>Dismiss the notice of %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ArrivalsPanel</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Go to who says that he is here</source>
        <translation>Go to who says that he is here</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Receive him: into the queue, with his turn</source>
        <translation>Receive him: into the queue, with his turn</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Dismiss the notice: nobody was there</source>
        <translation>Dismiss the notice: nobody was there</translation>
    </message>
    <message>
        <source>They say they are here</source>
        <translation>They say they are here</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BoardPanel</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Undo check-in</translation>
    </message>
    <message>
        <source>Undo call</source>
        <translation>Undo call</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Any vet</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::BookingForm</name>
    <message>
        <source>Any vet</source>
        <translation>Any vet</translation>
    </message>
    <message>
        <source>For example: yearly vaccines</source>
        <translation>For example: yearly vaccines</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
    <message>
        <source>%1: no free hours. Choose a day with a dot.</source>
        <translation>%1: no free hours. Choose a day with a dot.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ChargePanel</name>
    <message>
        <source>Mercado Pago QR</source>
        <translation>Mercado Pago QR</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>For example: charged to the wrong pet</source>
        <translation>For example: charged to the wrong pet</translation>
    </message>
    <message>
        <source>Why is it voided?</source>
        <translation>Why is it voided?</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Why does it go back?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>A payment with Mercado Pago is under way. If you charge here and it comes all the same, it goes back by itself.</source>
        <translation>A payment with Mercado Pago is under way. If you charge here and it comes all the same, it goes back by itself.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Charged %1 · %2 · %3 · %4</source>
        <translation>Charged %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Paid late: the appointment was cancelled already. You may refund it.</source>
        <translation>Paid late: the appointment was cancelled already. You may refund it.</translation>
    </message>
    <message>
        <source>%1 went back.</source>
        <translation>%1 went back.</translation>
    </message>
    <message>
        <source>The payer disputes it at Mercado Pago.</source>
        <translation>The payer disputes it at Mercado Pago.</translation>
    </message>
    <message>
        <source>The money goes back through Mercado Pago.</source>
        <translation>The money goes back through Mercado Pago.</translation>
    </message>
    <message>
        <source>The charge was voided. The appointment is to be paid again.</source>
        <translation>The charge was voided. The appointment is to be paid again.</translation>
    </message>
    <message>
        <source>Mercado Pago took %1 back: the payer&apos;s bank disputed it. If it is won, the appointment is paid again by itself.</source>
        <translation>Mercado Pago took %1 back: the payer&apos;s bank disputed it. If it is won, the appointment is paid again by itself.</translation>
    </message>
    <message>
        <source>%1 went back. The appointment is to be paid again.</source>
        <translation>%1 went back. The appointment is to be paid again.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Give back %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Void %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClaimCodeRow</name>
    <message>
        <source>Code for the kiosk</source>
        <translation>Code for the kiosk</translation>
    </message>
    <message>
        <source>The owner has no account of his own yet.</source>
        <translation>The owner has no account of his own yet.</translation>
    </message>
    <message>
        <source>At the kiosk: “Create my account”, with this code. Good until %1, %2, once.</source>
        <translation>At the kiosk: “Create my account”, with this code. Good until %1, %2, once.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::ClashCard</name>
    <message>
        <source>Keep it as it is now</source>
        <translation>Keep it as it is now</translation>
    </message>
    <message>
        <source>Apply mine anyway</source>
        <translation>Apply mine anyway</translation>
    </message>
    <message>
        <source>Somebody changed this appointment meanwhile. Nothing was overwritten.</source>
        <translation>Somebody changed this appointment meanwhile. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>It stands now: %1, %2 with %3 (%4).</source>
        <translation>It stands now: %1, %2 with %3 (%4).</translation>
    </message>
    <message>
        <source>You wanted to %1.</source>
        <translation>You wanted to %1.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskActions</name>
    <message>
        <source>Undo the last step</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2</source>
        <translation>%1 is back in the queue, turn %2</translation>
    </message>
    <message>
        <source>%1 is being attended again</source>
        <translation>%1 is being attended again</translation>
    </message>
    <message>
        <source>%1 is no longer in the queue</source>
        <translation>%1 is no longer in the queue</translation>
    </message>
    <message>
        <source>%1 is in the queue, turn %2</source>
        <translation>%1 is in the queue, turn %2</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is confirmed</source>
        <translation>%1&apos;s appointment is confirmed</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was cancelled</source>
        <translation>%1&apos;s appointment was cancelled</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 did not come</translation>
    </message>
    <message>
        <source>%1&apos;s appointment is back in the agenda</source>
        <translation>%1&apos;s appointment is back in the agenda</translation>
    </message>
    <message>
        <source>%1 waits for any vet</source>
        <translation>%1 waits for any vet</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 waits for %2</translation>
    </message>
    <message>
        <source>The notice of %1 was dismissed</source>
        <translation>The notice of %1 was dismissed</translation>
    </message>
    <message>
        <source>The notice of %1 is back</source>
        <translation>The notice of %1 is back</translation>
    </message>
    <message>
        <source>%1&apos;s appointment was left as it is now.</source>
        <translation>%1&apos;s appointment was left as it is now.</translation>
    </message>
    <message>
        <source>Cancel it anyway</source>
        <translation>Cancel it anyway</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::DeskView</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>%1 says that he is here</source>
        <translation>%1 says that he is here</translation>
    </message>
    <message>
        <source>An hour became free, and somebody waits for it</source>
        <translation>An hour became free, and somebody waits for it</translation>
    </message>
    <message>
        <source>%1: somebody asks for help</source>
        <translation>%1: somebody asks for help</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Day&apos;s close</translation>
    </message>
    <message>
        <source>The turn slip is at the printer.</source>
        <translation>The turn slip is at the printer.</translation>
    </message>
    <message>
        <source>The turn slip is saved as %1.</source>
        <translation>The turn slip is saved as %1.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::EditForm</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3</source>
        <translation>%1 · %2 min · %3</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::FreedBanner</name>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 with %3</translation>
    </message>
    <message>
        <source>An hour became free: %1. %2 waits for it (%3).</source>
        <translation>An hour became free: %1. %2 waits for it (%3).</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Give it to %1</translation>
    </message>
    <message>
        <source>%1 has the hour: %2</source>
        <translation>%1 has the hour: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HandoutsButton</name>
    <message>
        <source>Print the vaccination card or the report of the last visit</source>
        <translation>Print the vaccination card or the report of the last visit</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Vaccination card</translation>
    </message>
    <message>
        <source>Report of the visit of %1</source>
        <translation>Report of the visit of %1</translation>
    </message>
    <message>
        <source>No signed visit yet</source>
        <translation>No signed visit yet</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::HelpBanners</name>
    <message>
        <source>%1: somebody asks for help since %2</source>
        <translation>%1: somebody asks for help since %2</translation>
    </message>
    <message>
        <source>%1: %2 asks for help since %3</source>
        <translation>%1: %2 asks for help since %3</translation>
    </message>
    <message>
        <source>I&apos;m going</source>
        <translation>I&apos;m going</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::LikelyOwners</name>
    <message>
        <source>There is an owner with this e-mail: %1.</source>
        <translation>There is an owner with this e-mail: %1.</translation>
    </message>
    <message>
        <source>There is an owner with this phone: %1.</source>
        <translation>There is an owner with this phone: %1.</translation>
    </message>
    <message>
        <source>This e-mail belongs to somebody of the clinic: %1.</source>
        <translation>This e-mail belongs to somebody of the clinic: %1.</translation>
    </message>
    <message>
        <source>Use this owner</source>
        <translation>Use this owner</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::MoveForm</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Now: %1, %2 with %3</source>
        <translation>Now: %1, %2 with %3</translation>
    </message>
    <message>
        <source>%1 · taken</source>
        <translation>%1 · taken</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · closed</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Squeeze in</translation>
    </message>
    <message>
        <source>Write the day as 24/11/2026.</source>
        <translation>Write the day as 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::NewOwnerForm</name>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Surnames</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail (if there is one)</source>
        <translation>E-mail (if there is one)</translation>
    </message>
    <message>
        <source>The pet&apos;s name</source>
        <translation>The pet&apos;s name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Back to the agenda (Esc)</source>
        <translation>Back to the agenda (Esc)</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>Another owner</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Register and put in the queue</translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>Only register</translation>
    </message>
    <message>
        <source>Somebody has this e-mail already.</source>
        <translation>Somebody has this e-mail already.</translation>
    </message>
    <message>
        <source>This is what you had typed before.</source>
        <translation>This is what you had typed before.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Start anew</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>New pet</translation>
    </message>
    <message>
        <source>New owner with a pet</source>
        <translation>New owner with a pet</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::OverbookField</name>
    <message>
        <source>For example: has convulsions</source>
        <translation>For example: has convulsions</translation>
    </message>
    <message>
        <source>Why squeeze it in?</source>
        <translation>Why squeeze it in?</translation>
    </message>
    <message>
        <source>That hour is taken. With a reason it is squeezed in.</source>
        <translation>That hour is taken. With a reason it is squeezed in.</translation>
    </message>
    <message>
        <source>Nobody attends then. With a reason it is squeezed in.</source>
        <translation>Nobody attends then. With a reason it is squeezed in.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>That time has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>Write why it is squeezed in.</source>
        <translation>Write why it is squeezed in.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPanel</name>
    <message>
        <source>Another pet</source>
        <translation>Another pet</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>Put in the queue now</source>
        <translation>Put in the queue now</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>This patient is archived: it takes no appointments.</source>
        <translation>This patient is archived: it takes no appointments.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::PatientPicker</name>
    <message>
        <source>Pet, owner or phone</source>
        <translation>Pet, owner or phone</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>No pet was found for “%1”.</source>
        <translation>No pet was found for “%1”.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::SlotBookingForm</name>
    <message>
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>For example: yearly vaccines</source>
        <translation>For example: yearly vaccines</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Who comes?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Choose another pet</source>
        <translation>Choose another pet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Squeeze in</translation>
    </message>
    <message>
        <source>Choose the pet that comes.</source>
        <translation>Choose the pet that comes.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TicketRow</name>
    <message>
        <source>QR for the kiosk</source>
        <translation>QR for the kiosk</translation>
    </message>
    <message>
        <source>Print the turn slip</source>
        <translation>Print the turn slip</translation>
    </message>
    <message>
        <source>Signs in at the kiosk with the password. For a QR, the owner first chooses a short code there, in “My account”.</source>
        <translation>Signs in at the kiosk with the password. For a QR, the owner first chooses a short code there, in “My account”.</translation>
    </message>
    <message>
        <source>Has a QR for the kiosk. A new one takes its place.</source>
        <translation>Has a QR for the kiosk. A new one takes its place.</translation>
    </message>
    <message>
        <source>Can come in at the kiosk with a QR and the short code.</source>
        <translation>Can come in at the kiosk with a QR and the short code.</translation>
    </message>
    <message>
        <source>For the camera of the owner&apos;s phone, or on paper with the turn. It is shown once.</source>
        <translation>For the camera of the owner&apos;s phone, or on paper with the turn. It is shown once.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Confirm or check in the chosen appointment</source>
        <translation>Confirm or check in the chosen appointment</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose another appointment</source>
        <translation>Choose another appointment</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Back to the agenda</translation>
    </message>
    <message>
        <source>Back to the agenda; what you typed stays</source>
        <translation>Back to the agenda; what you typed stays</translation>
    </message>
    <message>
        <source>Register and put in the queue</source>
        <translation>Register and put in the queue</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Assign a vet to who waits</source>
        <translation>Assign a vet to who waits</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Say how urgent it is</source>
        <translation>Say how urgent it is</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>All vets</translation>
    </message>
    <message>
        <source>Show the appointments of</source>
        <translation>Show the appointments of</translation>
    </message>
    <message>
        <source>Show the appointments that are</source>
        <translation>Show the appointments that are</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Yet to come</source>
        <translation>Yet to come</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>In the clinic</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Cancelled or absent</source>
        <translation>Cancelled or absent</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>%1 has an appointment: %2, %3 with %4</source>
        <translation>%1 has an appointment: %2, %3 with %4</translation>
    </message>
    <message>
        <source>%1 and %2 are registered</source>
        <translation>%1 and %2 are registered</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yet to come</source>
        <translation>
            <numerusform>%n yet to come</numerusform>
            <numerusform>%n yet to come</numerusform>
        </translation>
    </message>
    <message>
        <source>The appointments of the day at the left, who is in the clinic at the right. Who comes is checked in with Enter; who says at a kiosk that he is here is received there; who comes without an appointment is searched for, and whoever is not found is registered.</source>
        <translation>The appointments of the day at the left, who is in the clinic at the right. Who comes is checked in with Enter; who says at a kiosk that he is here is received there; who comes without an appointment is searched for, and whoever is not found is registered.</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::TriageForm</name>
    <message>
        <source>For example: has trouble breathing</source>
        <translation>For example: has trouble breathing</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::VetStrip</name>
    <message>
        <source>Any vet</source>
        <translation>Any vet</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::VisitBar</name>
    <message>
        <source>In the waiting room already, turn %1.</source>
        <translation>In the waiting room already, turn %1.</translation>
    </message>
    <message>
        <source>Being attended by %1.</source>
        <translation>Being attended by %1.</translation>
    </message>
    <message>
        <source>Today at %1: %2 with %3.</source>
        <translation>Today at %1: %2 with %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WaitingPanel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>any vet</source>
        <translation>any vet</translation>
    </message>
    <message>
        <source>Nobody waits for an hour of these days.</source>
        <translation>Nobody waits for an hour of these days.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Give %1 with %2</source>
        <translation>Give %1 with %2</translation>
    </message>
</context>
<context>
    <name>huella::ui::desk::WalkInForm</name>
    <message>
        <source>For example: has been vomiting since yesterday</source>
        <translation>For example: has been vomiting since yesterday</translation>
    </message>
    <message>
        <source>Why does it come?</source>
        <translation>Why does it come?</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Any vet</source>
        <translation>Any vet</translation>
    </message>
    <message>
        <source>Put in the queue</source>
        <translation>Put in the queue</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
</context>
</TS>
