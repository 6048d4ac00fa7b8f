// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/imagerow.h"

#include "ui/shared/button.h"
#include "ui/shared/imagefile.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/phototile.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

namespace huella::ui::vet {

using patients::MediumKind;

namespace {

constexpr int describePauseMs = 800, maxDescription = 500;
constexpr MediumKind kinds[] = {MediumKind::Image, MediumKind::Xray, MediumKind::Ultrasound};

} // namespace

ImageRow::ImageRow(const patients::Medium& medium, bool isEditable, QWidget* parent)
    : QWidget(parent), m_medium(medium), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("imageRow"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto* tile = new PhotoTile(storedThumbnail(medium.thumbnail), kindWord(medium.kind));
    tile->setObjectName(QStringLiteral("imageTile"));
    tile->setFixedSize(88, 88);
    connect(tile, &QAbstractButton::clicked, this, &ImageRow::activated);
    row->addWidget(tile);
    m_pause->setSingleShot(true);
    m_pause->setInterval(describePauseMs);
    connect(m_pause, &QTimer::timeout, this, &ImageRow::tell);
    isEditable ? buildEditors(row) : buildLabels(row);
}

void ImageRow::buildEditors(QHBoxLayout* row)
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("imageKindCombo"));
    m_kind->setAccessibleName(tr("What the picture is"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setMinimumWidth(152);
    for (const MediumKind kind : kinds) {
        m_kind->addItem(kindWord(kind));
        if (kind == m_medium.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_description = new LineEdit(tr("What it shows (optional)"));
    m_description->setObjectName(QStringLiteral("imageDescriptionEdit"));
    m_description->setAccessibleName(tr("What the picture shows"));
    m_description->setMaxLength(maxDescription);
    m_description->setText(m_medium.description);
    auto* remove = Button::iconOnly(Icons::Trash, tr("Remove the picture"));
    remove->setObjectName(QStringLiteral("removeImageButton"));
    m_move = Button::iconOnly(Icons::Link, tr("Put it under a procedure"));
    m_move->setObjectName(QStringLiteral("moveImageButton"));
    m_move->hide();
    connect(m_move, &QPushButton::clicked, this, &ImageRow::offerProcedures);
    row->addWidget(m_kind);
    row->addWidget(m_description, 1);
    row->addWidget(m_move);
    row->addWidget(remove);
    connect(m_kind, &QComboBox::activated, this, &ImageRow::tell);
    connect(m_description, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_description, &QLineEdit::editingFinished, this, [this] {
        if (m_pause->isActive())
            tell();
    });
    connect(remove, &QPushButton::clicked, this, &ImageRow::removeRequested);
}

void ImageRow::buildLabels(QHBoxLayout* row)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(new TextLabel(kindWord(m_medium.kind), TextStyle::BodyStrong));
    if (!m_medium.procedureName.isEmpty())
        words->addWidget(new TextLabel(m_medium.procedureName, TextStyle::Body));
    auto* description = new TextLabel(m_medium.description, TextStyle::Body, Token::TextMuted);
    description->setWordWrap(true);
    words->addWidget(description);
    words->addStretch();
    row->addLayout(words, 1);
}

void ImageRow::setProcedures(const QList<records::DoneProcedure>& procedures)
{
    m_procedures = procedures;
    if (m_move)
        m_move->setVisible(!procedures.isEmpty());
}

void ImageRow::offerProcedures()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moveImageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const records::DoneProcedure& procedure : std::as_const(m_procedures))
        menu->addAction(QString(procedure.name).replace(u'&', QStringLiteral("&&")), this,
                        [this, id = procedure.id] { emit moveRequested(id); });
    menu->popup(m_move->mapToGlobal(QPoint(0, m_move->height())));
}

void ImageRow::tell()
{
    m_pause->stop();
    m_medium.kind = kinds[std::max(0, m_kind->currentIndex())];
    m_medium.description = m_description->text();
    emit described(m_medium);
}

} // namespace huella::ui::vet
