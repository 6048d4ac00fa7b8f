// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page stand.
#include "ui/parts/weightchart.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/inlinemessage.h"
#include "ui/vet/addendacard.h"
#include "ui/vet/alertscard.h"
#include "ui/vet/attentionpage.h"
#include "ui/vet/conflictcard.h"
#include "ui/vet/handouts.h"
#include "ui/vet/historypanel.h"
#include "ui/vet/imagescard.h"
#include "ui/vet/patientbanner.h"
#include "ui/vet/presencestrip.h"
#include "ui/vet/procedurescard.h"
#include "ui/vet/recordform.h"
#include "ui/vet/recordsheet.h"
#include "ui/vet/recoveredcard.h"
#include "ui/vet/savelabel.h"
#include "ui/vet/signbar.h"
#include "ui/vet/visitcard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace huella::ui::vet {

namespace {

constexpr int sideWidth = 320;

} // namespace

void AttentionPage::build()
{
    m_message->setObjectName(QStringLiteral("attentionMessage"));
    m_scroll->setObjectName(QStringLiteral("attentionScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setClearPage(*m_scroll, buildColumn());
    buildActions();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(buildSide());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::m);
    page->addWidget(m_banner);
    page->addWidget(m_presence);
    page->addWidget(m_message);
    page->addLayout(middle, 1);
    page->addWidget(m_actions);
    page->addWidget(m_signBar);
}

void AttentionPage::buildActions()
{
    m_back->setObjectName(QStringLiteral("backToDayButton"));
    m_back->setButtonSize(Button::Size::Compact);
    m_editAlerts->setObjectName(QStringLiteral("editAlertsButton"));
    m_editAlerts->setButtonSize(Button::Size::Compact);
    m_banner->addAction(m_editAlerts);
    m_banner->addAction(m_back);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    m_finish->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_finish->setToolTip(tr("The patient leaves the board; you may write on (Ctrl+Enter)"));
    m_sign->setObjectName(QStringLiteral("signButton"));
    m_sign->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_sign->setToolTip(tr("Closes the text for ever; asks first (Ctrl+Shift+Enter)"));
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_saveLabel, 1);
    row->addWidget(m_sign);
    row->addWidget(m_finish);
}

QWidget* AttentionPage::buildSide()
{
    auto* weights = new Card(tr("Weight"));
    weights->setPadding(space::l);
    weights->body()->addWidget(m_weights);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(weights);
    column->addWidget(m_history, 1);
    return side;
}

QWidget* AttentionPage::buildColumn()
{
    auto* form = new Card;
    form->setPadding(space::l);
    form->body()->addWidget(m_form);
    m_formCard = form;
    auto* sheet = new Card(tr("Signed attention"));
    sheet->setPadding(space::l);
    sheet->body()->addWidget(m_sheet);
    m_sheetCard = sheet;
    m_sheet->setObjectName(QStringLiteral("signedSheet"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    m_procedures->setPadding(space::l);
    m_images->setPadding(space::l);
    m_addenda->setPadding(space::l);
    for (QWidget* part : QWidgetList{m_recovered, m_alerts, m_conflict, m_visit, m_formCard,
                                     m_sheetCard, m_procedures, m_images, m_addenda, m_handouts})
        column->addWidget(part);
    column->addStretch();
    return inside;
}

} // namespace huella::ui::vet
