// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/openattentionbar.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace huella::ui::vet {

using Why = OpenAttention::Why;

namespace {

/// "10:32" today, with the day before that.
QString momentText(const QDateTime& moment)
{
    return moment.date() == QDate::currentDate()
               ? QLocale().toString(moment.time(), QLocale::ShortFormat)
               : QLocale().toString(moment, QLocale::ShortFormat);
}

QString sentenceOf(const OpenAttention& attention)
{
    const QString when = momentText(attention.since);
    const QString sentence =
        attention.why == Why::Attending ? OpenAttentionBar::tr("You are attending %1, since %2.")
        : attention.why == Why::ToSign
            ? OpenAttentionBar::tr("The attention of %1, finished %2, is still to be signed.")
            : OpenAttentionBar::tr("Draft recovered: something typed about %1 until %2 is not "
                                   "saved yet.");
    const QString text = sentence.arg(attention.patientName, when);
    return attention.draftAt.isValid() && attention.why != Why::Draft
               ? text + u' ' +
                     OpenAttentionBar::tr("Draft recovered (%1): what was typed is inside.")
                         .arg(momentText(attention.draftAt))
               : text;
}

Icons iconOf(Why why)
{
    return why == Why::Attending ? Icons::Stethoscope
           : why == Why::ToSign  ? Icons::Lock
                                 : Icons::File;
}

} // namespace

OpenAttentionBar::OpenAttentionBar(QWidget* parent) : Card({}, parent), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("openAttentionBar"));
    setPadding(space::m);
    setStripe(Token::AtendiendoEdge);
    m_lines->setSpacing(space::s);
    body()->addLayout(m_lines);
    hide();
}

void OpenAttentionBar::setAttentions(const QList<OpenAttention>& attentions)
{
    if (attentions == m_attentions)
        return; // a line may be under the pointer
    m_attentions = attentions;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what was pressed
        delete item;
    }
    for (const OpenAttention& attention :
         attentions.first(std::min<qsizetype>(attentions.size(), mostLines)))
        m_lines->addWidget(lineOf(attention));
    setVisible(!attentions.isEmpty());
}

QWidget* OpenAttentionBar::lineOf(const OpenAttention& attention)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::m, 0, 0, 0);
    row->setSpacing(space::m);
    auto* text =
        new TextLabel(sentenceOf(attention),
                      attention.why == Why::ToSign ? TextStyle::Body : TextStyle::BodyStrong);
    text->setObjectName(QStringLiteral("openAttentionText"));
    auto* go =
        new Button(Icons::ArrowRight, attention.why == Why::Attending ? tr("Continue") : tr("Open"),
                   Button::Kind::Secondary);
    go->setObjectName(QStringLiteral("continueButton"));
    go->setButtonSize(Button::Size::Compact);
    row->addWidget(new IconLabel(iconOf(attention.why), Token::AtendiendoFg));
    row->addWidget(text, 1);
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this,
            [this, record = attention.record] { emit continued(record); });
    return line;
}

} // namespace huella::ui::vet
