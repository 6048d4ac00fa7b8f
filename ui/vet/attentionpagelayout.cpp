// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page stand.
#include "ui/parts/presencelabel.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/attentionpage.h"
#include "ui/vet/conflictcard.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/patientbanner.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recordsheet.h"
#include "ui/vet/savelabel.h"
#include "ui/vet/visitcard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace huella::ui::vet {

namespace {

constexpr int historyWidth = 300;

} // namespace

void AttentionPage::build()
{
    m_back->setObjectName(QStringLiteral("backToDayButton"));
    m_back->setButtonSize(Button::Size::Compact);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    m_finish->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_finish->setToolTip(tr("Sign the attention (Ctrl+Enter)"));
    m_message->setObjectName(QStringLiteral("attentionMessage"));
    m_editAlerts->setObjectName(QStringLiteral("editAlertsButton"));
    m_editAlerts->setButtonSize(Button::Size::Compact);
    m_banner->addAction(m_editAlerts);
    m_banner->addAction(m_back);
    m_scroll->setObjectName(QStringLiteral("attentionScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildColumn());
    m_history->setFixedWidth(historyWidth);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_history);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::l);
    actions->addWidget(m_saveLabel, 1);
    actions->addWidget(m_finish);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::m);
    page->addWidget(m_banner);
    page->addWidget(m_others);
    page->addWidget(m_message);
    page->addLayout(middle, 1);
    page->addLayout(actions);
}

QWidget* AttentionPage::buildColumn()
{
    auto* form = new Card(tr("Attention"));
    form->setPadding(space::l);
    form->body()->addWidget(m_form);
    m_formCard = form;
    auto* sheet = new Card(tr("Signed attention"));
    sheet->setPadding(space::l);
    sheet->body()->addWidget(m_sheet);
    m_sheetCard = sheet;
    m_sheet->setObjectName(QStringLiteral("signedSheet"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    m_procedures->setPadding(space::l);
    m_images->setPadding(space::l);
    m_addenda->setPadding(space::l);
    for (QWidget* part : {static_cast<QWidget*>(m_alerts), static_cast<QWidget*>(m_conflict),
                          static_cast<QWidget*>(m_visit), m_formCard, m_sheetCard,
                          static_cast<QWidget*>(m_procedures), static_cast<QWidget*>(m_images),
                          static_cast<QWidget*>(m_addenda)})
        column->addWidget(part);
    column->addStretch();
    return inside;
}

} // namespace huella::ui::vet
