<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>huella::ui::signin::AccountPage</name>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>What the clinic knows of you, and how you sign in.</source>
        <translation>What the clinic knows of you, and how you sign in.</translation>
    </message>
    <message>
        <source>You came in with your QR code. To change your password, the second step or the code, sign in with your password.</source>
        <translation>You came in with your QR code. To change your password, the second step or the code, sign in with your password.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::BrandPanel</name>
    <message>
        <source>The clinic, the people and their animals, on every screen at once.</source>
        <translation>The clinic, the people and their animals, on every screen at once.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::CodePage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>One more step</translation>
    </message>
    <message>
        <source>Write the six digits that your authenticator shows now.</source>
        <translation>Write the six digits that your authenticator shows now.</translation>
    </message>
    <message>
        <source>That code is not right or was used already. Wait for the next one.</source>
        <translation>That code is not right or was used already. Wait for the next one.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Write the code.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::FirstStartPage</name>
    <message>
        <source>Try it with made-up data</source>
        <translation>Try it with made-up data</translation>
    </message>
    <message>
        <source>Begin my clinic</source>
        <translation>Begin my clinic</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>This computer has no clinic yet. How do you want to begin?</source>
        <translation>This computer has no clinic yet. How do you want to begin?</translation>
    </message>
    <message>
        <source>My clinic</source>
        <translation>My clinic</translation>
    </message>
    <message>
        <source>Makes the administrator&apos;s account; then people, hours and prices.</source>
        <translation>Makes the administrator&apos;s account; then people, hours and prices.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>A clinic with owners, animals and an agenda, to look around.</source>
        <translation>A clinic with owners, animals and an agenda, to look around.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordFields</name>
    <message>
        <source>Good password.</source>
        <translation>Good password.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not use your name, your user name or your e-mail.</source>
        <translation>Do not use your name, your user name or your e-mail.</translation>
    </message>
    <message>
        <source>That is one of the first that somebody would try. Join several unusual words.</source>
        <translation>That is one of the first that somebody would try. Join several unusual words.</translation>
    </message>
    <message>
        <source>Avoid repetitions and keys that lie side by side.</source>
        <translation>Avoid repetitions and keys that lie side by side.</translation>
    </message>
    <message>
        <source>Dates are easy to guess. Add unusual words.</source>
        <translation>Dates are easy to guess. Add unusual words.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another word or two.</source>
        <translation>Too easy to guess. Add another word or two.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>The same password again</translation>
    </message>
    <message>
        <source>Write a password.</source>
        <translation>Write a password.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess.</source>
        <translation>Choose one that is harder to guess.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::NewPasswordPage</name>
    <message>
        <source>Temporary password</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>Save my password</source>
        <translation>Save my password</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Choose your own password</translation>
    </message>
    <message>
        <source>The one you were given served to come in once.</source>
        <translation>The one you were given served to come in once.</translation>
    </message>
    <message>
        <source>That is not the temporary password.</source>
        <translation>That is not the temporary password.</translation>
    </message>
    <message>
        <source>Write the temporary password.</source>
        <translation>Write the temporary password.</translation>
    </message>
    <message>
        <source>What is the temporary password you were given?</source>
        <translation>What is the temporary password you were given?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>That is not your present password.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Write your present password.</translation>
    </message>
    <message>
        <source>Your password was changed. Your other screens were signed out.</source>
        <translation>Your password was changed. Your other screens were signed out.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::ProfileCard</name>
    <message>
        <source>My data</source>
        <translation>My data</translation>
    </message>
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
        <source>Save my data</source>
        <translation>Save my data</translation>
    </message>
    <message>
        <source>Your data were saved.</source>
        <translation>Your data were saved.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::RegisterPage</name>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Surnames</translation>
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
    <message>
        <source>Create the account</source>
        <translation>Create the account</translation>
    </message>
    <message>
        <source>Without spaces; it is what you sign in with.</source>
        <translation>Without spaces; it is what you sign in with.</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Create my account</translation>
    </message>
    <message>
        <source>Who administers the clinic?</source>
        <translation>Who administers the clinic?</translation>
    </message>
    <message>
        <source>With it you register your pets, book and read what the vet wrote.</source>
        <translation>With it you register your pets, book and read what the vet wrote.</translation>
    </message>
    <message>
        <source>This first account makes the others: reception and vets.</source>
        <translation>This first account makes the others: reception and vets.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your registration is kept, but the clinic&apos;s service does not answer now. It will be completed by itself; press the button again in some minutes.</source>
        <translation>Your registration is kept, but the clinic&apos;s service does not answer now. It will be completed by itself; press the button again in some minutes.</translation>
    </message>
    <message>
        <source>Code of the front desk</source>
        <translation>Code of the front desk</translation>
    </message>
    <message>
        <source>If they gave you one: it brings your pets.</source>
        <translation>If they gave you one: it brings your pets.</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>You may leave it empty.</translation>
    </message>
    <message>
        <source>If they gave you none, leave it empty.</source>
        <translation>If they gave you none, leave it empty.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>What is your e-mail?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>What is your phone number?</translation>
    </message>
    <message>
        <source>Did the front desk give you a code?</source>
        <translation>Did the front desk give you a code?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SecondFactorCard</name>
    <message>
        <source>Second step to sign in</source>
        <translation>Second step to sign in</translation>
    </message>
    <message>
        <source>Besides your password, a code from your phone. Whoever learns your password still cannot come in.</source>
        <translation>Besides your password, a code from your phone. Whoever learns your password still cannot come in.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Turn it on</translation>
    </message>
    <message>
        <source>1. Scan the code with your authenticator. Without a camera, write this key:</source>
        <translation>1. Scan the code with your authenticator. Without a camera, write this key:</translation>
    </message>
    <message>
        <source>2. Write the six digits it shows.</source>
        <translation>2. Write the six digits it shows.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>It is on. Keep these codes on paper: each serves once, for the day your phone is missing. They are not shown again.</source>
        <translation>It is on. Keep these codes on paper: each serves once, for the day your phone is missing. They are not shown again.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>I have kept them</translation>
    </message>
    <message>
        <source>It is on. To turn it off, write a code once more.</source>
        <translation>It is on. To turn it off, write a code once more.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Turn it off</translation>
    </message>
    <message>
        <source>Write the six digits.</source>
        <translation>Write the six digits.</translation>
    </message>
    <message>
        <source>Write a code of your authenticator, or a recovery code.</source>
        <translation>Write a code of your authenticator, or a recovery code.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInFlow</name>
    <message>
        <source>Your account is ready. Sign in with it.</source>
        <translation>Your account is ready. Sign in with it.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Create my account</source>
        <translation>Create my account</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Sign in with the account you have at the clinic.</source>
        <translation>Sign in with the account you have at the clinic.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>The user name or the password is not right. Check both and try again.</translation>
    </message>
    <message>
        <source>Demonstration: come in as</source>
        <translation>Demonstration: come in as</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Write your password.</translation>
    </message>
    <message>
        <source>User name, e-mail or phone</source>
        <translation>User name, e-mail or phone</translation>
    </message>
    <message>
        <source>I have my QR code</source>
        <translation>I have my QR code</translation>
    </message>
    <message>
        <source>What is your user name, e-mail or phone?</source>
        <translation>What is your user name, e-mail or phone?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>What is your password?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Write your user name, your e-mail or your phone.</source>
        <translation>Write your user name, your e-mail or your phone.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::StartupPage</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Opening the clinic</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketCard</name>
    <message>
        <source>QR code for the kiosk</source>
        <translation>QR code for the kiosk</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New short code</source>
        <translation>New short code</translation>
    </message>
    <message>
        <source>Save my short code</source>
        <translation>Save my short code</translation>
    </message>
    <message>
        <source>Make a new QR code</source>
        <translation>Make a new QR code</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>That is not your present password.</translation>
    </message>
    <message>
        <source>Everybody would try this code first. Choose another.</source>
        <translation>Everybody would try this code first. Choose another.</translation>
    </message>
    <message>
        <source>Four to six digits. You write them after showing your QR code.</source>
        <translation>Four to six digits. You write them after showing your QR code.</translation>
    </message>
    <message>
        <source>Choose a short code, and with it and a QR code you sign in at the clinic&apos;s kiosk without your password.</source>
        <translation>Choose a short code, and with it and a QR code you sign in at the clinic&apos;s kiosk without your password.</translation>
    </message>
    <message>
        <source>Your short code is ready. Ask for a QR code at the front desk, or make it here.</source>
        <translation>Your short code is ready. Ask for a QR code at the front desk, or make it here.</translation>
    </message>
    <message>
        <source>Your QR code is good until %1. A new one takes its place.</source>
        <translation>Your QR code is good until %1. A new one takes its place.</translation>
    </message>
    <message>
        <source>Write your present password.</source>
        <translation>Write your present password.</translation>
    </message>
    <message>
        <source>Write four to six digits.</source>
        <translation>Write four to six digits.</translation>
    </message>
    <message>
        <source>Your short code is saved.</source>
        <translation>Your short code is saved.</translation>
    </message>
    <message>
        <source>Take a photo of it with your phone now: it is shown once.</source>
        <translation>Take a photo of it with your phone now: it is shown once.</translation>
    </message>
    <message>
        <source>Your QR code and your short code open nothing any more.</source>
        <translation>Your QR code and your short code open nothing any more.</translation>
    </message>
</context>
<context>
    <name>huella::ui::signin::TicketPage</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Show your QR code</source>
        <translation>Show your QR code</translation>
    </message>
    <message>
        <source>Hold the QR code of your last visit, on paper or on your phone, in front of the reader.</source>
        <translation>Hold the QR code of your last visit, on paper or on your phone, in front of the reader.</translation>
    </message>
    <message>
        <source>Show the QR code to the reader, or go back and sign in with your password.</source>
        <translation>Show the QR code to the reader, or go back and sign in with your password.</translation>
    </message>
    <message>
        <source>What is your short code?</source>
        <translation>What is your short code?</translation>
    </message>
    <message>
        <source>The four to six digits that you chose in your account.</source>
        <translation>The four to six digits that you chose in your account.</translation>
    </message>
    <message>
        <source>The QR code or the short code is not good. Try again, or go back and sign in with your password.</source>
        <translation>The QR code or the short code is not good. Try again, or go back and sign in with your password.</translation>
    </message>
    <message>
        <source>The QR code cannot be used at this moment. Go back and sign in with your password.</source>
        <translation>The QR code cannot be used at this moment. Go back and sign in with your password.</translation>
    </message>
    <message>
        <source>Write the four to six digits.</source>
        <translation>Write the four to six digits.</translation>
    </message>
</context>
</TS>
