// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/accountstore.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class CodeEdit;
class FormField;
class InlineMessage;
class LinkWatch;
class QrView;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// Turns the second factor on (QR and manual key, a first code, ten recovery codes shown once)
/// and off (with one more code).
class SecondFactorCard : public Card
{
    Q_OBJECT

public:
    SecondFactorCard(people::AccountStore& store, const people::Person& person, LinkWatch* watch,
                     QWidget* parent = nullptr);

signals:
    void changed();

private:
    enum Step { Off, Enrol, Codes, On };

    void showStep(Step step);
    QWidget* buildOff();
    QWidget* buildEnrol();
    QWidget* buildCodes();
    QWidget* buildOn();
    void enrol();
    void confirm();
    void showCodes(const QStringList& codes);
    void disable();
    void forgetSecret();
    [[nodiscard]] QString codesText() const;

    people::AccountStore& m_store;
    people::Person m_person;
    InlineMessage* m_message;
    QList<QWidget*> m_steps; ///< by Step
    Button* m_enable;
    Button* m_confirm;
    Button* m_disable;
    CodeEdit* m_firstCode;
    CodeEdit* m_lastCode;
    FormField* m_firstCodeField;
    FormField* m_lastCodeField;
    QrView* m_qr;
    TextLabel* m_key;
    TextLabel* m_codes;
    TextLabel* m_moreCodes;
    QStringList m_shown;
    Submission* m_enrolment;
    Submission* m_confirmation;
    Submission* m_removal;
};

} // namespace huella::ui::signin
