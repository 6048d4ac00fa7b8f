// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/splitpage.h"

#include "ui/shared/clearpage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/tokens.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::admin {

SplitPage::SplitPage(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(title, subtitle))
    , m_message(new InlineMessage)
    , m_list(new QVBoxLayout)
    , m_panels(new QStackedWidget)
{
    m_list->setSpacing(space::m);
    // A tall form scrolls by itself, so that the list keeps the window's height.
    auto* side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(panelWidth + space::l);
    side->setFocusPolicy(Qt::NoFocus);
    setClearPage(*side, m_panels);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addLayout(m_list, 1);
    columns->addWidget(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(columns, 1);
}

void SplitPage::addPanel(QWidget* panel)
{
    // Panels keep their own height; the rest of the column stays empty.
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, space::xs, space::m);
    column->addWidget(panel);
    column->addStretch();
    m_panels->addWidget(top);
    if (m_panels->count() == 1)
        showPanel(panel);
    else
        top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

void SplitPage::readFailed(const Error& error)
{
    // A lost link has its own banner over every page, and the page reads again when it is back.
    if (error.code == ErrorCode::LinkLost || error.code == ErrorCode::Cancelled)
        return;
    m_isReadError = true;
    m_message->displayError(errorText(error));
}

void SplitPage::readWorked()
{
    if (m_isReadError)
        m_message->dismiss();
    m_isReadError = false;
}

void SplitPage::showPanel(QWidget* panel)
{
    // Only what is shown asks for room.
    for (int i = 0; i < m_panels->count(); ++i) {
        QWidget* it = m_panels->widget(i);
        const bool isShown = it == panel->parentWidget();
        it->setSizePolicy(QSizePolicy::Preferred,
                          isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_panels->setCurrentWidget(panel->parentWidget());
}

} // namespace huella::ui::admin
