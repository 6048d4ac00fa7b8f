<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookChoices</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>In my own words, with photos</source>
        <translation>In my own words, with photos</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>The soonest hours</source>
        <translation>The soonest hours</translation>
    </message>
</context>
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
        <source>It is paid all the same. The front desk books another hour or gives the money back.</source>
        <translation>It is paid all the same. The front desk books another hour or gives the money back.</translation>
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
    <message>
        <source>Change the hour</source>
        <translation>Change the hour</translation>
    </message>
    <message numerus="yes">
        <source>It is less than %n hour(s) away: to change it, please call the clinic.</source>
        <translation>
            <numerusform>It is less than %n hour away: to change it, please call the clinic.</numerusform>
            <numerusform>It is less than %n hours away: to change it, please call the clinic.</numerusform>
        </translation>
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
    <message>
        <source>%1 is on the waiting list no longer.</source>
        <translation>%1 is on the waiting list no longer.</translation>
    </message>
    <message>
        <source>You can change or cancel an appointment until its hour.</source>
        <translation>You can change or cancel an appointment until its hour.</translation>
    </message>
    <message numerus="yes">
        <source>You can change or cancel an appointment until %n hour(s) before.</source>
        <translation>
            <numerusform>You can change or cancel an appointment until %n hour before.</numerusform>
            <numerusform>You can change or cancel an appointment until %n hours before.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too late for that here. %1 Please call the clinic.</source>
        <translation>It is too late for that here. %1 Please call the clinic.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivalCard</name>
    <message>
        <source>Pay now</source>
        <translation>Pay now</translation>
    </message>
    <message>
        <source>I am here: tell them again</source>
        <translation>I am here: tell them again</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>It was a mistake</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Your turn is %1</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Please go to the front desk</translation>
    </message>
    <message>
        <source>They know that you are here</source>
        <translation>They know that you are here</translation>
    </message>
    <message>
        <source>This notice is over</source>
        <translation>This notice is over</translation>
    </message>
    <message>
        <source>Take a seat with %1. You will be called by this number.</source>
        <translation>Take a seat with %1. You will be called by this number.</translation>
    </message>
    <message>
        <source>They looked for you in the waiting room and did not find you.</source>
        <translation>They looked for you in the waiting room and did not find you.</translation>
    </message>
    <message>
        <source>If you are in the clinic, please go to the front desk.</source>
        <translation>If you are in the clinic, please go to the front desk.</translation>
    </message>
    <message>
        <source>Your hour is %1. Go to the front desk: they will tell you if you can come in before.</source>
        <translation>Your hour is %1. Go to the front desk: they will tell you if you can come in before.</translation>
    </message>
    <message>
        <source>Your hour was %1. Go to the front desk: they will find you a place.</source>
        <translation>Your hour was %1. Go to the front desk: they will find you a place.</translation>
    </message>
    <message>
        <source>The visit is paid before, at the front desk.</source>
        <translation>The visit is paid before, at the front desk.</translation>
    </message>
    <message>
        <source>You have no appointment today. Go to the front desk: they will make room for %1.</source>
        <translation>You have no appointment today. Go to the front desk: they will make room for %1.</translation>
    </message>
    <message>
        <source>That appointment is cancelled. Go to the front desk: they will make room for %1.</source>
        <translation>That appointment is cancelled. Go to the front desk: they will make room for %1.</translation>
    </message>
    <message>
        <source>Go to the front desk with %1. Your turn will be here in a moment.</source>
        <translation>Go to the front desk with %1. Your turn will be here in a moment.</translation>
    </message>
    <message>
        <source>The visit is paid before: %1. The front desk gladly takes it.</source>
        <translation>The visit is paid before: %1. The front desk gladly takes it.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::ArrivePage</name>
    <message>
        <source>Telling the front desk…</source>
        <translation>Telling the front desk…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Please go to the front desk. %1</source>
        <translation>Please go to the front desk. %1</translation>
    </message>
    <message>
        <source>Who is here with you?</source>
        <translation>Who is here with you?</translation>
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
        <source>What does it need?</source>
        <translation>What does it need?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
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
    <message>
        <source>Which pet comes?</source>
        <translation>Which pet comes?</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>What is going on?</translation>
    </message>
    <message>
        <source>In your own words. Photos of what worries you help the vet.</source>
        <translation>In your own words. Photos of what worries you help the vet.</translation>
    </message>
    <message>
        <source>Choose a day and then an hour.</source>
        <translation>Choose a day and then an hour.</translation>
    </message>
    <message>
        <source>Shall we book it?</source>
        <translation>Shall we book it?</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::BookSummary</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>You pay at the clinic.</source>
        <translation>You pay at the clinic.</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Whoever is free</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the pet</source>
        <translation>Change the pet</translation>
    </message>
    <message>
        <source>Change what it needs</source>
        <translation>Change what it needs</translation>
    </message>
    <message>
        <source>Change the vet</source>
        <translation>Change the vet</translation>
    </message>
    <message>
        <source>Change the day and the hour</source>
        <translation>Change the day and the hour</translation>
    </message>
    <message>
        <source>Tell more or add photos</source>
        <translation>Tell more or add photos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nothing to add, no photos</source>
        <translation>Nothing to add, no photos</translation>
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
    <message>
        <source>%1 is on the waiting list</source>
        <translation>%1 is on the waiting list</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::CropView</name>
    <message>
        <source>Part of the photo that is kept</source>
        <translation>Part of the photo that is kept</translation>
    </message>
    <message>
        <source>Drag the photo, or move it with the arrows; + and - bring it nearer and farther.</source>
        <translation>Drag the photo, or move it with the arrows; + and - bring it nearer and farther.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Move the photo behind the frame</source>
        <translation>Move the photo behind the frame</translation>
    </message>
    <message>
        <source>+ and -</source>
        <translation>+ and -</translation>
    </message>
    <message>
        <source>Bring the photo nearer or farther</source>
        <translation>Bring the photo nearer or farther</translation>
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
        <source>All my pets</source>
        <translation>All my pets</translation>
    </message>
    <message>
        <source>What the vets found and did.</source>
        <translation>What the vets found and did.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::HomePage</name>
    <message>
        <source>I came without an appointment</source>
        <translation>I came without an appointment</translation>
    </message>
    <message>
        <source>The front desk makes room</source>
        <translation>The front desk makes room</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>A visit, in a minute</source>
        <translation>A visit, in a minute</translation>
    </message>
    <message>
        <source>My pets</source>
        <translation>My pets</translation>
    </message>
    <message>
        <source>My appointments</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Visits, weight, vaccines</source>
        <translation>Visits, weight, vaccines</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Closes your session here</source>
        <translation>Closes your session here</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>I am here with %1</source>
        <translation>I am here with %1</translation>
    </message>
    <message>
        <source>%1 at %2, with %3</source>
        <translation>%1 at %2, with %3</translation>
    </message>
    <message>
        <source>Register the first one</source>
        <translation>Register the first one</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n pet</numerusform>
            <numerusform>%n pets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nothing booked</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Your data and your QR code</source>
        <translation>Your data and your QR code</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::MovePage</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Change the hour</source>
        <translation>Change the hour</translation>
    </message>
    <message>
        <source>To which hour?</source>
        <translation>To which hour?</translation>
    </message>
    <message>
        <source>Until you agree, it stays where it is.</source>
        <translation>Until you agree, it stays where it is.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>%1 · %2. It was on %3.</source>
        <translation>%1 · %2. It was on %3.</translation>
    </message>
    <message>
        <source>To which hour shall we move %1?</source>
        <translation>To which hour shall we move %1?</translation>
    </message>
    <message>
        <source>It will be on %1, with %2.</source>
        <translation>It will be on %1, with %2.</translation>
    </message>
    <message>
        <source>%1 comes on %2.</source>
        <translation>%1 comes on %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NearestHours</name>
    <message>
        <source>Somebody has just taken %1, and it was the last one of that day.</source>
        <translation>Somebody has just taken %1, and it was the last one of that day.</translation>
    </message>
    <message>
        <source>Somebody has just taken %1. The nearest free ones are:</source>
        <translation>Somebody has just taken %1. The nearest free ones are:</translation>
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
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Your turn is %1</source>
        <translation>Your turn is %1</translation>
    </message>
    <message>
        <source>Your turns are %1</source>
        <translation>Your turns are %1</translation>
    </message>
    <message>
        <source>They know that you are here. Please go to the front desk.</source>
        <translation>They know that you are here. Please go to the front desk.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::NextControl</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, with %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nothing is booked.</translation>
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
    <message>
        <source>Bring the photo nearer</source>
        <translation>Bring the photo nearer</translation>
    </message>
    <message>
        <source>Bring the photo farther</source>
        <translation>Bring the photo farther</translation>
    </message>
    <message>
        <source>Drag it until it is well framed.</source>
        <translation>Drag it until it is well framed.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::PetQuestions</name>
    <message>
        <source>What is your pet called?</source>
        <translation>What is your pet called?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Of which breed?</source>
        <translation>Of which breed?</translation>
    </message>
    <message>
        <source>What colour is it?</source>
        <translation>What colour is it?</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Golden</translation>
    </message>
    <message>
        <source>Brindle</source>
        <translation>Brindle</translation>
    </message>
    <message>
        <source>Tricolour</source>
        <translation>Tricolour</translation>
    </message>
    <message>
        <source>Spotted</source>
        <translation>Spotted</translation>
    </message>
    <message>
        <source>Is it female or male?</source>
        <translation>Is it female or male?</translation>
    </message>
    <message>
        <source>Is it neutered?</source>
        <translation>Is it neutered?</translation>
    </message>
    <message>
        <source>When was it born?</source>
        <translation>When was it born?</translation>
    </message>
    <message>
        <source>If you do not know, skip it.</source>
        <translation>If you do not know, skip it.</translation>
    </message>
    <message>
        <source>How much does it weigh?</source>
        <translation>How much does it weigh?</translation>
    </message>
    <message>
        <source>The clinic weighs it too.</source>
        <translation>The clinic weighs it too.</translation>
    </message>
    <message>
        <source>Does it have a microchip?</source>
        <translation>Does it have a microchip?</translation>
    </message>
    <message>
        <source>If it has none, skip it.</source>
        <translation>If it has none, skip it.</translation>
    </message>
    <message>
        <source>Press one, or write it.</source>
        <translation>Press one, or write it.</translation>
    </message>
    <message>
        <source>A photo?</source>
        <translation>A photo?</translation>
    </message>
    <message>
        <source>So that the vet knows it at once.</source>
        <translation>So that the vet knows it at once.</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Is all of this right?</translation>
    </message>
    <message>
        <source>Press what you want to change.</source>
        <translation>Press what you want to change.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Weight in kg</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Microchip</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>See it or change it</source>
        <translation>See it or change it</translation>
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
    <name>huella::ui::owner::Questions</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>One question back</translation>
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
    <name>huella::ui::owner::TicketOffer</name>
    <message>
        <source>The next time you come in with a QR code and your short code, without your password.</source>
        <translation>The next time you come in with a QR code and your short code, without your password.</translation>
    </message>
    <message>
        <source>The next time you can come in with a QR code and a short code, without your password.</source>
        <translation>The next time you can come in with a QR code and a short code, without your password.</translation>
    </message>
    <message>
        <source>Show me my QR code</source>
        <translation>Show me my QR code</translation>
    </message>
    <message>
        <source>Choose my short code</source>
        <translation>Choose my short code</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once. The next time, show it to the reader of the kiosk.</source>
        <translation>Take a photo of it with your phone now: it is shown once. The next time, show it to the reader of the kiosk.</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingCard</name>
    <message>
        <source>with whoever is free</source>
        <translation>with whoever is free</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>On the waiting list, %1</source>
        <translation>On the waiting list, %1</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Leave the list</translation>
    </message>
</context>
<context>
    <name>huella::ui::owner::WaitingOffer</name>
    <message>
        <source>If an hour of that day becomes free, the front desk calls who is on the list, the first one first.</source>
        <translation>If an hour of that day becomes free, the front desk calls who is on the list, the first one first.</translation>
    </message>
    <message>
        <source>Put me on that day&apos;s waiting list</source>
        <translation>Put me on that day&apos;s waiting list</translation>
    </message>
    <message>
        <source>Place %1 in line</source>
        <translation>Place %1 in line</translation>
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
    <message>
        <source>Choose another vet</source>
        <translation>Choose another vet</translation>
    </message>
    <message>
        <source>With whoever is free</source>
        <translation>With whoever is free</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>With %1</translation>
    </message>
</context>
</TS>
