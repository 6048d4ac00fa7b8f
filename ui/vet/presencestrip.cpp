// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/presencestrip.h"

#include "ui/parts/presencelabel.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace huella::ui::vet {

using Mode = records::PresenceStore::Mode;

PresenceStrip::PresenceStrip(records::PresenceStore& store, PersonId self, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_who(new PresenceLabel(store, self))
    , m_hint(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
{
    setObjectName(QStringLiteral("presenceStrip"));
    m_hint->setObjectName(QStringLiteral("presenceHint"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs + 2, space::m, space::xs + 2);
    row->setSpacing(space::l);
    row->addWidget(m_who);
    row->addWidget(m_hint, 1);
    m_still.setSingleShot(true);
    m_still.setInterval(stillMs);
    connect(&m_still, &QTimer::timeout, this,
            [this] { m_store.announce(m_patient, m_record, Mode::Reading); });
    connect(m_who, &PresenceLabel::changed, this, &PresenceStrip::refresh);
    refresh();
}

void PresenceStrip::open(PatientId patient, RecordId record)
{
    if (record != m_record)
        m_still.stop();
    m_patient = patient;
    m_record = record;
    m_store.announce(patient, record, m_still.isActive() ? Mode::Writing : Mode::Reading);
    m_who->followRecord(record);
}

void PresenceStrip::typed()
{
    m_store.announce(m_patient, m_record, Mode::Writing);
    m_still.start();
}

void PresenceStrip::leave()
{
    m_still.stop();
    m_record = {};
    m_who->followRecord({});
    m_store.leave();
}

bool PresenceStrip::isShared() const
{
    return !m_record.isNull() && !m_store.onRecord(m_record).isEmpty();
}

void PresenceStrip::refresh()
{
    m_hint->setText(m_who->isSomebodyWriting()
                        ? tr("What is saved there appears here; nothing is overwritten.")
                        : tr("What you save appears there."));
    setVisible(!m_who->text().isEmpty());
    update();
}

void PresenceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isUrgent = m_who->isSomebodyWriting();
    paintRounded(painter, rect(), radius::control,
                 color(isUrgent ? Token::AttentionSoft : Token::InfoBg),
                 color(isUrgent ? Token::Attention : Token::InfoEdge));
}

} // namespace huella::ui::vet
