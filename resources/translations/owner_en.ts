<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PetWords</name>
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
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Male, neutered</source>
        <translation>Male, neutered</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
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
        <source>Neutered</source>
        <translation>Neutered</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentCard</name>
    <message>
        <source>%1 to %2, with %3</source>
        <translation>%1 to %2, with %3</translation>
    </message>
    <message>
        <source>To change it now, please call the clinic.</source>
        <translation>To change it now, please call the clinic.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Confirm that we come</source>
        <translation>Confirm that we come</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Cancel this appointment of %1?</source>
        <translation>Cancel this appointment of %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Yes, cancel it</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AppointmentsPage</name>
    <message>
        <source>Looking for your appointments…</source>
        <translation>Looking for your appointments…</translation>
    </message>
    <message>
        <source>You have no appointments yet.</source>
        <translation>You have no appointments yet.</translation>
    </message>
    <message>
        <source>Book one</source>
        <translation>Book one</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>What comes, and what was.</source>
        <translation>What comes, and what was.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing upcoming</source>
        <translation>Nothing upcoming</translation>
    </message>
    <message>
        <source>Confirmed. We wait for %1.</source>
        <translation>Confirmed. We wait for %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>The appointment of %1 is cancelled.</translation>
    </message>
    <message>
        <source>The appointment of %1 stands again.</source>
        <translation>The appointment of %1 stands again.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::AttentionCard</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Added later</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Attended by %1</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Visit report</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Image of the visit</source>
        <translation>Image of the visit</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookPage</name>
    <message>
        <source>To book, register your pet first.</source>
        <translation>To book, register your pet first.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Register a pet</translation>
    </message>
    <message>
        <source>Tell the vet what is going on</source>
        <translation>Tell the vet what is going on</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>In a minute, and without calling.</source>
        <translation>In a minute, and without calling.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>What does it need?</translation>
    </message>
    <message>
        <source>Photos of what worries you</source>
        <translation>Photos of what worries you</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>The soonest hours</source>
        <translation>The soonest hours</translation>
    </message>
    <message>
        <source>Choose which pet comes.</source>
        <translation>Choose which pet comes.</translation>
    </message>
    <message>
        <source>Choose what it needs.</source>
        <translation>Choose what it needs.</translation>
    </message>
    <message>
        <source>Choose a free hour.</source>
        <translation>Choose a free hour.</translation>
    </message>
    <message>
        <source>The photos are being read…</source>
        <translation>The photos are being read…</translation>
    </message>
    <message numerus="yes">
        <source>That is a lot: please tell it in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>That is a lot: please tell it in %n letter or fewer.</numerusform>
            <numerusform>That is a lot: please tell it in %n letters or fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>You pay at the clinic.</translation>
    </message>
    <message>
        <source>Which pet?</source>
        <translation>Which pet?</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>What does it need?</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>No photos</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookedCard</name>
    <message>
        <source>See my appointments</source>
        <translation>See my appointments</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>Book another one</translation>
    </message>
    <message>
        <source>We wait for %1</source>
        <translation>We wait for %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 at %2, with %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) sent to the vet.</source>
        <translation>
            <numerusform>%n photo sent to the vet.</numerusform>
            <numerusform>%n photos sent to the vet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending photo %1 of %2…</source>
        <translation>Sending photo %1 of %2…</translation>
    </message>
    <message>
        <source>The connection was lost. Your appointment is booked; the photos follow by themselves when it is back.</source>
        <translation>The connection was lost. Your appointment is booked; the photos follow by themselves when it is back.</translation>
    </message>
    <message>
        <source>Your appointment is booked, but a photo could not be sent. %1</source>
        <translation>Your appointment is booked, but a photo could not be sent. %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::Farewell</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>It passed away</source>
        <translation>It passed away</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>When was it?</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>Save the date</translation>
    </message>
    <message>
        <source>No longer with you? Its history stays in the clinic, and you can bring it back whenever you like.</source>
        <translation>No longer with you? Its history stays in the clinic, and you can bring it back whenever you like.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 is archived.</translation>
    </message>
    <message>
        <source>Write the day, month and year.</source>
        <translation>Write the day, month and year.</translation>
    </message>
    <message>
        <source>We are sorry. %1 stays in your memories.</source>
        <translation>We are sorry. %1 stays in your memories.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HistoryPage</name>
    <message>
        <source>Looking for past visits…</source>
        <translation>Looking for past visits…</translation>
    </message>
    <message>
        <source>No visits yet. What the vet finds and does will be here.</source>
        <translation>No visits yet. What the vet finds and does will be here.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>All my pets</source>
        <translation>All my pets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>What the vets found and did.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::OwnerView</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>My pets</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PayPage</name>
    <message>
        <source>Pay the appointment</source>
        <translation>Pay the appointment</translation>
    </message>
    <message>
        <source>Back to my appointments</source>
        <translation>Back to my appointments</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 at %4</source>
        <translation>%1 · %2 · %3 at %4</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetCard</name>
    <message>
        <source>With us until %1</source>
        <translation>With us until %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>It was a mistake</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Edit the data of %1</source>
        <translation>Edit the data of %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetForm</name>
    <message>
        <source>What you call it at home</source>
        <translation>What you call it at home</translation>
    </message>
    <message>
        <source>Yours, if left empty</source>
        <translation>Yours, if left empty</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>For example: brindle</source>
        <translation>For example: brindle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>15 digits, if it has one</source>
        <translation>15 digits, if it has one</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Neutered</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Weight in kg</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Phone for this pet</source>
        <translation>Phone for this pet</translation>
    </message>
    <message>
        <source>E-mail for this pet</source>
        <translation>E-mail for this pet</translation>
    </message>
    <message>
        <source>If you do not know it, leave it empty.</source>
        <translation>If you do not know it, leave it empty.</translation>
    </message>
    <message>
        <source>Only if somebody else looks after it.</source>
        <translation>Only if somebody else looks after it.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPage</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>New pet</translation>
    </message>
    <message>
        <source>Tell us about it; you can change everything later.</source>
        <translation>Tell us about it; you can change everything later.</translation>
    </message>
    <message>
        <source>What the clinic knows about it.</source>
        <translation>What the clinic knows about it.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetPhoto</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remove the photo</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetVaccines</name>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Vaccination card</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetsPage</name>
    <message>
        <source>Looking for your pets…</source>
        <translation>Looking for your pets…</translation>
    </message>
    <message>
        <source>You have no pets registered yet.</source>
        <translation>You have no pets registered yet.</translation>
    </message>
    <message>
        <source>Register a pet</source>
        <translation>Register a pet</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>My pets</translation>
    </message>
    <message>
        <source>Everybody you look after, in one place.</source>
        <translation>Everybody you look after, in one place.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s) in your memory and archive</source>
        <translation>
            <numerusform>%n pet in your memory and archive</numerusform>
            <numerusform>%n pets in your memory and archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::QueueCard</name>
    <message>
        <source>Turn %1 · arrived at %2</source>
        <translation>Turn %1 · arrived at %2</translation>
    </message>
    <message>
        <source>very soon</source>
        <translation>very soon</translation>
    </message>
    <message numerus="yes">
        <source>about %n more minute(s)</source>
        <translation>
            <numerusform>about %n more minute</numerusform>
            <numerusform>about %n more minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is with the vet</source>
        <translation>%1 is with the vet</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 is next</translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <translation>
            <numerusform>%n before %1</numerusform>
            <numerusform>%n before %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WhenChooser</name>
    <message>
        <source>Choose what it needs first; then the free hours are here.</source>
        <translation>Choose what it needs first; then the free hours are here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>No free hours on %1. Days with a dot have some.</source>
        <translation>No free hours on %1. Days with a dot have some.</translation>
    </message>
    <message numerus="yes">
        <source>%n free hour(s) on %1</source>
        <translation>
            <numerusform>%n free hour on %1</numerusform>
            <numerusform>%n free hours on %1</numerusform>
        </translation>
    </message>
</context>
</TS>
