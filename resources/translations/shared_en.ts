<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Your session ended. Sign in again.</source>
        <translation>Your session ended. Sign in again.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the clinic&apos;s administrator.</source>
        <translation>Your role may not do this. Ask the clinic&apos;s administrator.</translation>
    </message>
    <message>
        <source>This is no longer here. Refresh the list.</source>
        <translation>This is no longer here. Refresh the list.</translation>
    </message>
    <message>
        <source>That time was already taken. Choose another.</source>
        <translation>That time was already taken. Choose another.</translation>
    </message>
    <message>
        <source>This cannot be done at this point. Look at its present state and try again.</source>
        <translation>This cannot be done at this point. Look at its present state and try again.</translation>
    </message>
    <message>
        <source>This already exists. Use another value.</source>
        <translation>This already exists. Use another value.</translation>
    </message>
    <message>
        <source>A value is not valid. Check it and try again.</source>
        <translation>A value is not valid. Check it and try again.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>It is too late to undo this.</translation>
    </message>
    <message>
        <source>The vet does not attend at that time. Choose another.</source>
        <translation>The vet does not attend at that time. Choose another.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new version and save again.</source>
        <translation>Somebody else changed this meanwhile. Look at the new version and save again.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Too many attempts. Wait a few minutes and try again.</translation>
    </message>
    <message>
        <source>The verification code is due. Enter it to go on.</source>
        <translation>The verification code is due. Enter it to go on.</translation>
    </message>
    <message>
        <source>This attention is signed. Write an addendum instead.</source>
        <translation>This attention is signed. Write an addendum instead.</translation>
    </message>
    <message>
        <source>The appointment is not confirmed. Confirm it before the check-in.</source>
        <translation>The appointment is not confirmed. Confirm it before the check-in.</translation>
    </message>
    <message>
        <source>This patient is already in the waiting room.</source>
        <translation>This patient is already in the waiting room.</translation>
    </message>
    <message>
        <source>This appointment is already paid. Nothing was charged.</source>
        <translation>This appointment is already paid. Nothing was charged.</translation>
    </message>
    <message>
        <source>The amount is not the price. Check it and charge again.</source>
        <translation>The amount is not the price. Check it and charge again.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>That time has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Try again.</source>
        <translation>The user name or the password is not right. Try again.</translation>
    </message>
    <message>
        <source>The connection was lost. What you typed is still here and will be saved when it is back.</source>
        <translation>The connection was lost. What you typed is still here and will be saved when it is back.</translation>
    </message>
    <message>
        <source>The server took too long. Try again.</source>
        <translation>The server took too long. Try again.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing changed.</source>
        <translation>It was cancelled. Nothing changed.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer. Check the network and try again.</source>
        <translation>The clinic&apos;s server does not answer. Check the network and try again.</translation>
    </message>
    <message>
        <source>Update Huella on this computer: the clinic&apos;s data is of a newer version.</source>
        <translation>Update Huella on this computer: the clinic&apos;s data is of a newer version.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data must be updated first. Ask the administrator.</source>
        <translation>The clinic&apos;s data must be updated first. Ask the administrator.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another.</source>
        <translation>The file could not be read. Choose another.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>This computer&apos;s keyring is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the connection in. Ask the administrator.</source>
        <translation>This computer has no keyring to keep the connection in. Ask the administrator.</translation>
    </message>
    <message>
        <source>Something failed. Nothing was lost; try again, and tell the administrator if it happens again.</source>
        <translation>Something failed. Nothing was lost; try again, and tell the administrator if it happens again.</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>This is missing. Fill it in.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>This is too long. Shorten it.</translation>
    </message>
    <message>
        <source>This is too short. Write a little more.</source>
        <translation>This is too short. Write a little more.</translation>
    </message>
    <message>
        <source>This value is not possible. Check it.</source>
        <translation>This value is not possible. Check it.</translation>
    </message>
    <message>
        <source>This is not written as expected. Check it.</source>
        <translation>This is not written as expected. Check it.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose a longer one.</source>
        <translation>This password is easy to guess. Choose a longer one.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: rosa@correo.pe</source>
        <translation>This is not an e-mail address. Example: rosa@correo.pe</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: 987 654 321</source>
        <translation>This is not a phone number. Example: 987 654 321</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and at most 1500 kg.</source>
        <translation>The weight must be more than 0 and at most 1500 kg.</translation>
    </message>
    <message>
        <source>The date must be between 1900 and today.</source>
        <translation>The date must be between 1900 and today.</translation>
    </message>
    <message>
        <source>That user name is taken. Choose another.</source>
        <translation>That user name is taken. Choose another.</translation>
    </message>
    <message>
        <source>There is already an account with that e-mail. Sign in with it.</source>
        <translation>There is already an account with that e-mail. Sign in with it.</translation>
    </message>
    <message>
        <source>That microchip belongs to another patient. Check the number.</source>
        <translation>That microchip belongs to another patient. Check the number.</translation>
    </message>
    <message>
        <source>The image is too large. Choose one of at most 60 megapixels.</source>
        <translation>The image is too large. Choose one of at most 60 megapixels.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be read. Choose another.</source>
        <translation>The image is damaged and cannot be read. Choose another.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there.</source>
        <translation>The file could not be opened. Check that it is still there.</translation>
    </message>
    <message>
        <source>An earlier payment is still being confirmed. Do not pay again: come to the front desk.</source>
        <translation>An earlier payment is still being confirmed. Do not pay again: come to the front desk.</translation>
    </message>
    <message>
        <source>That file is not an image. Choose a photo (JPEG, PNG, WebP, TIFF, HEIC) or an X-ray (DICOM).</source>
        <translation>That file is not an image. Choose a photo (JPEG, PNG, WebP, TIFF, HEIC) or an X-ray (DICOM).</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Choose a smaller one.</source>
        <translation>The file is larger than 64 MB. Choose a smaller one.</translation>
    </message>
    <message>
        <source>Reading the image took too long, so it was left. Choose another.</source>
        <translation>Reading the image took too long, so it was left. Choose another.</translation>
    </message>
    <message>
        <source>The file is kept as it is, but its compression cannot be shown here. Export it from the machine uncompressed.</source>
        <translation>The file is kept as it is, but its compression cannot be shown here. Export it from the machine uncompressed.</translation>
    </message>
    <message>
        <source>The file is kept as it is. It is a DICOM file without a picture: a report, a plan or a curve.</source>
        <translation>The file is kept as it is. It is a DICOM file without a picture: a report, a plan or a curve.</translation>
    </message>
    <message>
        <source>This code is not good, or no longer. Ask the front desk for a new one.</source>
        <translation>This code is not good, or no longer. Ask the front desk for a new one.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Attach photos</source>
        <translation>Attach photos</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>With the vet</source>
        <translation>With the vet</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
</context>
<context>
    <name>huella::ui::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>huella::ui::CodeEdit</name>
    <message>
        <source>Verification code, six digits</source>
        <translation>Verification code, six digits</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Use a recovery code</translation>
    </message>
    <message>
        <source>Use the code of the application</source>
        <translation>Use the code of the application</translation>
    </message>
</context>
<context>
    <name>huella::ui::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
</context>
<context>
    <name>huella::ui::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>huella::ui::FreshnessLabel</name>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>No connection since %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
</context>
<context>
    <name>huella::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>huella::ui::KeyHelp</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Close the help (Esc)</translation>
    </message>
</context>
<context>
    <name>huella::ui::LookCard</name>
    <message>
        <source>How Huella looks on this computer</source>
        <translation>How Huella looks on this computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>From the next start of Huella on.</source>
        <translation>Applies the next time you open Huella.</translation>
    </message>
</context>
<context>
    <name>huella::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoField</name>
    <message numerus="yes">
        <source>At most %n photos fit here.</source>
        <translation>
            <numerusform>At most %n photo fits here.</numerusform>
            <numerusform>At most %n photos fit here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Paste a photo</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Pasted photo</translation>
    </message>
    <message>
        <source>%1: being read…</source>
        <translation>%1: being read…</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Leave %1 out</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoStrip</name>
    <message>
        <source>Add photo</source>
        <translation>Add photo</translation>
    </message>
</context>
<context>
    <name>huella::ui::PhotoTile</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remove the photo</translation>
    </message>
</context>
<context>
    <name>huella::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>huella::ui::Shell</name>
    <message>
        <source>No connection to the clinic&apos;s server since %1. What you typed stays here; Huella connects again by itself.</source>
        <translation>No connection to the clinic&apos;s server since %1. What you typed stays here; Huella connects again by itself.</translation>
    </message>
    <message>
        <source>The clinic&apos;s service does not answer. New registrations and online payments wait until it is back.</source>
        <translation>The clinic&apos;s service does not answer. New registrations and online payments wait until it is back.</translation>
    </message>
    <message>
        <source>Help and keys of this page</source>
        <translation>Help and keys of this page</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>huella::ui::SlotGrid</name>
    <message>
        <source>%1, taken</source>
        <translation>%1, taken</translation>
    </message>
</context>
<context>
    <name>huella::ui::StrengthBar</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Password strength: %1</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Very weak</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
</context>
<context>
    <name>huella::ui::Submission</name>
    <message>
        <source>This takes longer than usual. What you typed stays here.</source>
        <translation>This takes longer than usual. What you typed stays here.</translation>
    </message>
</context>
<context>
    <name>huella::ui::TopBar</name>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>huella::ui::WeekStrip</name>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
</TS>
