// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/arrivalrow.h"

#include "ui/desk/arrivallook.h"
#include "ui/parts/patientphotos.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/locale.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace huella::ui::desk {

using agenda::Arrival;

namespace {

/// "10:30 · Rosa Quispe"; of who has no appointment today also what he said.
QString detailOf(const Arrival& arrival)
{
    QStringList parts{arrival.ownerName};
    const bool isToday = arrival.startsAt.date() == arrival.announcedAt.date();
    if (arrival.startsAt.isValid())
        parts.prepend(isToday ? timeOfDay(arrival.startsAt.time())
                              : shortDate(arrival.startsAt.date()));
    else if (!arrival.reason.isEmpty())
        parts.append(arrival.reason);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ArrivalRow::ArrivalRow(const Arrival& arrival, PatientPhotos& photos, QWidget* parent)
    : QWidget(parent)
    , m_photos(photos)
    , m_avatar(new Avatar(40))
    , m_name(new TextLabel({}, TextStyle::BodyStrong))
    , m_detail(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_pill(new ArrivalPill)
    , m_receive(new Button(tr("Receive"), Button::Kind::Primary))
    , m_dismiss(Button::iconOnly(Icons::Cross, tr("Dismiss")))
{
    build();
    setArrival(arrival);
    connect(&photos, &PatientPhotos::arrived, this, &ArrivalRow::showPhoto);
    connect(m_receive, &Button::clicked, this, [this] { emit receiveRequested(m_arrival); });
    connect(m_dismiss, &Button::clicked, this, [this] { emit dismissRequested(m_arrival); });
}

void ArrivalRow::build()
{
    m_name->setObjectName(QStringLiteral("arrivalName"));
    m_detail->setObjectName(QStringLiteral("arrivalDetail"));
    m_pill->setObjectName(QStringLiteral("arrivalKind"));
    m_receive->setObjectName(QStringLiteral("receiveButton"));
    m_dismiss->setObjectName(QStringLiteral("dismissArrivalButton"));
    for (Button* button : {m_receive, m_dismiss}) {
        button->setButtonSize(Button::Size::Compact);
        button->installEventFilter(this);
    }
    m_receive->setAutoDefault(true); // Enter presses it
    m_detail->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_dismiss);
    auto* step = new QHBoxLayout;
    step->addWidget(m_pill);
    step->addStretch();
    step->addWidget(m_receive);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(m_detail);
    words->addSpacing(2);
    words->addLayout(step);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, space::xs, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    // Tab reaches the step before what takes it off.
    setTabOrder(m_receive, m_dismiss);
}

void ArrivalRow::setArrival(const Arrival& arrival)
{
    m_arrival = arrival;
    m_avatar->setName(arrival.patientName);
    m_avatar->setSpecies(arrival.species);
    m_name->setText(arrival.patientName);
    m_detail->setText(detailOf(arrival));
    m_pill->setArrival(arrival);
    m_receive->setAccessibleName(tr("Receive %1: %2").arg(arrival.patientName, m_pill->text()));
    m_dismiss->setAccessibleName(tr("Dismiss the notice of %1").arg(arrival.patientName));
    showPhoto();
}

void ArrivalRow::showPhoto()
{
    if (!m_arrival.photo.isNull())
        m_avatar->setPhoto(m_photos.photo(m_arrival.photo));
}

void ArrivalRow::focusStep()
{
    m_receive->setFocus(Qt::ShortcutFocusReason);
}

bool ArrivalRow::hasFocusInside() const
{
    return m_receive->hasFocus() || m_dismiss->hasFocus();
}

// By themselves buttons take the arrows to walk to whatever is next.
bool ArrivalRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        emit neighbourWanted(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Delete)
        emit dismissRequested(m_arrival);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace huella::ui::desk
