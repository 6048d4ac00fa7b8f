// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/cataloguestore.h"
#include "ui/shared/card.h"

class QCheckBox;
class QComboBox;

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class LinkWatch;
class PriceEdit;
class Submission;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::admin {

/// A procedure of the catalogue, new or changed; its price may be left open.
class ProcedureForm : public Card
{
    Q_OBJECT

public:
    ProcedureForm(records::CatalogueStore& catalogue, LinkWatch& watch, QWidget* parent = nullptr);

    void setCurrency(const QString& currency);
    void add();
    void edit(const records::CatalogueEntry& entry);

signals:
    void saved(const QString& name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill(const records::CatalogueEntry& entry);
    void save();

    records::CatalogueStore& m_catalogue;
    ProcedureId m_id;
    TextLabel* m_title;
    LineEdit* m_name;
    QComboBox* m_kind;
    PriceEdit* m_price;
    QCheckBox* m_isDone;
    FormField* m_nameField;
    FormField* m_priceField;
    InlineMessage* m_message;
    Button* m_save;
    Button* m_cancel;
    Submission* m_saving;
};

} // namespace huella::ui::admin
