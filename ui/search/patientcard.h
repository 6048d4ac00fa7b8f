// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/patients/patient.h"

#include <QWidget>

class QFormLayout;

namespace huella::patients {
class PatientStore;
}

namespace huella::ui {

class Avatar;
class Button;
class Card;
class InlineMessage;
class TextLabel;

/// A patient and its owner to look at, for who may read them but does nothing with them.
/// Esc or the button closes it.
class PatientCard : public QWidget
{
    Q_OBJECT

public:
    explicit PatientCard(patients::PatientStore& store, QWidget* parent = nullptr);

    void open(const patients::SearchHit& hit);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    void showPatient(const patients::Patient& patient);
    void showPets(const QList<patients::Patient>& pets);
    /// A fact in words; without words its line goes.
    static void say(TextLabel* fact, const QString& text);
    TextLabel* addFact(QFormLayout* facts, const QString& name, const char* objectName);

    patients::PatientStore& m_store;
    patients::SearchHit m_hit;
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_animal;
    Button* m_close;
    InlineMessage* m_alert;
    InlineMessage* m_error;
    Card* m_patientCard;
    TextLabel* m_colour;
    TextLabel* m_birth;
    TextLabel* m_weight;
    TextLabel* m_microchip;
    TextLabel* m_owner;
    TextLabel* m_phone;
    TextLabel* m_email;
    TextLabel* m_pets;
};

} // namespace huella::ui
