// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printbar.h"

#include "core/settings/settings.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/printers.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace huella::ui {

using documents::DocumentKind;
using settings::Setting;

namespace {

constexpr int mostCopies = 20;

Setting paperSetting(DocumentKind kind)
{
    return kind == DocumentKind::Receipt ? Setting::ReceiptPaper : Setting::PrintPaper;
}

Setting printerSetting(DocumentKind kind)
{
    return kind == DocumentKind::Receipt ? Setting::ReceiptPrinter : Setting::PrinterName;
}

} // namespace

PrintBar::PrintBar(Printers* printers, settings::Settings* settings, QWidget* parent)
    : QWidget(parent)
    , m_printers(printers)
    , m_settings(settings)
    , m_paper(new Segmented)
    , m_printer(new QComboBox)
    , m_copies(new QSpinBox)
    , m_none(new TextLabel(tr("This computer has no printer. Save it as a PDF file: it can be "
                              "printed anywhere or sent."),
                           TextStyle::Caption, Token::TextMuted))
    , m_print(new Button(Icons::Print, tr("Print"), Button::Kind::Primary))
    , m_save(new Button(Icons::File, tr("Save PDF"), Button::Kind::Secondary))
{
    build();
    connect(m_paper, &Segmented::currentChanged, this, &PrintBar::paperChanged);
}

void PrintBar::build()
{
    m_paper->setObjectName(QStringLiteral("paperChoice"));
    m_paper->addOption(QStringLiteral("A4"), QStringLiteral("paperA4"));
    m_paper->addOption(tr("Letter"), QStringLiteral("paperLetter"));
    m_paper->addOption(tr("80 mm"), QStringLiteral("paperRoll"));
    m_printer->setObjectName(QStringLiteral("printerCombo"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(12);
    m_copies->setObjectName(QStringLiteral("copiesSpin"));
    m_copies->setRange(1, mostCopies);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_save->setObjectName(QStringLiteral("savePdfButton"));
    m_none->setObjectName(QStringLiteral("noPrinterLabel"));
    m_none->setWordWrap(true);
    m_printerField = new FormField(tr("Printer"), m_printer);
    m_copiesField = new FormField(tr("Copies"), m_copies);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new FormField(tr("Paper"), m_paper));
    column->addWidget(m_printerField);
    column->addWidget(m_copiesField);
    column->addWidget(m_none);
    column->addSpacing(space::s);
    column->addWidget(m_print);
    column->addWidget(m_save);
    showPrinters({});
}

void PrintBar::open(DocumentKind kind)
{
    m_kind = kind;
    const QSignalBlocker quiet(m_paper);
    const Paper standard = kind == DocumentKind::Receipt ? Paper::Roll : Paper::A4;
    m_paper->setCurrent(int(m_settings ? paperOf(m_settings->text(paperSetting(kind))) : standard));
    m_copies->setValue(1);
    if (m_printers)
        m_printers->names().then(this, [this](const QStringList& names) { showPrinters(names); });
}

void PrintBar::showPrinters(const QStringList& names)
{
    m_printer->clear();
    m_printer->addItems(names);
    const QString known = m_settings ? m_settings->text(printerSetting(m_kind)) : QString();
    m_printer->setCurrentIndex(std::max(0, m_printer->findText(known)));
    const bool isThere = !names.isEmpty();
    m_printerField->setVisible(isThere);
    m_copiesField->setVisible(isThere);
    m_print->setVisible(isThere);
    m_none->setVisible(!isThere);
    m_save->setKind(isThere ? Button::Kind::Secondary : Button::Kind::Primary);
}

Paper PrintBar::paper() const
{
    return Paper(std::max(0, m_paper->current()));
}

PrintOrder PrintBar::order() const
{
    return {paper(), m_copies->value(), m_printer->currentText(), {}};
}

void PrintBar::remember()
{
    if (!m_settings)
        return;
    m_settings->set(paperSetting(m_kind), toWord(paper()));
    if (m_printer->count() > 0)
        m_settings->set(printerSetting(m_kind), m_printer->currentText());
}

void PrintBar::setWaiting(bool isWaiting)
{
    for (QWidget* part : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_printer),
                          static_cast<QWidget*>(m_copies), static_cast<QWidget*>(m_print),
                          static_cast<QWidget*>(m_save)})
        part->setEnabled(!isWaiting);
}

} // namespace huella::ui
