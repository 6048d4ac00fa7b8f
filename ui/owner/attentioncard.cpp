// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/attentioncard.h"

#include "ui/images/visitimages.h"
#include "ui/owner/petwords.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/locale.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui::owner {

using patients::Medium;
using records::OwnRecord;

namespace {

constexpr int rail = 36;   ///< the timeline's own column
constexpr int dotTop = 30; ///< beside the card's headline
constexpr int dotRadius = 6;

} // namespace

AttentionCard::AttentionCard(const OwnRecord& record, QWidget* parent)
    : QWidget(parent)
    , m_record(record)
    , m_card(new Card)
    , m_images(new VisitImages)
    , m_papersRow(new QWidget)
    , m_papers(new QHBoxLayout(m_papersRow))
{
    setObjectName(QStringLiteral("attentionCard"));
    setProperty("petName", record.patientName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(rail, 0, 0, 0);
    row->addWidget(m_card);
    m_card->setPadding(space::l);
    addHeader();
    addPart(tr("Reason"), record.visitReason);
    addPart(tr("Diagnosis"), record.diagnosis);
    addPart(tr("Treatment"), record.treatment);
    addPart(tr("Procedures"), record.procedures.join(u'\n'));
    addPart(tr("Weight"), weightText(record.weightKg));
    addPart(tr("Added later"), record.addenda.join(QStringLiteral("\n\n")));
    m_card->body()->addWidget(m_images);
    addPapers();
    connect(m_images, &VisitImages::activated, this, &AttentionCard::imageRequested);
}

void AttentionCard::addHeader()
{
    auto* title = new TextLabel(
        QStringLiteral("%1 · %2").arg(
            m_record.patientName,
            tr("%1, %2").arg(longDate(m_record.attendedOn)).arg(m_record.attendedOn.year())),
        TextStyle::Title);
    title->setWordWrap(true);
    auto* vet = new TextLabel(tr("Attended by %1").arg(m_record.vetName), TextStyle::Caption,
                              Token::TextMuted);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(vet);
    m_card->body()->addLayout(column);
}

void AttentionCard::addPart(const QString& title, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    auto* words = new TextLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new TextLabel(title, TextStyle::Caption, Token::AccentText));
    column->addWidget(words);
    m_card->body()->addLayout(column);
}

void AttentionCard::addPapers()
{
    m_papers->setSpacing(space::s);
    m_papers->setContentsMargins(0, 0, 0, 0);
    m_papers->addStretch();
    m_card->body()->addWidget(m_papersRow);
    addPaper(tr("Visit report"), "reportPdfButton", documents::DocumentSubject(m_record.id));
}

void AttentionCard::addPaper(const QString& text, const char* name,
                             const documents::DocumentSubject& document)
{
    auto* button = new Button(Icons::File, text, Button::Kind::Secondary);
    button->setObjectName(QString::fromLatin1(name));
    button->setButtonSize(Button::Size::Compact);
    m_papers->insertWidget(m_papers->count() - 1, button);
    connect(button, &QPushButton::clicked, this,
            [this, document] { emit documentRequested(document); });
}

void AttentionCard::setPrescriptions(const QList<documents::PrescriptionId>& prescriptions)
{
    for (const documents::PrescriptionId& id : prescriptions)
        addPaper(tr("Prescription"), "prescriptionPdfButton", documents::DocumentSubject(id));
}

void AttentionCard::setImages(const QList<Medium>& images)
{
    m_images->setImages(images);
}

// A screen that everybody uses hands out no paper.
void AttentionCard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_papersRow->setVisible(!touch::isOn(this));
}

void AttentionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF dot(rail / 2.0 - 4, dotTop);
    painter.setPen(QPen(color(Token::Border), 2));
    painter.drawLine(QPointF(dot.x(), 0), QPointF(dot.x(), height()));
    painter.setPen(QPen(color(Token::Canvas), 3));
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(dot, dotRadius + 1.5, dotRadius + 1.5);
}

} // namespace huella::ui::owner
