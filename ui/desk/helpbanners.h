// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/livehelp.h"

#include <QHash>
#include <QWidget>

namespace huella::ui {
class InlineMessage;
class LinkWatch;
} // namespace huella::ui

namespace huella::ui::desk {

/// Who asks for a person at a kiosk: a notice each that stays until somebody goes. Over every page
/// of the window.
class HelpBanners : public QWidget
{
    Q_OBJECT

public:
    HelpBanners(database::Session& session, LinkWatch* watch, QWidget* parent = nullptr);

    [[nodiscard]] const people::LiveHelp& live() const { return m_live; }

private:
    void showAll();
    void attend(HelpCallId id);

    people::HelpDeskStore m_store;
    people::LiveHelp m_live;
    LinkWatch* m_watch;
    QHash<HelpCallId, InlineMessage*> m_banners;
};

/// "Kiosco 1: somebody asks for help since 10:32".
[[nodiscard]] QString helpText(const people::HelpCall& call);

} // namespace huella::ui::desk
