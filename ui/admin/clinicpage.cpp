// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/clinicpage.h"

#include "ui/admin/boardcard.h"
#include "ui/admin/kioskpincard.h"
#include "ui/admin/paymentrulescard.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/submission.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace huella::ui::admin {

using agenda::ClinicDetails;

ClinicPage::ClinicPage(const AdminStores& stores, LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_stores(stores)
    , m_name(new LineEdit)
    , m_address(new LineEdit)
    , m_phone(new LineEdit)
    , m_zone(new QComboBox)
    , m_currency(new QComboBox)
    , m_slot(new QSpinBox)
    , m_undo(new QSpinBox)
    , m_ahead(new QSpinBox)
    , m_cancel(new QSpinBox)
    , m_board(new BoardCard(stores.session, watch))
    , m_kioskPin(new KioskPinCard(stores.session, watch))
    , m_payments(new PaymentRulesCard(stores.session, watch))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save changes"), Button::Kind::Primary))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ClinicPage::save);
    for (LineEdit* edit : {m_name, m_address, m_phone})
        connect(edit, &QLineEdit::returnPressed, this, &ClinicPage::save);
    auto* reloader = new Reloader(stores.session, {QStringLiteral("settings")}, this);
    connect(reloader, &Reloader::due, this, &ClinicPage::reload);
    reload();
}

void ClinicPage::build()
{
    m_name->setObjectName(QStringLiteral("clinicNameEdit"));
    m_address->setObjectName(QStringLiteral("clinicAddressEdit"));
    m_phone->setObjectName(QStringLiteral("clinicPhoneEdit"));
    m_zone->setObjectName(QStringLiteral("clinicZoneCombo"));
    m_currency->setObjectName(QStringLiteral("clinicCurrencyCombo"));
    m_slot->setObjectName(QStringLiteral("clinicSlotSpin"));
    m_undo->setObjectName(QStringLiteral("clinicUndoSpin"));
    m_ahead->setObjectName(QStringLiteral("clinicAheadSpin"));
    m_cancel->setObjectName(QStringLiteral("clinicCancelSpin"));
    m_save->setObjectName(QStringLiteral("saveClinicButton"));
    fillChoices();
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(buildIdentity());
    left->addWidget(m_kioskPin);
    left->addWidget(m_payments);
    left->addStretch();
    cards->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::l);
    right->addWidget(buildRules());
    right->addWidget(m_board);
    right->addStretch();
    cards->addLayout(right, 1);
    auto* header = new PageHeader(tr("The clinic"), tr("What owners read, and the rules of "
                                                       "booking."));
    header->addAction(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(header);
    column->addWidget(m_message);
    column->addLayout(cards);
    column->addStretch();
}

Card* ClinicPage::buildIdentity()
{
    auto* card = new Card(tr("The house"));
    m_nameField = new FormField(tr("Name"), m_name);
    m_nameField->setRequired(true);
    auto* address = new FormField(tr("Address"), m_address);
    auto* phone = new FormField(tr("Phone"), m_phone);
    auto* zone = new FormField(tr("Time zone"), m_zone);
    zone->setHelp(tr("Days and hours are meant in it, on every computer."));
    auto* currency = new FormField(tr("Currency"), m_currency);
    currency->setHelp(tr("Prices that are written already keep their figure."));
    for (FormField* field : {m_nameField, address, phone, zone, currency})
        card->body()->addWidget(field);
    m_saving->addField(QStringLiteral("clinic_name"), m_nameField);
    m_saving->addField(QStringLiteral("address"), address);
    m_saving->addField(QStringLiteral("phone"), phone);
    m_saving->addField(QStringLiteral("time_zone"), zone);
    return card;
}

Card* ClinicPage::buildRules()
{
    auto* card = new Card(tr("Rules of booking"));
    m_slot->setRange(5, 240);
    m_slot->setSingleStep(5);
    m_undo->setRange(1, 120);
    m_ahead->setRange(1, 365);
    m_cancel->setRange(0, 168);
    m_slot->setSuffix(tr(" minutes"));
    m_undo->setSuffix(tr(" minutes"));
    m_ahead->setSuffix(tr(" days"));
    m_cancel->setSuffix(tr(" hours"));
    auto* slot = new FormField(tr("A time is offered every"), m_slot);
    auto* ahead = new FormField(tr("Owners book ahead up to"), m_ahead);
    auto* cancel = new FormField(tr("Owners cancel until, before the appointment"), m_cancel);
    auto* undo = new FormField(tr("A wrong step can be undone for"), m_undo);
    undo->setHelp(tr("A check-in, a call, a finished attention, a cancellation. It stays on the "
                     "log."));
    for (FormField* field : {slot, ahead, cancel, undo})
        card->body()->addWidget(field);
    return card;
}

void ClinicPage::fillChoices()
{
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.startsWith("America/") || zone == "Europe/Madrid" || zone == "Atlantic/Canary")
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '),
                            QString::fromLatin1(zone));
    }
    m_zone->setMaxVisibleItems(12);
    const QList<std::pair<QString, QString>> currencies{
        {QStringLiteral("PEN"), tr("Peruvian sol (PEN)")},
        {QStringLiteral("ARS"), tr("Argentine peso (ARS)")},
        {QStringLiteral("BRL"), tr("Brazilian real (BRL)")},
        {QStringLiteral("CLP"), tr("Chilean peso (CLP)")},
        {QStringLiteral("COP"), tr("Colombian peso (COP)")},
        {QStringLiteral("MXN"), tr("Mexican peso (MXN)")},
        {QStringLiteral("UYU"), tr("Uruguayan peso (UYU)")},
    };
    for (const auto& [code, name] : currencies)
        m_currency->addItem(name, code);
}

void ClinicPage::reload()
{
    m_stores.clinic.details().then(this,
                                   [this](const Result<ClinicDetails>& details) { read(details); });
}

void ClinicPage::read(const Result<ClinicDetails>& details)
{
    if (!details) {
        if (details.error().code != ErrorCode::LinkLost) // that has its own banner
            m_message->displayError(errorText(details.error()));
        return;
    }
    // What somebody is typing stays; only an untouched form follows the database.
    const bool isTouched = m_isRead && typed() != m_saved;
    m_saved = *details;
    m_isRead = true;
    if (!isTouched)
        fill(*details);
}

void ClinicPage::fill(const ClinicDetails& details)
{
    m_name->setText(details.name);
    m_address->setText(details.address);
    m_phone->setText(details.phone);
    if (m_zone->findData(details.timeZone) < 0)
        m_zone->addItem(details.timeZone, details.timeZone);
    m_zone->setCurrentIndex(m_zone->findData(details.timeZone));
    m_currency->setCurrentIndex(m_currency->findData(details.currency));
    m_slot->setValue(details.slotMinutes);
    m_undo->setValue(details.undoMinutes);
    m_ahead->setValue(details.bookingDaysAhead);
    m_cancel->setValue(details.cancelHoursBefore);
    m_saved = typed();
}

ClinicDetails ClinicPage::typed() const
{
    return {m_name->value(),
            m_address->value(),
            m_phone->value(),
            m_zone->currentData().toString(),
            m_currency->currentData().toString(),
            m_slot->value(),
            m_undo->value(),
            m_ahead->value(),
            m_cancel->value()};
}

void ClinicPage::save()
{
    if (m_name->value().isEmpty()) {
        m_nameField->setError(tr("The clinic needs a name."));
        m_name->setFocus();
        return;
    }
    const ClinicDetails details = typed();
    m_saving->run([this, details] { return m_stores.clinic.save(details); },
                  [this, details] {
                      m_saved = details;
                      m_message->display(InlineMessage::Kind::Success,
                                         tr("The changes are saved."));
                      m_message->hideAfter(6000);
                  });
}

} // namespace huella::ui::admin
