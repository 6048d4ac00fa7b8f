// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/admissionstore.h"

#include <QWidget>

namespace huella::ui {
class Button;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::desk {

/// For an owner whom the desk wrote down: the code with which he makes his account at the kiosk.
/// Hidden for everybody who has one.
class ClaimCodeRow : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimCodeRow(database::Session& session, QWidget* parent = nullptr);

    void setOwner(PersonId owner);

private:
    void askCode();

    agenda::AdmissionStore m_store;
    PersonId m_owner;
    TextLabel* m_text;
    TextLabel* m_code;
    Button* m_make;
};

} // namespace huella::ui::desk
