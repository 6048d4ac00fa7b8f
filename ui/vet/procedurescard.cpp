// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/procedurescard.h"

#include "core/patients/mediastore.h"
#include "core/records/recordstore.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/procedureimages.h"
#include "ui/vet/procedurepicker.h"
#include "ui/vet/procedurerow.h"
#include "ui/vet/words.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace huella::ui::vet {

namespace {

constexpr int retryMs = 5000;

}

ProceduresCard::ProceduresCard(records::RecordStore& store, patients::MediaStore& media,
                               database::Session& session, FilePicker& picker, QWidget* parent)
    : Card(tr("Procedures"), parent)
    , m_store(store)
    , m_media(media)
    , m_session(session)
    , m_picker(picker)
    , m_catalogue(new ProcedurePicker)
    , m_add(new Button(Icons::Plus, tr("Add"), Button::Kind::Secondary))
    , m_message(new InlineMessage)
    , m_empty(new TextLabel(tr("X-rays, ultrasounds, blood, urine: add what is done today."),
                            TextStyle::Body, Token::TextMuted))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("proceduresCard"));
    m_message->setObjectName(QStringLiteral("proceduresMessage"));
    m_empty->setWordWrap(true);
    m_list->setSpacing(space::m);
    buildTools();
    body()->addWidget(m_message);
    body()->addWidget(m_empty);
    body()->addLayout(m_list);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ProceduresCard::sendAgain);
    connect(m_message, &InlineMessage::actionTriggered, this, &ProceduresCard::bringBack);
    connect(&session, &database::Session::linkChanged, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            sendAgain();
    });
}

void ProceduresCard::buildTools()
{
    m_catalogue->setObjectName(QStringLiteral("procedureCombo"));
    m_catalogue->setAccessibleName(tr("Procedure"));
    m_catalogue->setMinimumWidth(340);
    m_add->setObjectName(QStringLiteral("addProcedureButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_catalogue);
    row->addWidget(m_add);
    row->addStretch();
    body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ProceduresCard::addChosen);
    connect(m_catalogue, &ProcedurePicker::confirmed, this, &ProceduresCard::addChosen);
}

void ProceduresCard::open(RecordId record, PatientId patient)
{
    m_record = record;
    m_patient = patient;
    m_message->dismiss();
    for (ProcedureRow* row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    m_stored.clear();
    showEmptiness();
    readCatalogue();
    readProcedures();
    refreshImages();
}

void ProceduresCard::readCatalogue()
{
    m_store.catalogue().then(this, [this](const Result<QList<records::Procedure>>& list) {
        if (!list)
            return m_message->displayError(errorText(list.error()));
        m_catalogue->setProcedures(*list);
        m_catalogue->setEnabled(!list->isEmpty());
        m_add->setEnabled(!list->isEmpty());
        m_catalogue->setToolTip(list->isEmpty()
                                    ? tr("The administrator has not entered any procedures yet.")
                                    : QString());
    });
}

void ProceduresCard::readProcedures()
{
    m_store.procedures(m_record).then(
        this, [this, record = m_record](const Result<QList<records::DoneProcedure>>& list) {
            if (record != m_record)
                return;
            if (!list)
                return m_message->displayError(errorText(list.error()));
            show(*list);
        });
}

void ProceduresCard::refresh()
{
    readProcedures();
}

void ProceduresCard::refreshImages()
{
    m_media.ofRecord(m_record).then(
        this, [this, record = m_record](const Result<QList<patients::Medium>>& images) {
            if (record == m_record && images)
                showImages(*images);
        });
}

void ProceduresCard::showImages(const QList<patients::Medium>& images)
{
    for (ProcedureRow* row : std::as_const(m_rows)) {
        QList<patients::Medium> own;
        for (const patients::Medium& image : images)
            if (image.procedure == row->id())
                own.append(image);
        row->images()->setImages(own);
    }
}

bool ProceduresCard::isUploading() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const ProcedureRow* row) { return row->images()->isUploading(); });
}

void ProceduresCard::show(const QList<records::DoneProcedure>& procedures)
{
    m_stored = procedures;
    QSet<QString> there;
    for (const records::DoneProcedure& procedure : procedures) {
        there.insert(procedure.id.text());
        ProcedureRow* row = rowOf(procedure.id);
        if (!row)
            addRow(procedure);
        else if (row->isSaved() && row->procedure().result != procedure.result)
            row->setResult(procedure.result);
    }
    const auto rows = m_rows;
    for (ProcedureRow* row : rows)
        if (row->isSaved() && !there.contains(row->id().text()))
            dropRow(row);
}

ProcedureRow* ProceduresCard::rowOf(records::DoneProcedureId id) const
{
    for (ProcedureRow* row : m_rows)
        if (row->id() == id)
            return row;
    return nullptr;
}

void ProceduresCard::dropRow(ProcedureRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    showEmptiness();
}

void ProceduresCard::recover(const records::DoneProcedure& procedure)
{
    ProcedureRow* row = rowOf(procedure.id);
    if (!row)
        row = addRow(procedure);
    row->setResult(procedure.result);
    save(row);
}

void ProceduresCard::forget(const QList<records::DoneProcedure>& recovered)
{
    for (const records::DoneProcedure& procedure : recovered) {
        ProcedureRow* row = rowOf(procedure.id);
        const auto stored = std::find_if(m_stored.begin(), m_stored.end(),
                                         [&](const auto& one) { return one.id == procedure.id; });
        if (row && stored != m_stored.end()) {
            row->setResult(stored->result);
            save(row);
        } else if (row)
            remove(row);
    }
}

void ProceduresCard::addChosen()
{
    const auto found = m_catalogue->chosen();
    if (!found) {
        m_catalogue->setFocus(Qt::OtherFocusReason);
        if (!m_catalogue->currentText().trimmed().isEmpty())
            m_message->display(InlineMessage::Kind::Warning,
                               tr("The catalogue has no single procedure of this name. Choose one "
                                  "of the list; the administrator adds new ones."));
        return;
    }
    m_message->dismiss();
    m_catalogue->clearChoice();
    const records::Procedure& procedure = *found;
    ProcedureRow* row = addRow(
        {records::DoneProcedureId::create(), procedure.id, procedure.name, procedure.kind, {}});
    emit typed(row->procedure()); // until the database has it
    save(row);
    row->focusResult();
}

ProcedureRow* ProceduresCard::addRow(const records::DoneProcedure& procedure)
{
    auto* images = new ProcedureImages(m_media, m_session, m_picker, procedure);
    images->open(m_record, m_patient);
    auto* row = new ProcedureRow(procedure, images);
    m_rows.append(row);
    m_list->addWidget(row);
    connectRow(row);
    showEmptiness();
    return row;
}

void ProceduresCard::connectRow(ProcedureRow* row)
{
    connect(row->images(), &ProcedureImages::activated, this, &ProceduresCard::imageActivated);
    connect(row, &ProcedureRow::typed, this, [this, row] { emit typed(row->procedure()); });
    connect(row, &ProcedureRow::changed, this, [this, row] { save(row); });
    connect(row, &ProcedureRow::removeRequested, this, [this, row] { remove(row); });
}

void ProceduresCard::save(ProcedureRow* row)
{
    const records::DoneProcedure procedure = row->procedure();
    row->markUnsaved(); // until the database says otherwise
    m_store.saveProcedure(m_record, procedure)
        .then(this, [this, procedure, row = QPointer(row)](const Result<void>& result) {
            if (!row)
                return;
            if (!result && result.error().code == ErrorCode::InvalidValue)
                return row->showProblem(fieldProblem(result.error().field, result.error().detail));
            if (!result) {
                m_message->displayError(errorText(result.error()));
                return m_retry.start(retryMs);
            }
            row->confirm(procedure.result);
            if (row->isSaved())
                emit stored(procedure.id);
            if (isSaved())
                emit settled();
        });
}

void ProceduresCard::sendAgain()
{
    m_message->dismiss();
    for (ProcedureRow* row : std::as_const(m_rows))
        if (!row->isSaved())
            save(row);
}

void ProceduresCard::saveNow()
{
    for (ProcedureRow* row : std::as_const(m_rows))
        row->tell();
}

bool ProceduresCard::isSaved() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const ProcedureRow* row) { return row->isSaved(); });
}

void ProceduresCard::remove(ProcedureRow* row)
{
    if (row->images()->isUploading())
        return m_message->display(
            InlineMessage::Kind::Warning,
            tr("Images are still being saved. Wait for them, or cancel them."));
    m_removed = row->procedure();
    m_removedImages = row->images()->images();
    m_store.removeProcedure(m_record, m_removed.id)
        .then(this, [this, row = QPointer(row)](const Result<void>& result) {
            if (!result)
                return m_message->displayError(errorText(result.error()));
            if (row)
                dropRow(row);
            emit stored(m_removed.id);
            m_message->offerUndo(m_removedImages.isEmpty()
                                     ? tr("%1 was removed.").arg(m_removed.name)
                                     : tr("%1 was removed; its images stay with the visit.")
                                           .arg(m_removed.name));
            if (!m_removedImages.isEmpty())
                emit imagesReleased();
        });
}

void ProceduresCard::bringBack()
{
    m_message->dismiss();
    save(addRow(m_removed));
    if (m_removedImages.isEmpty())
        return;
    QFuture<Result<void>> last;
    for (const patients::Medium& image : std::exchange(m_removedImages, {}))
        last = m_media.move(m_record, image.id, m_removed.id);
    last.then(this, [this](const Result<void>&) { // one connection: the others were before
        refreshImages();
        emit imagesReleased();
    });
}

void ProceduresCard::showEmptiness()
{
    m_empty->setVisible(m_rows.isEmpty());
    QList<records::DoneProcedure> procedures;
    for (const ProcedureRow* row : std::as_const(m_rows))
        procedures.append(row->procedure());
    emit listed(procedures);
    emit countChanged(count());
}

} // namespace huella::ui::vet
