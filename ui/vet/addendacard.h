// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "ui/shared/card.h"

namespace huella::records {
class RecordStore;
}
namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LinkWatch;
class Submission;
} // namespace huella::ui

namespace huella::ui::vet {

class TextArea;

/// What was added to a signed attention, with author and time, and where more is added.
class AddendaCard : public Card
{
    Q_OBJECT

public:
    AddendaCard(records::RecordStore& store, LinkWatch& watch, QWidget* parent = nullptr);

    void open(RecordId record);
    /// A text that was typed and never saved: to be added, or not.
    void suggest(const QString& text);
    /// Another window may have added one.
    void refresh() { read(); }

signals:
    void added();
    void typed(const QString& text); ///< empty once it was added

private:
    void read();
    void show(const QList<records::Addendum>& addenda);
    void add();

    records::RecordStore& m_store;
    RecordId m_record;
    bool m_isFilling = false;
    QVBoxLayout* m_list;
    InlineMessage* m_message;
    TextArea* m_text;
    FormField* m_field;
    Button* m_add;
    Submission* m_submission;
};

} // namespace huella::ui::vet
