<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::ui::admin::AbsenceForm</name>
    <message>
        <source>Whole days</source>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>Holidays, course, leave…</source>
        <translation>Holidays, course, leave…</translation>
    </message>
    <message>
        <source>Save absence</source>
        <translation>Save absence</translation>
    </message>
    <message>
        <source>Remove this absence</source>
        <translation>Remove this absence</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>New absence</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>This is no date. Write it as 24/11/2026.</translation>
    </message>
    <message>
        <source>It must not be before the first day.</source>
        <translation>It must not be before the first day.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>It must be later than the start.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AccountForm</name>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AdminView</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Services and prices</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Day&apos;s close</source>
        <translation>Day&apos;s close</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Who did what. Nobody can change what stands here.</source>
        <translation>Who did what. Nobody can change what stands here.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Reading the log…</translation>
    </message>
    <message>
        <source>Choose a line to see each change.</source>
        <translation>Choose a line to see each change.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Nothing like that is on the log.</source>
        <translation>Nothing like that is on the log.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::BoardCard</name>
    <message>
        <source>Waiting room</source>
        <translation>Waiting room</translation>
    </message>
    <message>
        <source>The public screen shows the animals&apos; portraits</source>
        <translation>The public screen shows the animals&apos; portraits</translation>
    </message>
    <message>
        <source>Save the waiting room</source>
        <translation>Save the waiting room</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Somebody waits too long after</source>
        <translation>Somebody waits too long after</translation>
    </message>
    <message>
        <source>From then on the wait is marked on every board.</source>
        <translation>From then on the wait is marked on every board.</translation>
    </message>
    <message>
        <source>Every board knows it already.</source>
        <translation>Every board knows it already.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ClinicPage</name>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>The clinic</translation>
    </message>
    <message>
        <source>What owners read, and the rules of booking.</source>
        <translation>What owners read, and the rules of booking.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>The house</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Days and hours are meant in it, on every computer.</source>
        <translation>Days and hours are meant in it, on every computer.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Prices that are written already keep their figure.</source>
        <translation>Prices that are written already keep their figure.</translation>
    </message>
    <message>
        <source>Rules of booking</source>
        <translation>Rules of booking</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>A time is offered every</source>
        <translation>A time is offered every</translation>
    </message>
    <message>
        <source>Owners book ahead up to</source>
        <translation>Owners book ahead up to</translation>
    </message>
    <message>
        <source>Owners cancel until, before the appointment</source>
        <translation>Owners cancel until, before the appointment</translation>
    </message>
    <message>
        <source>A wrong step can be undone for</source>
        <translation>A wrong step can be undone for</translation>
    </message>
    <message>
        <source>A check-in, a call, a finished attention, a cancellation. It stays on the log.</source>
        <translation>A check-in, a call, a finished attention, a cancellation. It stays on the log.</translation>
    </message>
    <message>
        <source>Peruvian sol (PEN)</source>
        <translation>Peruvian sol (PEN)</translation>
    </message>
    <message>
        <source>Argentine peso (ARS)</source>
        <translation>Argentine peso (ARS)</translation>
    </message>
    <message>
        <source>Brazilian real (BRL)</source>
        <translation>Brazilian real (BRL)</translation>
    </message>
    <message>
        <source>Chilean peso (CLP)</source>
        <translation>Chilean peso (CLP)</translation>
    </message>
    <message>
        <source>Colombian peso (COP)</source>
        <translation>Colombian peso (COP)</translation>
    </message>
    <message>
        <source>Mexican peso (MXN)</source>
        <translation>Mexican peso (MXN)</translation>
    </message>
    <message>
        <source>Uruguayan peso (UYU)</source>
        <translation>Uruguayan peso (UYU)</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>The clinic needs a name.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>The changes are saved.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ConfirmCard</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>When each vet attends, and when not.</source>
        <translation>When each vet attends, and when not.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Add absence</translation>
    </message>
    <message>
        <source>There is no vet yet. Create an account with the role Vet first.</source>
        <translation>There is no vet yet. Create an account with the role Vet first.</translation>
    </message>
    <message>
        <source>Choose hours to change them, or an empty place to add some.</source>
        <translation>Choose hours to change them, or an empty place to add some.</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>No hours yet: nobody can book with this vet.</source>
        <translation>No hours yet: nobody can book with this vet.</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 hours a week</translation>
    </message>
    <message>
        <source>None from today on.</source>
        <translation>None from today on.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>whole days</translation>
    </message>
    <message>
        <source>Saved. It can be booked like this now.</source>
        <translation>Saved. It can be booked like this now.</translation>
    </message>
    <message>
        <source>The hours are removed.</source>
        <translation>The hours are removed.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>The absence is removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) of %1 now lie outside these hours. The desk should move them.</source>
        <translation>
            <numerusform>%n appointment of %1 now lie outside these hours. The desk should move them.</numerusform>
            <numerusform>%n appointments of %1 now lie outside these hours. The desk should move them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::KioskPinCard</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>New PIN of the staff</source>
        <translation>New PIN of the staff</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Six to ten digits, used for nothing else. It leaves the kiosk&apos;s full screen and opens no data.</source>
        <translation>Six to ten digits, used for nothing else. It leaves the kiosk&apos;s full screen and opens no data.</translation>
    </message>
    <message>
        <source>There is a PIN. A new one takes its place.</source>
        <translation>There is a PIN. A new one takes its place.</translation>
    </message>
    <message>
        <source>There is no PIN yet: until there is one, nobody leaves the kiosk.</source>
        <translation>There is no PIN yet: until there is one, nobody leaves the kiosk.</translation>
    </message>
    <message>
        <source>Write six to ten digits.</source>
        <translation>Write six to ten digits.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>The two PINs are not the same.</translation>
    </message>
    <message>
        <source>The new PIN is good at once. Leave each kiosk with it once, so that it works without the network too.</source>
        <translation>The new PIN is good at once. Leave each kiosk with it once, so that it works without the network too.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose another.</source>
        <translation>Everybody would try this PIN first. Choose another.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::LicenceForm</name>
    <message>
        <source>Licence number</source>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Save the licence</translation>
    </message>
    <message>
        <source>It stands on prescriptions, reports and vaccination cards.</source>
        <translation>It stands on prescriptions, reports and vaccination cards.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PasswordCard</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>I have handed it over</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation>Temporary password of %1</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; at the first sign-in it must be changed.</source>
        <translation>It is shown this once. Hand it over in person; at the first sign-in it must be changed.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PaymentRulesCard</name>
    <message>
        <source>Rules of payment</source>
        <translation>Rules of payment</translation>
    </message>
    <message>
        <source>An unpaid booking of an owner gives its hour back</source>
        <translation>An unpaid booking of an owner gives its hour back</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Save the rules</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>only today</source>
        <translation>only today</translation>
    </message>
    <message>
        <source>A link to pay lives</source>
        <translation>A link to pay lives</translation>
    </message>
    <message>
        <source>A short life: nobody pays an old one by mistake.</source>
        <translation>A short life: nobody pays an old one by mistake.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Never while a payment of it is under way, nor what the front desk booked.</source>
        <translation>Never while a payment of it is under way, nor what the front desk booked.</translation>
    </message>
    <message>
        <source>The front desk closes days up to so many back</source>
        <translation>The front desk closes days up to so many back</translation>
    </message>
    <message>
        <source>Links and bookings follow the new rules from now on.</source>
        <translation>Links and bookings follow the new rules from now on.</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>The rules are as they were.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who may sign in, and what each may do.</source>
        <translation>Who may sign in, and what each may do.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Name, user name or e-mail</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Looking for people…</translation>
    </message>
    <message>
        <source>Choose a person to see the account.</source>
        <translation>Choose a person to see the account.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>The account of %1 waits: the clinic&apos;s service does not answer. It is made as soon as it does.</source>
        <translation>The account of %1 waits: the clinic&apos;s service does not answer. It is made as soon as it does.</translation>
    </message>
    <message>
        <source>Nobody is called like that.</source>
        <translation>Nobody is called like that.</translation>
    </message>
    <message>
        <source>%1 now works as: %2.</source>
        <translation>%1 now works as: %2.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 may sign in again.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 can no longer sign in.</translation>
    </message>
    <message>
        <source>%1 works without a licence number now.</source>
        <translation>%1 works without a licence number now.</translation>
    </message>
    <message>
        <source>From now on %1 signs with licence %2.</source>
        <translation>From now on %1 signs with licence %2.</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Everybody with an account</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PersonPanel</name>
    <message>
        <source>This is your own account: another administrator changes its role, switches it off or gives it a new password.</source>
        <translation>This is your own account: another administrator changes its role, switches it off or gives it a new password.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Give a new password</translation>
    </message>
    <message>
        <source>Switch the account off</source>
        <translation>Switch the account off</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Switch the account on</translation>
    </message>
    <message>
        <source>Also remove the second step (lost phone)</source>
        <translation>Also remove the second step (lost phone)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>User name: %1</translation>
    </message>
    <message>
        <source>Signs in with password and code.</source>
        <translation>Signs in with password and code.</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Signs in with the password alone.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>The account is switched off.</translation>
    </message>
    <message>
        <source>New password for %1?</source>
        <translation>New password for %1?</translation>
    </message>
    <message>
        <source>The present password stops working at once and open screens of %1 close. You see the new one a single time; it is changed at the first sign-in.</source>
        <translation>The present password stops working at once and open screens of %1 close. You see the new one a single time; it is changed at the first sign-in.</translation>
    </message>
    <message>
        <source>Switch off the account of %1?</source>
        <translation>Switch off the account of %1?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and open screens close within seconds. Appointments and records stay. You can switch it on again.</source>
        <translation>%1 can no longer sign in, and open screens close within seconds. Appointments and records stay. You can switch it on again.</translation>
    </message>
    <message>
        <source>Change the role of %1?</source>
        <translation>Change the role of %1?</translation>
    </message>
    <message>
        <source>From now on: %1. Open screens of %2 close; at the next sign-in the new view opens.</source>
        <translation>From now on: %1. Open screens of %2 close; at the next sign-in the new view opens.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::PricesPage</name>
    <message>
        <source>Services and prices</source>
        <translation>Services and prices</translation>
    </message>
    <message>
        <source>What owners book, and what vets do in an attention.</source>
        <translation>What owners book, and what vets do in an attention.</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Reading the services…</translation>
    </message>
    <message>
        <source>Reading the procedures…</source>
        <translation>Reading the procedures…</translation>
    </message>
    <message>
        <source>Choose a line to change it.</source>
        <translation>Choose a line to change it.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>There are no services yet: nobody can book.</source>
        <translation>There are no services yet: nobody can book.</translation>
    </message>
    <message>
        <source>There are no procedures yet.</source>
        <translation>There are no procedures yet.</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Add procedure</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>The clinic&apos;s services</source>
        <translation>The clinic&apos;s services</translation>
    </message>
    <message>
        <source>The clinic&apos;s procedures</source>
        <translation>The clinic&apos;s procedures</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ProcedureForm</name>
    <message>
        <source>Offered to the vets</source>
        <translation>Offered to the vets</translation>
    </message>
    <message>
        <source>Save procedure</source>
        <translation>Save procedure</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Leave it empty where the price depends on the case.</source>
        <translation>Leave it empty where the price depends on the case.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>New procedure</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>The procedure needs a name.</source>
        <translation>The procedure needs a name.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Write an amount, for example 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ServiceForm</name>
    <message>
        <source>Offered for booking</source>
        <translation>Offered for booking</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Save service</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The service needs a name.</source>
        <translation>The service needs a name.</translation>
    </message>
    <message>
        <source>Write an amount, for example 85,50.</source>
        <translation>Write an amount, for example 85,50.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftBlock</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::ShiftForm</name>
    <message>
        <source>Save hours</source>
        <translation>Save hours</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remove these hours</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>This vet already works in these hours. Change them.</source>
        <translation>This vet already works in these hours. Change them.</translation>
    </message>
    <message>
        <source>It must be later than the start.</source>
        <translation>It must be later than the start.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Leave it empty for hours without an end.</source>
        <translation>Leave it empty for hours without an end.</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>New hours</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Hours of %1</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 24/11/2026.</source>
        <translation>This is no date. Write it as 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>huella::ui::admin::SystemPage</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>The clinic&apos;s service</source>
        <translation>The clinic&apos;s service</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>The database</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Whether everything behind the screens runs.</source>
        <translation>Whether everything behind the screens runs.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Huella %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) or refund(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n payment or refund wait; nothing is lost.</numerusform>
            <numerusform>%n payments or refunds wait; nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>Last answer: %1.</translation>
    </message>
    <message>
        <source>The access token is refused</source>
        <translation>The access token is refused</translation>
    </message>
    <message>
        <source>Make a new one at Mercado Pago and connect it on the server with huellactl mercadopago connect.</source>
        <translation>Make a new one at Mercado Pago and connect it on the server with huellactl mercadopago connect.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>It does not answer</translation>
    </message>
    <message>
        <source>Charges wait to be confirmed and settle by themselves.</source>
        <translation>Charges wait to be confirmed and settle by themselves.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Owners pay at the front desk. To take payments online, run huellactl mercadopago connect on the server.</source>
        <translation>Owners pay at the front desk. To take payments online, run huellactl mercadopago connect on the server.</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>It runs</translation>
    </message>
    <message>
        <source>It makes accounts, confirms payments and keeps watch. Last sign of life: %1.</source>
        <translation>It makes accounts, confirms payments and keeps watch. Last sign of life: %1.</translation>
    </message>
    <message>
        <source>Registrations and payments wait, and nobody keeps watch. Start huellad on the server.</source>
        <translation>Registrations and payments wait, and nobody keeps watch. Start huellad on the server.</translation>
    </message>
    <message>
        <source>Last sign of life: %1.</source>
        <translation>Last sign of life: %1.</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>It answers</translation>
    </message>
    <message>
        <source>Version of the data: %1. Connected since %2.</source>
        <translation>Version of the data: %1. Connected since %2.</translation>
    </message>
</context>
</TS>
