// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/historyentry.h"

#include "core/patients/mediastore.h"
#include "ui/images/visitimages.h"
#include "ui/shared/button.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/disclosurebutton.h"
#include "ui/vet/recordsheet.h"

#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui::vet {

HistoryEntry::HistoryEntry(const records::PastRecord& past, patients::MediaStore& media,
                           QWidget* parent)
    : QWidget(parent), m_past(past), m_media(media), m_button(new DisclosureButton)
{
    const records::Record& record = past.record;
    m_button->setObjectName(QStringLiteral("historyEntryButton"));
    m_button->setWords(QLocale().toString(record.attendedOn, QLocale::LongFormat),
                       record.text.diagnosis.isEmpty() ? tr("No diagnosis yet")
                                                       : record.text.diagnosis.simplified());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    connect(m_button, &QAbstractButton::toggled, this, &HistoryEntry::setOpen);
}

void HistoryEntry::setOpen(bool isOpen)
{
    if (isOpen && !m_details)
        build();
    m_button->setChecked(isOpen);
    if (m_details)
        m_details->setVisible(isOpen);
}

void HistoryEntry::build()
{
    m_details = new QWidget;
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(space::xxl, space::xs, space::s, space::m);
    column->setSpacing(space::s);
    const QString vet = m_past.record.vetName.isEmpty() ? tr("a vet who no longer works here")
                                                        : m_past.record.vetName;
    column->addWidget(
        new TextLabel(tr("Attended by %1").arg(vet), TextStyle::Caption, Token::TextMuted));
    auto* sheet = new RecordSheet;
    sheet->setRecord(m_past.record, m_past.procedures);
    column->addWidget(sheet);
    if (m_past.addenda > 0)
        column->addWidget(new TextLabel(tr("%n addendum(s)", nullptr, m_past.addenda),
                                        TextStyle::Caption, Token::TextMuted));
    m_images = new VisitImages;
    connect(m_images, &VisitImages::activated, this, &HistoryEntry::imageActivated);
    column->addWidget(m_images);
    if (m_past.record.isSigned()) {
        auto* print = new Button(Icons::Print, tr("Print the report"), Button::Kind::Quiet);
        print->setObjectName(QStringLiteral("printPastReportButton"));
        print->setButtonSize(Button::Size::Compact);
        column->addWidget(print, 0, Qt::AlignLeft);
        connect(print, &QPushButton::clicked, this, [this] {
            emit printRequested(documents::DocumentSubject(m_past.record.id));
        });
    }
    layout()->addWidget(m_details);
    if (m_past.images > 0)
        readImages();
}

void HistoryEntry::readImages()
{
    m_media.ofRecord(m_past.record.id)
        .then(this, [this](const Result<QList<patients::Medium>>& images) {
            if (images)
                m_images->setImages(*images);
        });
}

} // namespace huella::ui::vet
