// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/prescriptioncard.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/prescriptioneditor.h"

#include <QHBoxLayout>

namespace huella::ui::vet {

using documents::Prescription;
using documents::PrescriptionId;
using documents::PrescriptionText;

namespace {

constexpr int keepMs = 800; ///< on this disk within a second

QString drugsOf(const Prescription& it)
{
    QStringList names;
    for (const documents::PrescriptionItem& item : it.text.items)
        names.append(item.drug);
    return names.join(QStringLiteral(", "));
}

/// What is issued: without the lines that nobody filled in.
PrescriptionText filled(PrescriptionText text)
{
    if (text.items.size() > 1)
        text.items.removeIf([](const auto& item) { return item.isEmpty(); });
    return text;
}

} // namespace

PrescriptionCard::PrescriptionCard(documents::PrescriptionStore& store, const records::DraftFolder& drafts,
                                   LinkWatch& watch, QWidget* parent)
    : Card(tr("Prescription"), parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_list(new QVBoxLayout)
    , m_empty(new TextLabel(tr("What the owner gives at home, printed and signed with your "
                               "licence."),
                            TextStyle::Body, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_editor(new PrescriptionEditor)
    , m_editing(new QWidget)
    , m_write(new Button(Icons::Pill, tr("Write a prescription"), Button::Kind::Secondary))
    , m_issue(new Button(Icons::Check, tr("Issue and print"), Button::Kind::Primary))
    , m_submission(new Submission(m_issue, m_message, &watch, this))
{
    setObjectName(QStringLiteral("prescriptionCard"));
    setPadding(space::l);
    build();
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMs);
    connect(&m_keep, &QTimer::timeout, this, &PrescriptionCard::keepDraft);
    connect(m_editor, &PrescriptionEditor::edited, this, [this] {
        if (!m_keep.isActive())
            m_keep.start();
    });
    connect(m_write, &QPushButton::clicked, this, [this] { write({}); });
    connect(m_issue, &QPushButton::clicked, this, &PrescriptionCard::issue);
    connect(m_message, &InlineMessage::actionTriggered, this, &PrescriptionCard::runMessageAction);
}

PrescriptionCard::~PrescriptionCard()
{
    if (m_keep.isActive())
        keepDraft();
}

void PrescriptionCard::build()
{
    m_write->setObjectName(QStringLiteral("writePrescriptionButton"));
    m_issue->setObjectName(QStringLiteral("issuePrescriptionButton"));
    m_message->setObjectName(QStringLiteral("prescriptionMessage"));
    m_empty->setWordWrap(true);
    m_list->setSpacing(space::s);
    auto* discard = new Button(tr("Discard"), Button::Kind::Quiet);
    discard->setObjectName(QStringLiteral("discardPrescriptionButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_issue);
    buttons->addWidget(discard);
    buttons->addStretch();
    auto* editing = new QVBoxLayout(m_editing);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(space::m);
    editing->addWidget(m_editor);
    editing->addLayout(buttons);
    body()->addWidget(m_empty);
    body()->addLayout(m_list);
    body()->addWidget(m_editing);
    body()->addWidget(m_message);
    body()->addWidget(m_write, 0, Qt::AlignLeft);
    m_editing->hide();
    connect(discard, &QPushButton::clicked, this, &PrescriptionCard::discard);
}

void PrescriptionCard::open(RecordId record, PatientId patient)
{
    if (m_keep.isActive())
        keepDraft(); // of the attention before
    m_record = record;
    m_patient = patient;
    m_dropped = {};
    m_message->dismiss();
    closeEditor();
    show({});
    read();
    recover();
}

void PrescriptionCard::read()
{
    m_store.ofPatient(m_patient).then(
        this, [this, record = m_record](const Result<QList<Prescription>>& list) {
            if (record != m_record)
                return;
            if (!list)
                return m_message->displayError(errorText(list.error()));
            show(*list);
        });
}

void PrescriptionCard::show(const QList<Prescription>& list)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Prescription& it : list) {
        if (it.record == m_record)
            m_list->addWidget(lineOf(it));
    }
    m_empty->setVisible(m_list->isEmpty() && m_editing->isHidden());
}

QWidget* PrescriptionCard::lineOf(const Prescription& it)
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("prescriptionLine"));
    auto* words = new TextLabel(drugsOf(it), TextStyle::BodyStrong,
                                it.isReplaced ? Token::TextMuted : Token::Text);
    words->setWordWrap(true);
    const QString when = dateAndTime(it.issuedAt);
    auto* below = new TextLabel(it.isReplaced ? tr("%1 · replaced by a later one").arg(when) : when,
                                TextStyle::Caption, Token::TextMuted);
    auto* print = new Button(Icons::Print, tr("Print"), Button::Kind::Secondary);
    print->setObjectName(QStringLiteral("printPrescriptionButton"));
    auto* correct = new Button(Icons::Edit, tr("Correct"), Button::Kind::Quiet);
    correct->setObjectName(QStringLiteral("correctPrescriptionButton"));
    correct->setVisible(it.isMine && !it.isReplaced);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(words);
    text->addWidget(below);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(text, 1);
    for (Button* button : {correct, print}) {
        button->setButtonSize(Button::Size::Compact);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(print, &QPushButton::clicked, this,
            [this, id = it.id] { emit printRequested(documents::DocumentSubject(id)); });
    connect(correct, &QPushButton::clicked, this, [this, it] { this->correct(it); });
    return line;
}

void PrescriptionCard::write(const PrescriptionText& text)
{
    m_next = PrescriptionId::create();
    m_editor->setText(text);
    m_editing->show();
    m_write->hide();
    m_empty->hide();
    m_editor->focusFirst();
    m_store.knownDrugs().then(this,
                              [this](const Result<QList<documents::PrescriptionItem>>& known) {
                                  if (known)
                                      m_editor->setKnownDrugs(*known);
                              });
}

void PrescriptionCard::correct(const Prescription& it)
{
    PrescriptionText text = it.text;
    for (documents::PrescriptionItem& item : text.items)
        item.id = documents::PrescriptionItemId::create();
    text.replaces = it.id;
    write(text);
    m_message->display(InlineMessage::Kind::Info,
                       tr("What was issued stays as it is: this one will replace it."));
}

void PrescriptionCard::recover()
{
    const auto kept = m_drafts.read(m_record);
    if (!kept || kept->text.isEmpty())
        return;
    write(kept->text);
    m_next = kept->id;
    m_message->display(InlineMessage::Kind::Info,
                       tr("The prescription that you were writing on %1 is here again.")
                           .arg(dateAndTime(kept->writtenAt)));
}

void PrescriptionCard::keepDraft()
{
    m_keep.stop();
    if (m_editing->isHidden())
        return;
    const PrescriptionText text = m_editor->text();
    if (text.isEmpty())
        return m_drafts.remove(m_record);
    if (!m_drafts.write({m_next, m_record, QDateTime::currentDateTime(), text}))
        m_message->display(InlineMessage::Kind::Warning,
                           tr("This computer cannot keep what you write: issue it before you "
                              "leave."));
}

void PrescriptionCard::discard()
{
    m_dropped = m_editor->text();
    m_keep.stop();
    m_drafts.remove(m_record);
    closeEditor();
    m_message->dismiss();
    if (!m_dropped.isEmpty())
        m_message->offerUndo(tr("The prescription was discarded."));
    read();
}

void PrescriptionCard::runMessageAction()
{
    m_message->dismiss();
    if (m_dropped.isEmpty())
        return;
    write(std::exchange(m_dropped, {}));
    keepDraft();
}

void PrescriptionCard::issue()
{
    const PrescriptionText text = filled(m_editor->text());
    m_editor->nameFields(*m_submission);
    m_submission->run(
        [this, id = m_next, record = m_record, text] { return m_store.issue(id, record, text); },
        [this, id = m_next, record = m_record] {
            m_keep.stop();
            m_drafts.remove(record);
            if (record != m_record)
                return;
            closeEditor();
            read();
            emit printRequested(documents::DocumentSubject(id));
        });
}

void PrescriptionCard::closeEditor()
{
    m_keep.stop();
    m_editing->hide();
    m_write->show();
}

void PrescriptionCard::setAllergies(const QString& allergies)
{
    m_editor->setAllergies(allergies);
}

} // namespace huella::ui::vet
