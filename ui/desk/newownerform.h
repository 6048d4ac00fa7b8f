// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/admissionstore.h"
#include "core/patients/patient.h"
#include "ui/desk/deskstores.h"
#include "ui/shared/card.h"

#include <QComboBox>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

class LikelyOwners;

/// A new owner with a pet in six fields, into the queue or only written down. For an owner who is
/// known only the pet is asked for. Esc closes and keeps what was typed for the next time.
class NewOwnerForm : public Card
{
    Q_OBJECT

public:
    NewOwnerForm(const DeskStores& stores, LinkWatch* watch, QWidget* parent = nullptr);

    /// With what was typed into the search: digits are a phone, an @ an e-mail, else a name.
    void open(const QString& typed);
    /// A new pet of somebody who is known.
    void openFor(PersonId owner, const QString& name, const QString& phone);

signals:
    void closed();
    void arrived(const huella::agenda::BoardRow& row);
    void registered(const huella::patients::SearchHit& patient);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Then { Queue, Nothing };

    void name();
    void build();
    QWidget* buildHead();
    QWidget* buildOwner();
    QWidget* buildKnownOwner();
    QWidget* buildPet();
    QWidget* buildButtons();
    void connectFields();
    void prefill(const QString& typed);
    void startAnew();
    void show(PersonId knownOwner, const QString& name, const QString& phone);
    void send(Then then);
    void finish(const std::optional<agenda::BoardRow>& row);
    /// Shows what is wrong with one field, or with all; true when nothing is.
    bool check(FormField* field);
    [[nodiscard]] bool checkAll();
    [[nodiscard]] std::optional<Error> problemOf(FormField* field) const;
    [[nodiscard]] QList<FormField*> fields() const;
    [[nodiscard]] bool isBlank() const;

    agenda::AdmissionStore m_store;
    agenda::Admission m_admission; ///< its ids stay for a retry
    bool m_isKnown = false;
    LineEdit* m_firstName;
    LineEdit* m_lastName;
    LineEdit* m_phone;
    LineEdit* m_email;
    LineEdit* m_pet;
    QComboBox* m_species;
    FormField* m_firstNameField;
    FormField* m_lastNameField;
    FormField* m_phoneField;
    FormField* m_emailField;
    FormField* m_petField;
    FormField* m_speciesField;
    LikelyOwners* m_likely;
    QWidget* m_owner = nullptr;
    QWidget* m_knownOwner = nullptr;
    TextLabel* m_title;
    TextLabel* m_knownName;
    InlineMessage* m_message;
    Button* m_close;
    Button* m_another;
    Button* m_queue;
    Button* m_save;
    Submission* m_queueing;
    Submission* m_saving;
};

} // namespace huella::ui::desk
