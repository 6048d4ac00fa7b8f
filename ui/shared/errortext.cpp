// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace huella::ui {

namespace {

struct Sentence
{
    ErrorCode code;
    const char* text;
};

// clang-format off
constexpr Sentence sentences[] = {
    {ErrorCode::NotSignedIn,      QT_TRANSLATE_NOOP("ErrorText", "Your session ended. Sign in again.")},
    {ErrorCode::NotAllowed,       QT_TRANSLATE_NOOP("ErrorText", "Your role may not do this. Ask the clinic's administrator.")},
    {ErrorCode::NotFound,         QT_TRANSLATE_NOOP("ErrorText", "This is no longer here. Refresh the list.")},
    {ErrorCode::SlotTaken,        QT_TRANSLATE_NOOP("ErrorText", "That time was already taken. Choose another.")},
    {ErrorCode::WrongState,       QT_TRANSLATE_NOOP("ErrorText", "This cannot be done at this point. Look at its present state and try again.")},
    {ErrorCode::AlreadyExists,    QT_TRANSLATE_NOOP("ErrorText", "This already exists. Use another value.")},
    {ErrorCode::InvalidValue,     QT_TRANSLATE_NOOP("ErrorText", "A value is not valid. Check it and try again.")},
    {ErrorCode::TooLate,          QT_TRANSLATE_NOOP("ErrorText", "It is too late to undo this.")},
    {ErrorCode::OutsideHours,     QT_TRANSLATE_NOOP("ErrorText", "The vet does not attend at that time. Choose another.")},
    {ErrorCode::ChangedMeanwhile, QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this meanwhile. Look at the new version and save again.")},
    {ErrorCode::LimitReached,     QT_TRANSLATE_NOOP("ErrorText", "Too many attempts. Wait a few minutes and try again.")},
    {ErrorCode::SecondFactorDue,  QT_TRANSLATE_NOOP("ErrorText", "The verification code is due. Enter it to go on.")},
    {ErrorCode::SignedReadOnly,   QT_TRANSLATE_NOOP("ErrorText", "This attention is signed. Write an addendum instead.")},
    {ErrorCode::NotConfirmed,     QT_TRANSLATE_NOOP("ErrorText", "The appointment is not confirmed. Confirm it before the check-in.")},
    {ErrorCode::AlreadyOnBoard,   QT_TRANSLATE_NOOP("ErrorText", "This patient is already in the waiting room.")},
    {ErrorCode::AlreadyPaid,      QT_TRANSLATE_NOOP("ErrorText", "This appointment is already paid. Nothing was charged.")},
    {ErrorCode::WrongAmount,      QT_TRANSLATE_NOOP("ErrorText", "The amount is not the price. Check it and charge again.")},
    {ErrorCode::SlotInPast,       QT_TRANSLATE_NOOP("ErrorText", "That time has passed. Choose a later one.")},
    {ErrorCode::OutcomeUnknown,   QT_TRANSLATE_NOOP("ErrorText", "An earlier payment is still being confirmed. Do not pay again: come to the front desk.")},
    {ErrorCode::WrongPassword,    QT_TRANSLATE_NOOP("ErrorText", "The user name or the password is not right. Try again.")},
    {ErrorCode::LinkLost,         QT_TRANSLATE_NOOP("ErrorText", "The connection was lost. What you typed is still here and will be saved when it is back.")},
    {ErrorCode::TimedOut,         QT_TRANSLATE_NOOP("ErrorText", "The server took too long. Try again.")},
    {ErrorCode::Cancelled,        QT_TRANSLATE_NOOP("ErrorText", "It was cancelled. Nothing changed.")},
    {ErrorCode::ServerUnavailable,QT_TRANSLATE_NOOP("ErrorText", "The clinic's server does not answer. Check the network and try again.")},
    {ErrorCode::SchemaNewer,      QT_TRANSLATE_NOOP("ErrorText", "Update Huella on this computer: the clinic's data is of a newer version.")},
    {ErrorCode::SchemaOlder,      QT_TRANSLATE_NOOP("ErrorText", "The clinic's data must be updated first. Ask the administrator.")},
    {ErrorCode::BadFile,          QT_TRANSLATE_NOOP("ErrorText", "The file could not be read. Choose another.")},
    {ErrorCode::KeyringLocked,    QT_TRANSLATE_NOOP("ErrorText", "This computer's keyring is locked. Unlock it and try again.")},
    {ErrorCode::KeyringUnavailable, QT_TRANSLATE_NOOP("ErrorText", "This computer has no keyring to keep the connection in. Ask the administrator.")},
    {ErrorCode::Internal,         QT_TRANSLATE_NOOP("ErrorText", "Something failed. Nothing was lost; try again, and tell the administrator if it happens again.")},
};

struct Rule
{
    const char* rule;
    const char* text;
};

constexpr Rule valueRules[] = {
    {"required",     QT_TRANSLATE_NOOP("ErrorText", "This is missing. Fill it in.")},
    {"too_long",     QT_TRANSLATE_NOOP("ErrorText", "This is too long. Shorten it.")},
    {"too_short",    QT_TRANSLATE_NOOP("ErrorText", "This is too short. Write a little more.")},
    {"out_of_range", QT_TRANSLATE_NOOP("ErrorText", "This value is not possible. Check it.")},
    {"bad_format",   QT_TRANSLATE_NOOP("ErrorText", "This is not written as expected. Check it.")},
    {"guessable",    QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess. Choose a longer one.")},
};

constexpr Rule fieldRules[] = {
    {"email",     QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address. Example: rosa@correo.pe")},
    {"phone",     QT_TRANSLATE_NOOP("ErrorText", "This is not a phone number. Example: 987 654 321")},
    {"weight_kg", QT_TRANSLATE_NOOP("ErrorText", "The weight must be more than 0 and at most 1500 kg.")},
    {"claim_code",QT_TRANSLATE_NOOP("ErrorText", "This code is not good, or no longer. Ask the front desk for a new one.")},
    {"birth_date",QT_TRANSLATE_NOOP("ErrorText", "The date must be between 1900 and today.")},
};

constexpr Rule takenRules[] = {
    {"username",  QT_TRANSLATE_NOOP("ErrorText", "That user name is taken. Choose another.")},
    {"email",     QT_TRANSLATE_NOOP("ErrorText", "There is already an account with that e-mail. Sign in with it.")},
    {"microchip", QT_TRANSLATE_NOOP("ErrorText", "That microchip belongs to another patient. Check the number.")},
};

constexpr Rule fileRules[] = {
    {"not_an_image",    QT_TRANSLATE_NOOP("ErrorText", "That file is not an image. Choose a photo (JPEG, PNG, WebP, TIFF, HEIC) or an X-ray (DICOM).")},
    {"too_big",         QT_TRANSLATE_NOOP("ErrorText", "The file is larger than 64 MB. Choose a smaller one.")},
    {"too_many_pixels", QT_TRANSLATE_NOOP("ErrorText", "The image is too large. Choose one of at most 60 megapixels.")},
    {"damaged",         QT_TRANSLATE_NOOP("ErrorText", "The image is damaged and cannot be read. Choose another.")},
    {"too_slow",        QT_TRANSLATE_NOOP("ErrorText", "Reading the image took too long, so it was left. Choose another.")},
    {"unsupported",     QT_TRANSLATE_NOOP("ErrorText", "The file is kept as it is, but its compression cannot be shown here. Export it from the machine uncompressed.")},
    {"no_picture",      QT_TRANSLATE_NOOP("ErrorText", "The file is kept as it is. It is a DICOM file without a picture: a report, a plan or a curve.")},
    {"unreadable",      QT_TRANSLATE_NOOP("ErrorText", "The file could not be opened. Check that it is still there.")},
};
// clang-format on

template <size_t N>
const char* find(const Rule (&rules)[N], const QString& key)
{
    for (const Rule& rule : rules) {
        if (key == QLatin1String(rule.rule))
            return rule.text;
    }
    return nullptr;
}

const char* valueText(const Error& error)
{
    const bool isAboutShape = error.detail == QLatin1String("bad_format") ||
                              error.detail == QLatin1String("out_of_range");
    const char* text = isAboutShape ? find(fieldRules, error.field) : nullptr;
    return text ? text : find(valueRules, error.detail);
}

const char* specialText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidValue:
        return valueText(error);
    case ErrorCode::AlreadyExists:
        return find(takenRules, error.field);
    case ErrorCode::BadFile:
        return find(fileRules, error.detail);
    default:
        return nullptr;
    }
}

} // namespace

QString errorText(const Error& error)
{
    const char* text = specialText(error);
    for (const Sentence& sentence : sentences) {
        if (!text && sentence.code == error.code)
            text = sentence.text;
    }
    return QCoreApplication::translate("ErrorText",
                                       text ? text : sentences[std::size(sentences) - 1].text);
}

bool isWorthRepeating(ErrorCode code)
{
    return code == ErrorCode::LinkLost || code == ErrorCode::ServerUnavailable;
}

} // namespace huella::ui
