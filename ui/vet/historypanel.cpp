// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/historypanel.h"

#include "ui/shared/clearpage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/historyentry.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace huella::ui::vet {

HistoryPanel::HistoryPanel(patients::MediaStore& media, QWidget* parent)
    : Card(tr("History"), parent)
    , m_media(media)
    , m_note(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_scroll(new QScrollArea)
    , m_entries(new QVBoxLayout)
{
    setObjectName(QStringLiteral("historyPanel"));
    setPadding(space::l);
    m_note->setWordWrap(true);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(2);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("historyInside"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_entries);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setClearPage(*m_scroll, inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_note);
    body()->addWidget(m_scroll, 1000);
    body()->addStretch();
}

void HistoryPanel::clear()
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryPanel::setHistory(const Result<QList<records::PastRecord>>& history, RecordId current)
{
    clear();
    if (history) {
        for (const records::PastRecord& past : *history) {
            if (past.record.id == current)
                continue;
            auto* entry = new HistoryEntry(past, m_media);
            connect(entry, &HistoryEntry::imageActivated, this, &HistoryPanel::imageActivated);
            connect(entry, &HistoryEntry::printRequested, this, &HistoryPanel::printRequested);
            m_entries->addWidget(entry);
        }
    }
    m_note->setText(history ? tr("This is the first attention of this patient here.")
                            : errorText(history.error()));
    m_note->setVisible(m_entries->count() == 0);
    m_scroll->setVisible(m_entries->count() > 0);
}

void HistoryPanel::openFirst()
{
    if (m_entries->count() > 0)
        static_cast<HistoryEntry*>(m_entries->itemAt(0)->widget())->setOpen(true);
}

} // namespace huella::ui::vet
