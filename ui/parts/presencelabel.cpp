// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/presencelabel.h"

#include "core/records/presencestore.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace huella::ui {

namespace {

bool isWriter(const records::Presence& presence)
{
    return presence.isWriting;
}

QString presenceWords(const char* sentence)
{
    return QCoreApplication::translate("PresenceLabel", sentence);
}

} // namespace

QString presenceText(const records::Presence& presence, PersonId self)
{
    if (presence.person == self)
        return presence.isWriting
                   ? presenceWords(
                         QT_TRANSLATE_NOOP("PresenceLabel", "You are writing on another computer"))
                   : presenceWords(QT_TRANSLATE_NOOP("PresenceLabel",
                                                     "You have it open on another computer"));
    return (presence.isWriting ? presenceWords(QT_TRANSLATE_NOOP("PresenceLabel", "%1 is writing"))
                               : presenceWords(QT_TRANSLATE_NOOP("PresenceLabel", "%1 is looking")))
        .arg(presence.personName);
}

QString presenceText(QList<records::Presence> there, PersonId self)
{
    std::stable_partition(there.begin(), there.end(), isWriter);
    QStringList words;
    for (const records::Presence& presence : std::as_const(there))
        words << presenceText(presence, self);
    words.removeDuplicates();
    return words.join(QStringLiteral(" · "));
}

PresenceLabel::PresenceLabel(const records::PresenceStore& store, PersonId self, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_self(self)
    , m_icon(new IconLabel(Icons::Eye, Token::InfoFg, size::iconS))
    , m_text(new TextLabel({}, TextStyle::Caption, Token::InfoFg))
{
    setObjectName(QStringLiteral("presenceLabel"));
    m_text->setObjectName(QStringLiteral("presenceText"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs + 2);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    connect(&store, &records::PresenceStore::changed, this, &PresenceLabel::refresh);
    refresh();
}

void PresenceLabel::followRecord(RecordId record)
{
    m_record = record;
    m_patient = {};
    refresh();
}

void PresenceLabel::followPatient(PatientId patient)
{
    m_patient = patient;
    m_record = {};
    refresh();
}

QString PresenceLabel::text() const
{
    return presenceText(there(), m_self);
}

bool PresenceLabel::isSomebodyWriting() const
{
    const auto present = there();
    return std::any_of(present.begin(), present.end(), isWriter);
}

QList<records::Presence> PresenceLabel::there() const
{
    if (!m_record.isNull())
        return m_store.onRecord(m_record);
    return m_patient.isNull() ? QList<records::Presence>() : m_store.onPatient(m_patient);
}

void PresenceLabel::refresh()
{
    const Token ink = isSomebodyWriting() ? Token::AttentionText : Token::InfoFg;
    m_icon->setIcon(isSomebodyWriting() ? Icons::Edit : Icons::Eye);
    m_icon->setInk(ink);
    m_text->setInk(ink);
    m_text->setText(text());
    setAccessibleName(text());
    setVisible(!text().isEmpty());
    emit changed();
}

} // namespace huella::ui
