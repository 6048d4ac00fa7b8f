// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/procedureform.h"

#include "ui/shared/priceedit.h"
#include "ui/models/cataloguemodel.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace huella::ui::admin {

using records::CatalogueEntry;
using records::CatalogueStore;

ProcedureForm::ProcedureForm(CatalogueStore& catalogue, LinkWatch& watch, QWidget* parent)
    : Card(QString(), parent)
    , m_catalogue(catalogue)
    , m_title(new TextLabel(QString(), TextStyle::Title))
    , m_name(new LineEdit)
    , m_kind(new QComboBox)
    , m_price(new PriceEdit)
    , m_isDone(new QCheckBox(tr("Offered to the vets")))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save procedure"), Button::Kind::Primary))
    , m_cancel(new Button(tr("Go back"), Button::Kind::Quiet))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ProcedureForm::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ProcedureForm::save);
    connect(m_price, &QLineEdit::returnPressed, this, &ProcedureForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ProcedureForm::cancelled);
}

void ProcedureForm::build()
{
    body()->setSpacing(space::m);
    m_name->setObjectName(QStringLiteral("procedureNameEdit"));
    m_kind->setObjectName(QStringLiteral("procedureKindCombo"));
    m_price->setObjectName(QStringLiteral("procedurePriceEdit"));
    m_isDone->setObjectName(QStringLiteral("procedureOfferedCheck"));
    m_save->setObjectName(QStringLiteral("saveProcedureButton"));
    m_cancel->setObjectName(QStringLiteral("cancelProcedureButton"));
    for (const QString& kind : CatalogueStore::kinds())
        m_kind->addItem(CatalogueModel::kindText(kind), kind);
    m_nameField = new FormField(tr("Name"), m_name);
    m_nameField->setRequired(true);
    m_priceField = new FormField(tr("Price"), m_price);
    m_priceField->setHelp(tr("Leave it empty where the price depends on the case."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_nameField, new FormField(tr("Kind"), m_kind),
                                         m_priceField, m_isDone, m_message, m_save, m_cancel})
        body()->addWidget(widget);
    m_saving->addField(QStringLiteral("name"), m_nameField);
    m_saving->addField(QStringLiteral("price"), m_priceField);
}

void ProcedureForm::setCurrency(const QString& currency)
{
    m_price->setCurrency(currency);
}

void ProcedureForm::add()
{
    CatalogueEntry fresh;
    fresh.procedure.id = ProcedureId::create();
    fresh.procedure.kind = CatalogueStore::kinds().first();
    m_title->setText(tr("New procedure"));
    fill(fresh);
}

void ProcedureForm::edit(const CatalogueEntry& entry)
{
    m_title->setText(tr("Procedure"));
    fill(entry);
}

void ProcedureForm::fill(const CatalogueEntry& entry)
{
    m_id = entry.procedure.id;
    m_name->setText(entry.procedure.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(entry.procedure.kind)));
    m_price->setPrice(entry.price);
    m_isDone->setChecked(entry.isActive);
    m_message->dismiss();
    m_nameField->clearError();
    m_priceField->clearError();
    m_name->setFocus();
}

void ProcedureForm::save()
{
    if (m_name->value().isEmpty())
        m_nameField->setError(tr("The procedure needs a name."));
    if (m_price->isBroken())
        m_priceField->setError(tr("Write an amount, for example 85,50."));
    if (focusFirstError({m_nameField, m_priceField}))
        return;
    const CatalogueEntry entry{{m_id, m_name->value(), m_kind->currentData().toString()},
                               m_price->price(),
                               m_isDone->isChecked()};
    m_saving->run([this, entry] { return m_catalogue.save(entry); },
                  [this, entry] { emit saved(entry.procedure.name); });
}

void ProcedureForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace huella::ui::admin
