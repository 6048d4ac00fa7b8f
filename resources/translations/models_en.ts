<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>the appointment of %1</source>
        <translation>the appointment of %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>an appointment</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>the turn of %1</source>
        <translation>the turn of %1</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>a turn</translation>
    </message>
    <message>
        <source>Attentions</source>
        <translation>Attentions</translation>
    </message>
    <message>
        <source>the attention of %1</source>
        <translation>the attention of %1</translation>
    </message>
    <message>
        <source>an attention</source>
        <translation>an attention</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>an addendum to the attention of %1</source>
        <translation>an addendum to the attention of %1</translation>
    </message>
    <message>
        <source>an addendum</source>
        <translation>an addendum</translation>
    </message>
    <message>
        <source>Procedures done</source>
        <translation>Procedures done</translation>
    </message>
    <message>
        <source>a procedure done to %1</source>
        <translation>a procedure done to %1</translation>
    </message>
    <message>
        <source>a procedure done</source>
        <translation>a procedure done</translation>
    </message>
    <message>
        <source>Images of attentions</source>
        <translation>Images of attentions</translation>
    </message>
    <message>
        <source>an image in the attention of %1</source>
        <translation>an image in the attention of %1</translation>
    </message>
    <message>
        <source>an image of an attention</source>
        <translation>an image of an attention</translation>
    </message>
    <message>
        <source>Photos of appointments</source>
        <translation>Photos of appointments</translation>
    </message>
    <message>
        <source>a photo in the appointment of %1</source>
        <translation>a photo in the appointment of %1</translation>
    </message>
    <message>
        <source>a photo of an appointment</source>
        <translation>a photo of an appointment</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>an image of %1</source>
        <translation>an image of %1</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>an image</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>the patient %1</source>
        <translation>the patient %1</translation>
    </message>
    <message>
        <source>a patient</source>
        <translation>a patient</translation>
    </message>
    <message>
        <source>Clinical histories</source>
        <translation>Clinical histories</translation>
    </message>
    <message>
        <source>the clinical history of %1</source>
        <translation>the clinical history of %1</translation>
    </message>
    <message>
        <source>a clinical history</source>
        <translation>a clinical history</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>a payment for %1</source>
        <translation>a payment for %1</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>a payment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>the account of %1</source>
        <translation>the account of %1</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>an account</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>the hours of %1</source>
        <translation>the hours of %1</translation>
    </message>
    <message>
        <source>the hours of a vet</source>
        <translation>the hours of a vet</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>the service %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>a service</translation>
    </message>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Catalogue of procedures</translation>
    </message>
    <message>
        <source>the procedure %1</source>
        <translation>the procedure %1</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>a procedure</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>the clinic&apos;s details</source>
        <translation>the clinic&apos;s details</translation>
    </message>
    <message>
        <source>Took the check-in back: %1</source>
        <translation>Took the check-in back: %1</translation>
    </message>
    <message>
        <source>Sent back to the waiting room: %1</source>
        <translation>Sent back to the waiting room: %1</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Opened again: %1</translation>
    </message>
    <message>
        <source>Undid the last change: %1</source>
        <translation>Undid the last change: %1</translation>
    </message>
    <message>
        <source>Changed the own password: %1</source>
        <translation>Changed the own password: %1</translation>
    </message>
    <message>
        <source>Gave a new password to %1</source>
        <translation>Gave a new password to %1</translation>
    </message>
    <message>
        <source>Made new recovery codes: %1</source>
        <translation>Made new recovery codes: %1</translation>
    </message>
    <message>
        <source>Signed in with a recovery code: %1</source>
        <translation>Signed in with a recovery code: %1</translation>
    </message>
    <message>
        <source>Locked for a while after wrong codes: %1</source>
        <translation>Locked for a while after wrong codes: %1</translation>
    </message>
    <message>
        <source>Locked for a while after failed sign-ins: %1</source>
        <translation>Locked for a while after failed sign-ins: %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>vet</source>
        <translation>vet</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>reason of the cancellation</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>squeezed in</translation>
    </message>
    <message>
        <source>reason to squeeze in</source>
        <translation>reason to squeeze in</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>paid on</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>urgency</translation>
    </message>
    <message>
        <source>reason of the urgency</source>
        <translation>reason of the urgency</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>anamnesis</source>
        <translation>anamnesis</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnosis</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>treatment</translation>
    </message>
    <message>
        <source>internal notes</source>
        <translation>internal notes</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>shown to the owner</source>
        <translation>shown to the owner</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>user name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>second step</source>
        <translation>second step</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>must change the password</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>species</source>
        <translation>species</translation>
    </message>
    <message>
        <source>breed</source>
        <translation>breed</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>neutered</source>
        <translation>neutered</translation>
    </message>
    <message>
        <source>weight (kg)</source>
        <translation>weight (kg)</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>microchip</source>
        <translation>microchip</translation>
    </message>
    <message>
        <source>died on</source>
        <translation>died on</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>chronic conditions</source>
        <translation>chronic conditions</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekday</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>from the day</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>until the day</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>minutes a slot</source>
        <translation>minutes a slot</translation>
    </message>
    <message>
        <source>minutes to undo</source>
        <translation>minutes to undo</translation>
    </message>
    <message>
        <source>days to book ahead</source>
        <translation>days to book ahead</translation>
    </message>
    <message>
        <source>hours to cancel before</source>
        <translation>hours to cancel before</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being attended</source>
        <translation>being attended</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>(confidential)</source>
        <translation>(confidential)</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>the clinic</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>a change in the audit log: what, before, after</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>The clinic&apos;s service</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Changed %1: %2</translation>
    </message>
    <message>
        <source>Worked on %1</source>
        <translation>Worked on %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who, what: &quot;Rosa Flores changed the appointment of Ñusta&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrivals at the kiosk</source>
        <translation>Arrivals at the kiosk</translation>
    </message>
    <message>
        <source>the arrival of %1</source>
        <translation>the arrival of %1</translation>
    </message>
    <message>
        <source>an arrival</source>
        <translation>an arrival</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Waiting lists</translation>
    </message>
    <message>
        <source>the wait of %1</source>
        <translation>the wait of %1</translation>
    </message>
    <message>
        <source>a wait</source>
        <translation>a wait</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Calls for help</translation>
    </message>
    <message>
        <source>the call for help of %1</source>
        <translation>the call for help of %1</translation>
    </message>
    <message>
        <source>a call for help</source>
        <translation>a call for help</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescriptions</translation>
    </message>
    <message>
        <source>a prescription for %1</source>
        <translation>a prescription for %1</translation>
    </message>
    <message>
        <source>a prescription</source>
        <translation>a prescription</translation>
    </message>
    <message>
        <source>Lines of prescriptions</source>
        <translation>Lines of prescriptions</translation>
    </message>
    <message>
        <source>a line of a prescription for %1</source>
        <translation>a line of a prescription for %1</translation>
    </message>
    <message>
        <source>a line of a prescription</source>
        <translation>a line of a prescription</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>a vaccine of %1</source>
        <translation>a vaccine of %1</translation>
    </message>
    <message>
        <source>a vaccine</source>
        <translation>a vaccine</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>a document of %1</source>
        <translation>a document of %1</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>a document</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>a print of a document of %1</source>
        <translation>a print of a document of %1</translation>
    </message>
    <message>
        <source>a print of a document</source>
        <translation>a print of a document</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>a refund for %1</source>
        <translation>a refund for %1</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>a refund</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Day&apos;s close</translation>
    </message>
    <message>
        <source>the close of a day</source>
        <translation>the close of a day</translation>
    </message>
    <message>
        <source>Lines of the day&apos;s close</source>
        <translation>Lines of the day&apos;s close</translation>
    </message>
    <message>
        <source>a line of the close of a day</source>
        <translation>a line of the close of a day</translation>
    </message>
    <message>
        <source>Took over the account that the desk had written: %1</source>
        <translation>Took over the account that the desk had written: %1</translation>
    </message>
    <message>
        <source>Gave a code to take over the account: %1</source>
        <translation>Gave a code to take over the account: %1</translation>
    </message>
    <message>
        <source>Locked the kiosk after wrong PINs</source>
        <translation>Locked the kiosk after wrong PINs</translation>
    </message>
    <message>
        <source>Changed the PIN of the kiosk</source>
        <translation>Changed the PIN of the kiosk</translation>
    </message>
    <message>
        <source>Left the kiosk with the PIN</source>
        <translation>Left the kiosk with the PIN</translation>
    </message>
    <message>
        <source>Printed a ticket for %1</source>
        <translation>Printed a ticket for %1</translation>
    </message>
    <message>
        <source>Signed in with a ticket: %1</source>
        <translation>Signed in with a ticket: %1</translation>
    </message>
    <message>
        <source>Was refused with a ticket: %1</source>
        <translation>Was refused with a ticket: %1</translation>
    </message>
    <message>
        <source>Voided the tickets of %1</source>
        <translation>Voided the tickets of %1</translation>
    </message>
    <message>
        <source>Chose a short code: %1</source>
        <translation>Chose a short code: %1</translation>
    </message>
    <message>
        <source>Removed the short code: %1</source>
        <translation>Removed the short code: %1</translation>
    </message>
    <message>
        <source>reason of the visit</source>
        <translation>reason of the visit</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentation</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>how long</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vaccine</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>given on</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>next one</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>reason to void it</source>
        <translation>reason to void it</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>taken on</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>paid late</source>
        <translation>paid late</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expires</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>status at Mercado Pago</source>
        <translation>status at Mercado Pago</translation>
    </message>
    <message>
        <source>detail from Mercado Pago</source>
        <translation>detail from Mercado Pago</translation>
    </message>
    <message>
        <source>number at Mercado Pago</source>
        <translation>number at Mercado Pago</translation>
    </message>
    <message>
        <source>refund at Mercado Pago</source>
        <translation>refund at Mercado Pago</translation>
    </message>
    <message>
        <source>account at Mercado Pago</source>
        <translation>account at Mercado Pago</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>minutes until overdue</source>
        <translation>minutes until overdue</translation>
    </message>
    <message>
        <source>photos on the board</source>
        <translation>photos on the board</translation>
    </message>
    <message>
        <source>minutes to pay online</source>
        <translation>minutes to pay online</translation>
    </message>
    <message>
        <source>minutes that an unpaid booking is kept</source>
        <translation>minutes that an unpaid booking is kept</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>handled</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>reason to open it again</source>
        <translation>reason to open it again</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>charged back</source>
        <translation>charged back</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>movements</translation>
    </message>
    <message>
        <source>given back by hand</source>
        <translation>given back by hand</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>to be done by hand</source>
        <translation>to be done by hand</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>refusals</translation>
    </message>
    <message>
        <source>days back that may be closed</source>
        <translation>days back that may be closed</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>prescription</translation>
    </message>
    <message>
        <source>visit report</source>
        <translation>visit report</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>vaccination card</source>
        <translation>vaccination card</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>80 mm roll</source>
        <translation>80 mm roll</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>huella::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>huella::ui::CatalogueModel</name>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrasound</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Blood test</translation>
    </message>
    <message>
        <source>Urine test</source>
        <translation>Urine test</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Surgery</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Not offered</translation>
    </message>
</context>
<context>
    <name>huella::ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Second step</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>With code</translation>
    </message>
    <message>
        <source>Without code</source>
        <translation>Without code</translation>
    </message>
</context>
<context>
    <name>huella::ui::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>On offer</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Not offered</translation>
    </message>
</context>
</TS>
