// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/splitpage.h"

#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/tokens.h"

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
    m_panels->setFixedWidth(panelWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addLayout(m_list, 1);
    columns->addWidget(m_panels);
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
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch();
    m_panels->addWidget(top);
}

void SplitPage::showPanel(QWidget* panel)
{
    m_panels->setCurrentWidget(panel->parentWidget());
}

} // namespace huella::ui::admin
