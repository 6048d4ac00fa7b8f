// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vet/addendacard.h"

#include "core/records/recordstore.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"
#include "ui/vet/textarea.h"
#include "ui/vet/words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace huella::ui::vet {

AddendaCard::AddendaCard(records::RecordStore& store, LinkWatch& watch, QWidget* parent)
    : Card(tr("Addenda"), parent)
    , m_store(store)
    , m_list(new QVBoxLayout)
    , m_message(new InlineMessage)
    , m_text(new TextArea(2))
    , m_field(new FormField(tr("Add to this attention"), m_text))
    , m_add(new Button(Icons::Plus, tr("Add the addendum"), Button::Kind::Secondary))
    , m_submission(new Submission(m_add, m_message, &watch, this))
{
    setObjectName(QStringLiteral("addendaCard"));
    m_text->setObjectName(QStringLiteral("addendumEdit"));
    m_add->setObjectName(QStringLiteral("addAddendumButton"));
    m_message->setObjectName(QStringLiteral("addendaMessage"));
    m_field->setHelp(
        tr("The attention is signed: what you add stays with your name and the time."));
    m_list->setSpacing(space::m);
    body()->addLayout(m_list);
    body()->addWidget(m_field);
    body()->addWidget(m_message);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    m_submission->addField(QStringLiteral("body"), m_field);
    connect(m_add, &QPushButton::clicked, this, &AddendaCard::add);
    connect(m_text, &TextArea::textChanged, this, [this] {
        if (!m_isFilling)
            emit typed(m_text->toPlainText());
    });
}

void AddendaCard::open(RecordId record)
{
    if (record != m_record) {
        m_isFilling = true;
        m_text->clear();
        m_isFilling = false;
    }
    m_record = record;
    m_message->dismiss();
    read();
}

void AddendaCard::suggest(const QString& text)
{
    m_text->setPlainText(text);
}

void AddendaCard::read()
{
    m_store.addenda(m_record).then(
        this, [this, record = m_record](const Result<QList<records::Addendum>>& addenda) {
            if (record != m_record)
                return;
            if (addenda)
                show(*addenda);
            else
                m_message->displayError(errorText(addenda.error()));
        });
}

void AddendaCard::show(const QList<records::Addendum>& addenda)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const records::Addendum& addendum : addenda) {
        const QString time = QLocale().toString(addendum.writtenAt, QLocale::ShortFormat);
        const QString author =
            addendum.author.isEmpty() ? tr("a vet who no longer works here") : addendum.author;
        auto* entry = new QWidget;
        auto* column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(new TextLabel(author + QStringLiteral(" · ") + time, TextStyle::Caption,
                                        Token::TextMuted));
        auto* words = new TextLabel(addendum.body);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
        m_list->addWidget(entry);
    }
}

void AddendaCard::add()
{
    const QString body = m_text->toPlainText();
    if (body.toUcs4().size() > records::Record::maxTextLength)
        return m_field->setError(fieldProblem(QStringLiteral("body"), QStringLiteral("too_long")));
    const auto id = records::AddendumId::create();
    m_submission->run(
        [this, id, body, record = m_record] { return m_store.addAddendum(id, record, body); },
        [this] {
            m_text->clear();
            read();
            emit added();
        });
}

} // namespace huella::ui::vet
