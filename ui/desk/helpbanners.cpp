// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/helpbanners.h"

#include "ui/shared/button.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"

#include <QVBoxLayout>

namespace huella::ui::desk {

using people::HelpCall;

QString helpText(const HelpCall& call)
{
    const QString since = timeOfDay(call.calledAt.time());
    if (call.ownerName.isEmpty())
        return HelpBanners::tr("%1: somebody asks for help since %2").arg(call.place, since);
    return HelpBanners::tr("%1: %2 asks for help since %3").arg(call.place, call.ownerName, since);
}

HelpBanners::HelpBanners(database::Session& session, LinkWatch* watch, QWidget* parent)
    : QWidget(parent), m_store(session), m_live(m_store, session), m_watch(watch)
{
    setObjectName(QStringLiteral("helpBanners"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    connect(&m_live, &people::LiveHelp::changed, this, &HelpBanners::showAll);
    hide();
    m_live.read();
}

void HelpBanners::showAll()
{
    auto former = std::exchange(m_banners, {});
    for (const HelpCall& call : m_live.open()) {
        InlineMessage* banner = former.take(call.id);
        if (!banner) {
            banner = new InlineMessage;
            banner->setObjectName(QStringLiteral("helpBanner"));
            banner->setClosable(false);
            layout()->addWidget(banner);
            banner->display(InlineMessage::Kind::Warning, helpText(call), tr("I'm going"));
            connect(banner, &InlineMessage::actionTriggered, this,
                    [this, id = call.id] { attend(id); });
        }
        m_banners.insert(call.id, banner);
    }
    for (InlineMessage* gone : std::as_const(former)) {
        gone->hide();
        gone->deleteLater();
    }
    setVisible(!m_banners.isEmpty());
}

void HelpBanners::attend(HelpCallId id)
{
    InlineMessage* banner = m_banners.value(id);
    auto* submission = new Submission(banner->actionButton(), nullptr, m_watch, banner);
    submission->run([this, id] { return m_store.attend(id); },
                    [this] { m_live.read(); }); // told as well, but not where the link broke
}

} // namespace huella::ui::desk
