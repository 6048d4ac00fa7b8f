// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/boardcard.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace huella::ui::admin {

BoardCard::BoardCard(database::Session& session, LinkWatch& watch, QWidget* parent)
    : Card(tr("Waiting room"), parent)
    , m_store(session)
    , m_overdue(new QSpinBox)
    , m_photos(new QCheckBox(tr("The public screen shows the animals' portraits")))
    , m_message(new InlineMessage)
    , m_save(new Button(tr("Save the waiting room"), Button::Kind::Secondary))
    , m_saving(new Submission(m_save, m_message, &watch, this))
{
    build();
    connect(m_save, &Button::clicked, this, &BoardCard::save);
    reload();
}

void BoardCard::build()
{
    m_overdue->setObjectName(QStringLiteral("overdueSpin"));
    m_photos->setObjectName(QStringLiteral("boardPhotosCheck"));
    m_save->setObjectName(QStringLiteral("saveBoardButton"));
    m_message->setObjectName(QStringLiteral("boardCardMessage"));
    m_overdue->setRange(5, 240);
    m_overdue->setSingleStep(5);
    m_overdue->setSuffix(tr(" minutes"));
    auto* overdue = new FormField(tr("Somebody waits too long after"), m_overdue);
    overdue->setHelp(tr("From then on the wait is marked on every board."));
    m_saving->addField(QStringLiteral("overdue_minutes"), overdue);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, overdue, m_photos})
        body()->addWidget(part);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
}

void BoardCard::reload()
{
    m_store.settings().then(this, [this](const Result<agenda::BoardSettings>& settings) {
        if (!settings)
            return;
        m_overdue->setValue(settings->overdueMinutes);
        m_photos->setChecked(settings->publicShowsPhotos);
    });
}

void BoardCard::save()
{
    const agenda::BoardSettings typed{m_overdue->value(), m_photos->isChecked()};
    m_saving->run([this, typed] { return m_store.saveSettings(typed); },
                  [this] {
                      m_message->display(InlineMessage::Kind::Success,
                                         tr("Every board knows it already."));
                      m_message->hideAfter(6000);
                  });
}

} // namespace huella::ui::admin
