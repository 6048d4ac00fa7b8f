// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/owner/ownerstores.h"
#include "ui/shared/card.h"

namespace huella::ui {
class Button;
class DateEdit;
class FormField;
class InlineMessage;
class Submission;
} // namespace huella::ui

namespace huella::ui::owner {

/// For a pet that is no longer with its owner: archive it, or say when it died. Both can be
/// taken back from "My pets".
class Farewell : public Card
{
    Q_OBJECT

public:
    Farewell(const OwnerStores& stores, const Clock& clock, QWidget* parent = nullptr);

    void setPet(const patients::Patient& pet);

signals:
    void said(const QString& text);

private:
    void build();
    void archive();
    void askWhen();
    void sayWhen();

    OwnerStores m_stores;
    const Clock& m_clock;
    patients::Patient m_pet;
    InlineMessage* m_message;
    Button* m_archive;
    Button* m_deceased;
    DateEdit* m_date;
    FormField* m_dateField;
    Button* m_confirm;
    Submission* m_submission;
};

} // namespace huella::ui::owner
