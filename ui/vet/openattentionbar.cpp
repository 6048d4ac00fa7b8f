// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/openattentionbar.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace huella::ui::vet {

OpenAttentionBar::OpenAttentionBar(QWidget* parent)
    : Card({}, parent)
    , m_text(new TextLabel({}, TextStyle::BodyStrong))
    , m_continue(new Button(Icons::ArrowRight, tr("Continue"), Button::Kind::Secondary))
{
    setObjectName(QStringLiteral("openAttentionBar"));
    setPadding(space::m);
    setStripe(Token::AtendiendoEdge);
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_continue->setButtonSize(Button::Size::Compact);
    auto* icon = new IconLabel(Icons::Stethoscope, Token::AtendiendoFg);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_continue);
    body()->addLayout(row);
    connect(m_continue, &QPushButton::clicked, this, [this] { emit continued(m_record); });
    hide();
}

void OpenAttentionBar::setRows(const QList<agenda::BoardRow>& rows, bool hasDraft)
{
    setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_record = rows.first().record;
    QStringList names;
    for (const agenda::BoardRow& row : rows)
        names << row.patientName;
    const QString text =
        tr("You are attending %1, since %2.")
            .arg(names.join(QStringLiteral(", ")),
                 QLocale().toString(rows.first().calledAt.time(), QLocale::ShortFormat));
    m_text->setText(hasDraft ? text + u' ' + tr("Draft recovered: it is waiting inside.") : text);
}

} // namespace huella::ui::vet
