// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/procedurerow.h"

#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/iconlabel.h"
#include "ui/vet/procedureimages.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QTimer>

namespace huella::ui::vet {

namespace {

constexpr int resultPauseMs = 1000;

}

ProcedureRow::ProcedureRow(const records::DoneProcedure& procedure, ProcedureImages* images,
                           QWidget* parent)
    : QWidget(parent)
    , m_procedure(procedure)
    , m_result(new TextArea(1))
    , m_field(new FormField(procedure.name, m_result))
    , m_images(images)
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("procedureRow"));
    setAcceptDrops(true);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(resultPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ProcedureRow::tell);
    connect(m_result, &TextArea::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_isSaved = false;
        m_pause->start();
        emit typed();
    });
    connect(m_result, &TextArea::imagePasted, m_images, &ProcedureImages::addImage);
    connect(m_result, &TextArea::filesPasted, m_images, &ProcedureImages::addFiles);
}

void ProcedureRow::build()
{
    m_result->setObjectName(QStringLiteral("procedureResultEdit"));
    m_result->setPlaceholderText(tr("Result"));
    m_result->setPlainText(m_procedure.result);
    auto* icon = new IconLabel(procedureIcon(m_procedure.kind), Token::AccentText);
    icon->setPlate(Token::AccentSoft);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(m_field);
    column->addWidget(m_images);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    addButtons(row);
}

void ProcedureRow::addButtons(QHBoxLayout* row)
{
    auto* add = Button::iconOnly(Icons::ImagePlus, tr("Add images to %1").arg(m_procedure.name));
    add->setObjectName(QStringLiteral("addProcedureImagesButton"));
    auto* remove = Button::iconOnly(Icons::Trash, tr("Remove %1").arg(m_procedure.name));
    remove->setObjectName(QStringLiteral("removeProcedureButton"));
    row->addWidget(add, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(add, &QPushButton::clicked, m_images, &ProcedureImages::pick);
    connect(remove, &QPushButton::clicked, this, &ProcedureRow::removeRequested);
}

void ProcedureRow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void ProcedureRow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        m_images->addImage(event->mimeData()->imageData().value<QImage>());
    else
        m_images->addFiles(files);
}

records::DoneProcedure ProcedureRow::procedure() const
{
    records::DoneProcedure procedure = m_procedure;
    procedure.result = m_result->toPlainText();
    return procedure;
}

void ProcedureRow::tell()
{
    m_pause->stop();
    if (procedure().result.toUcs4().size() > records::DoneProcedure::maxResultLength)
        return showProblem(fieldProblem(QStringLiteral("result"), QStringLiteral("too_long")));
    if (!m_isSaved)
        emit changed();
}

void ProcedureRow::confirm(const QString& result)
{
    m_isSaved = m_result->toPlainText() == result;
}

void ProcedureRow::setResult(const QString& result)
{
    m_isFilling = true;
    m_result->setPlainText(result);
    m_isFilling = false;
}

void ProcedureRow::showProblem(const QString& sentence)
{
    m_field->setError(sentence);
}

void ProcedureRow::focusResult()
{
    m_result->setFocus(Qt::OtherFocusReason);
}

} // namespace huella::ui::vet
