// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/imagescard.h"

#include "core/patients/mediastore.h"
#include "ui/images/uploadlist.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/imagerow.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>

namespace huella::ui::vet {

using patients::MediumKind;

ImagesCard::ImagesCard(patients::MediaStore& store, database::Session& session, FilePicker& picker,
                       QWidget* parent)
    : Card(tr("Images"), parent)
    , m_store(store)
    , m_picker(picker)
    , m_uploads(new ImageUploads(store, session, this))
    , m_tools(new QWidget)
    , m_kind(new Segmented)
    , m_add(new Button(Icons::ImagePlus, tr("Add images"), Button::Kind::Secondary))
    , m_progress(new UploadList(m_uploads))
    , m_message(new InlineMessage)
    , m_empty(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("imagesCard"));
    m_message->setObjectName(QStringLiteral("imagesMessage"));
    m_empty->setWordWrap(true);
    m_list->setSpacing(space::s);
    buildTools();
    for (QWidget* part : std::initializer_list<QWidget*>{m_tools, m_progress, m_message, m_empty})
        body()->addWidget(part);
    body()->addLayout(m_list);
    connect(m_uploads, &ImageUploads::added, this, &ImagesCard::addRow);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->dismiss();
        m_store.attach(m_record, m_removed).then(this, [this](const Result<void>& result) {
            result ? read() : m_message->displayError(errorText(result.error()));
        });
    });
}

void ImagesCard::buildTools()
{
    m_kind->setObjectName(QStringLiteral("newImageKind"));
    m_kind->addOption(kindWord(MediumKind::Image), QStringLiteral("kindImageButton"));
    m_kind->addOption(kindWord(MediumKind::Xray), QStringLiteral("kindXrayButton"));
    m_kind->addOption(kindWord(MediumKind::Ultrasound), QStringLiteral("kindUltrasoundButton"));
    m_add->setObjectName(QStringLiteral("addImagesButton"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_kind);
    row->addWidget(m_add);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_picker.pickImages(window(), [self = QPointer(this)](const QStringList& paths) {
            if (self)
                self->addFiles(paths);
        });
    });
}

void ImagesCard::open(RecordId record, PatientId patient, bool isEditable)
{
    if (record != m_record || isEditable != m_isEditable)
        while (!m_rows.isEmpty())
            dropRow(m_rows.first());
    m_record = record;
    m_isEditable = isEditable;
    m_uploads->setRecord(record, patient);
    m_tools->setVisible(isEditable);
    setAcceptDrops(isEditable);
    m_message->dismiss();
    m_empty->setText(isEditable
                         ? tr("Photos of the ailment, X-rays, ultrasounds: choose them, drop "
                              "them here or paste them.")
                         : tr("No images in this attention."));
    read();
}

void ImagesCard::read()
{
    m_store.ofRecord(m_record).then(
        this, [this, record = m_record](const Result<QList<patients::Medium>>& images) {
            if (record != m_record)
                return;
            if (!images)
                return m_message->displayError(errorText(images.error()));
            show(*images);
        });
}

void ImagesCard::show(const QList<patients::Medium>& images)
{
    QHash<MediaId, patients::Medium> missing;
    for (const patients::Medium& image : images)
        if (!m_isEditable || image.procedure.isNull())
            missing.insert(image.id, image);
    for (const auto rows = m_rows; ImageRow* row : rows)
        if (!missing.remove(row->medium().id))
            dropRow(row);
    for (const patients::Medium& image : images) // in their order
        if (missing.contains(image.id))
            addRow(image);
    showEmptiness();
}

void ImagesCard::setProcedures(const QList<records::DoneProcedure>& procedures)
{
    m_procedures = procedures;
    for (ImageRow* row : std::as_const(m_rows))
        row->setProcedures(procedures);
}

void ImagesCard::move(ImageRow* row, records::DoneProcedureId procedure)
{
    m_store.move(m_record, row->medium().id, procedure)
        .then(this, [this, row = QPointer(row)](const Result<void>& result) {
            if (!result)
                return m_message->displayError(errorText(result.error()));
            if (row)
                dropRow(row);
            emit moved();
        });
}

void ImagesCard::addRow(const patients::Medium& medium)
{
    auto* row = new ImageRow(medium, m_isEditable);
    row->setProcedures(m_procedures);
    connect(row, &ImageRow::described, this, &ImagesCard::describe);
    connect(row, &ImageRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &ImageRow::moveRequested, this,
            [this, row](records::DoneProcedureId procedure) { move(row, procedure); });
    connect(row, &ImageRow::activated, this, [this, row] { activate(row); });
    m_rows.append(row);
    m_list->addWidget(row);
    showEmptiness();
}

void ImagesCard::dropRow(ImageRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    showEmptiness();
}

void ImagesCard::remove(ImageRow* row)
{
    const MediaId id = row->medium().id;
    m_store.detach(m_record, id)
        .then(this, [this, id, row = QPointer(row)](const Result<void>& result) {
            if (!result)
                return m_message->displayError(errorText(result.error()));
            if (row)
                dropRow(row);
            m_removed = id;
            m_message->offerUndo(tr("The image was taken out of this attention."));
        });
}

void ImagesCard::describe(const patients::Medium& medium)
{
    m_store.describe(m_record, medium.id, medium.kind, medium.description)
        .then(this, [this](const Result<void>& result) {
            if (!result)
                m_message->displayError(
                    result.error().code == ErrorCode::NotAllowed
                        ? tr("The owner sent this image: its description cannot be changed.")
                        : errorText(result.error()));
        });
}

void ImagesCard::activate(ImageRow* row)
{
    QList<patients::Medium> images;
    for (const ImageRow* each : std::as_const(m_rows))
        images.append(each->medium());
    emit imageActivated(images, int(m_rows.indexOf(row)));
}

MediumKind ImagesCard::chosenKind() const
{
    constexpr MediumKind kinds[] = {MediumKind::Image, MediumKind::Xray, MediumKind::Ultrasound};
    return kinds[std::clamp(m_kind->current(), 0, 2)];
}

void ImagesCard::addFiles(const QStringList& paths)
{
    if (m_isEditable)
        m_uploads->addFiles(paths, chosenKind());
}

void ImagesCard::addImage(const QImage& image)
{
    if (m_isEditable && !image.isNull())
        m_uploads->addImage(image, chosenKind());
}

void ImagesCard::showEmptiness()
{
    m_empty->setVisible(m_rows.isEmpty());
    emit countChanged(count());
}

void ImagesCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void ImagesCard::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        addImage(event->mimeData()->imageData().value<QImage>());
    else
        addFiles(files);
}

void ImagesCard::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Paste))
        return Card::keyPressEvent(event);
    const QMimeData* source = QGuiApplication::clipboard()->mimeData();
    if (source->hasImage())
        addImage(source->imageData().value<QImage>());
    else
        addFiles(filesOf(source));
}

} // namespace huella::ui::vet
