<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>VaccinationForm</name>
    <message>
        <source>21 days</source>
        <translation>21 days</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
</context>
<context>
    <name>VetWords</name>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a female</comment>
        <translation>neutered</translation>
    </message>
    <message>
        <source>neutered</source>
        <comment>a male</comment>
        <translation>neutered</translation>
    </message>
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
        <source>X-rays</source>
        <translation>X-rays</translation>
    </message>
    <message>
        <source>Ultrasounds</source>
        <translation>Ultrasounds</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Blood</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urine</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Surgery</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnesis</translation>
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
        <source>Weight today (kg)</source>
        <translation>Weight today (kg)</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>This text is too long: at most %L1 characters are saved. Shorten it; meanwhile it stays on this screen.</source>
        <translation>This text is too long: at most %L1 characters are saved. Shorten it; meanwhile it stays on this screen.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most %L1 kg.</source>
        <translation>The weight must be more than 0 and at most %L1 kg.</translation>
    </message>
    <message>
        <source>Without a diagnosis the attention cannot be signed. Write it here.</source>
        <translation>Without a diagnosis the attention cannot be signed. Write it here.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Chronic conditions</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notes of the clinic</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AddendaCard</name>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Add to this attention</source>
        <translation>Add to this attention</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Add the addendum</translation>
    </message>
    <message>
        <source>The attention is signed: what you add stays with your name and the time.</source>
        <translation>The attention is signed: what you add stays with your name and the time.</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>a vet who no longer works here</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertChip</name>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AlertsCard</name>
    <message>
        <source>Always in sight</source>
        <translation>Always in sight</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Chronic conditions</source>
        <translation>Chronic conditions</translation>
    </message>
    <message>
        <source>Notes of the clinic</source>
        <translation>Notes of the clinic</translation>
    </message>
    <message>
        <source>The owner does not see this.</source>
        <translation>The owner does not see this.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Another window</translation>
    </message>
    <message>
        <source>%1 changed this patient&apos;s alerts meanwhile (%2). Nothing is lost: look at it, then save.</source>
        <translation>%1 changed this patient&apos;s alerts meanwhile (%2). Nothing is lost: look at it, then save.</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>In the other window</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Save what is chosen</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionPage</name>
    <message>
        <source>Edit allergies and conditions</source>
        <translation>Edit allergies and conditions</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Finish the attention</source>
        <translation>Finish the attention</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>The patient was called.</source>
        <translation>The patient was called.</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Undo the call</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The patient leaves the board; you may write on (Ctrl+Enter)</source>
        <translation>The patient leaves the board; you may write on (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Closes the text for ever; asks first (Ctrl+Shift+Enter)</source>
        <translation>Closes the text for ever; asks first (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Signed attention</source>
        <translation>Signed attention</translation>
    </message>
    <message>
        <source>Attention signed: the owner can read it.</source>
        <translation>Attention signed: the owner can read it.</translation>
    </message>
    <message>
        <source>Attention finished. It is still to be signed.</source>
        <translation>Attention finished. It is still to be signed.</translation>
    </message>
    <message>
        <source>The alerts stay as they were.</source>
        <translation>The alerts stay as they were.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::AttentionSteps</name>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Images are still being saved. Wait for them, or cancel them.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ChoiceRow</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>The other</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In this window</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ConflictCard</name>
    <message>
        <source>Another window changed the same fields</source>
        <translation>Another window changed the same fields</translation>
    </message>
    <message>
        <source>Nothing is lost: both texts are here. Choose what stays in each field.</source>
        <translation>Nothing is lost: both texts are here. Choose what stays in each field.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Save what is chosen</translation>
    </message>
    <message>
        <source>In the other window</source>
        <translation>In the other window</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayList</name>
    <message>
        <source>My appointments of today</source>
        <translation>My appointments of today</translation>
    </message>
    <message>
        <source>You have no appointments today.</source>
        <translation>You have no appointments today.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::DayRow</name>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Check in %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::Handouts</name>
    <message>
        <source>Print the visit report</source>
        <translation>Print the visit report</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryEntry</name>
    <message>
        <source>No diagnosis yet</source>
        <translation>No diagnosis yet</translation>
    </message>
    <message>
        <source>a vet who no longer works here</source>
        <translation>a vet who no longer works here</translation>
    </message>
    <message>
        <source>Attended by %1</source>
        <translation>Attended by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <translation>
            <numerusform>%n addendum</numerusform>
            <numerusform>%n addendums</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>This is the first attention of this patient here.</source>
        <translation>This is the first attention of this patient here.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImageRow</name>
    <message>
        <source>What the picture is</source>
        <translation>What the picture is</translation>
    </message>
    <message>
        <source>What it shows (optional)</source>
        <translation>What it shows (optional)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>What the picture shows</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remove the picture</translation>
    </message>
    <message>
        <source>Put it under a procedure</source>
        <translation>Put it under a procedure</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>Add images</translation>
    </message>
    <message>
        <source>Photos of the ailment, X-rays, ultrasounds: choose them, drop them here or paste them.</source>
        <translation>Photos of the ailment, X-rays, ultrasounds: choose them, drop them here or paste them.</translation>
    </message>
    <message>
        <source>No images in this attention.</source>
        <translation>No images in this attention.</translation>
    </message>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>The image was taken out of this attention.</translation>
    </message>
    <message>
        <source>The owner sent this image: its description cannot be changed.</source>
        <translation>The owner sent this image: its description cannot be changed.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Attend the next</source>
        <translation>Attend the next</translation>
    </message>
    <message>
        <source>Attend the chosen one</source>
        <translation>Attend the chosen one</translation>
    </message>
    <message>
        <source>Calls whoever is next: urgent first, then by arrival (F2)</source>
        <translation>Calls whoever is next: urgent first, then by arrival (F2)</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not paid</source>
        <translation>
            <numerusform>%n not paid</numerusform>
            <numerusform>%n not paid</numerusform>
        </translation>
    </message>
    <message>
        <source>Attend %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continue with %1</translation>
    </message>
    <message>
        <source>Nobody is waiting for you.</source>
        <translation>Nobody is waiting for you.</translation>
    </message>
    <message>
        <source>%1 is attending %2 already.</source>
        <translation>%1 is attending %2 already.</translation>
    </message>
    <message>
        <source>%1 is in the waiting room, turn %2.</source>
        <translation>%1 is in the waiting room, turn %2.</translation>
    </message>
    <message>
        <source>%1 is back in the queue, turn %2.</source>
        <translation>%1 is back in the queue, turn %2.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::OpenAttentionBar</name>
    <message>
        <source>You are attending %1, since %2.</source>
        <translation>You are attending %1, since %2.</translation>
    </message>
    <message>
        <source>The attention of %1, finished %2, is still to be signed.</source>
        <translation>The attention of %1, finished %2, is still to be signed.</translation>
    </message>
    <message>
        <source>Draft recovered: something typed about %1 until %2 is not saved yet.</source>
        <translation>Draft recovered: something typed about %1 until %2 is not saved yet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Draft recovered (%1): what was typed is inside.</source>
        <translation>Draft recovered (%1): what was typed is inside.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Chronic</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Owner: %1 · %2</source>
        <translation>Owner: %1 · %2</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PatientsPage</name>
    <message>
        <source>Look for a patient to read its history.</source>
        <translation>Look for a patient to read its history.</translation>
    </message>
    <message>
        <source>Look for a patient</source>
        <translation>Look for a patient</translation>
    </message>
    <message>
        <source>The history of any patient: look for it with Ctrl+K and press Enter. What you read here cannot be changed by mistake.</source>
        <translation>The history of any patient: look for it with Ctrl+K and press Enter. What you read here cannot be changed by mistake.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>The history of any patient of the clinic.</source>
        <translation>The history of any patient of the clinic.</translation>
    </message>
    <message>
        <source>%1 has no pets here yet.</source>
        <translation>%1 has no pets here yet.</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>Vaccination card</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>Print the vaccination card</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionCard</name>
    <message>
        <source>Prescription</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>What the owner gives at home, printed and signed with your licence.</source>
        <translation>What the owner gives at home, printed and signed with your licence.</translation>
    </message>
    <message>
        <source>Write a prescription</source>
        <translation>Write a prescription</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>%1 · replaced by a later one</source>
        <translation>%1 · replaced by a later one</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>What was issued stays as it is: this one will replace it.</source>
        <translation>What was issued stays as it is: this one will replace it.</translation>
    </message>
    <message>
        <source>The prescription that you were writing on %1 is here again.</source>
        <translation>The prescription that you were writing on %1 is here again.</translation>
    </message>
    <message>
        <source>This computer cannot keep what you write: issue it before you leave.</source>
        <translation>This computer cannot keep what you write: issue it before you leave.</translation>
    </message>
    <message>
        <source>The prescription was discarded.</source>
        <translation>The prescription was discarded.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionEditor</name>
    <message>
        <source>Notes for the owner</source>
        <translation>Notes for the owner</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Add a medicine</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PrescriptionRow</name>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Amoxicillin</source>
        <translation>Amoxicillin</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Suspension 250 mg/5 ml</source>
        <translation>Suspension 250 mg/5 ml</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>3 ml</source>
        <translation>3 ml</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Every 12 hours</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>1 bottle</source>
        <translation>1 bottle</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Shake well; give it with food</source>
        <translation>Shake well; give it with food</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Remove this medicine</translation>
    </message>
    <message>
        <source>Beware: an allergy is noted (“%1”). Check it before you prescribe this.</source>
        <translation>Beware: an allergy is noted (“%1”). Check it before you prescribe this.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::PresenceStrip</name>
    <message>
        <source>What is saved there appears here; nothing is overwritten.</source>
        <translation>What is saved there appears here; nothing is overwritten.</translation>
    </message>
    <message>
        <source>What you save appears there.</source>
        <translation>What you save appears there.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureImages</name>
    <message>
        <source>The image was taken out of this attention.</source>
        <translation>The image was taken out of this attention.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedurePicker</name>
    <message>
        <source>Search: X-ray, blood, urine…</source>
        <translation>Search: X-ray, blood, urine…</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProcedureRow</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Add images to %1</source>
        <translation>Add images to %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::ProceduresCard</name>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>X-rays, ultrasounds, blood, urine: add what is done today.</source>
        <translation>X-rays, ultrasounds, blood, urine: add what is done today.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>The administrator has not entered any procedures yet.</source>
        <translation>The administrator has not entered any procedures yet.</translation>
    </message>
    <message>
        <source>The catalogue has no single procedure of this name. Choose one of the list; the administrator adds new ones.</source>
        <translation>The catalogue has no single procedure of this name. Choose one of the list; the administrator adds new ones.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>Images are still being saved. Wait for them, or cancel them.</source>
        <translation>Images are still being saved. Wait for them, or cancel them.</translation>
    </message>
    <message>
        <source>%1 was removed; its images stay with the visit.</source>
        <translation>%1 was removed; its images stay with the visit.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordForm</name>
    <message>
        <source>Only the clinic&apos;s vets read this: the owner never does.</source>
        <translation>Only the clinic&apos;s vets read this: the owner never does.</translation>
    </message>
    <message>
        <source>The owner may read this once it is signed.</source>
        <translation>The owner may read this once it is signed.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecordSheet</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Anamnesis</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
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
        <source>Internal notes (the owner does not see them)</source>
        <translation>Internal notes (the owner does not see them)</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::RecoveredCard</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Draft recovered</source>
        <translation>Draft recovered</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Typed until %1 and not saved; it is in its fields again.</source>
        <translation>Typed until %1 and not saved; it is in its fields again.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SaveLabel</name>
    <message>
        <source>saved at %1</source>
        <translation>saved at %1</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>nothing to save yet</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>no connection: it will be saved when it is back</source>
        <translation>no connection: it will be saved when it is back</translation>
    </message>
    <message>
        <source>saved, except for the marked fields</source>
        <translation>saved, except for the marked fields</translation>
    </message>
    <message>
        <source>not saved: choose which text stays</source>
        <translation>not saved: choose which text stays</translation>
    </message>
    <message>
        <source>signed: read only</source>
        <translation>signed: read only</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::SignBar</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>From then on nobody changes it: what is missing is added below, with your name and the time. The owner can read it, except for the internal notes.</source>
        <translation>From then on nobody changes it: what is missing is added below, with your name and the time. The owner can read it, except for the internal notes.</translation>
    </message>
    <message>
        <source>Sign the attention of %1?</source>
        <translation>Sign the attention of %1?</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationForm</name>
    <message>
        <source>It was given in another clinic</source>
        <translation>It was given in another clinic</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Next one on</translation>
    </message>
    <message>
        <source>This is no date. Write it like 24/11/2026.</source>
        <translation>This is no date. Write it like 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VaccinationsCard</name>
    <message>
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Add a vaccine</source>
        <translation>Add a vaccine</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Taken off the card</source>
        <translation>Taken off the card</translation>
    </message>
    <message>
        <source>%1 is off the card.</source>
        <translation>%1 is off the card.</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VetView</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
</context>
<context>
    <name>huella::ui::vet::VisitCard</name>
    <message>
        <source>Reason for the visit</source>
        <translation>Reason for the visit</translation>
    </message>
    <message>
        <source>Photos the owner sent</source>
        <translation>Photos the owner sent</translation>
    </message>
    <message>
        <source>Nobody wrote a reason.</source>
        <translation>Nobody wrote a reason.</translation>
    </message>
</context>
</TS>
