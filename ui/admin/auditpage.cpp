// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/auditpage.h"

#include "ui/models/auditmodel.h"
#include "ui/models/auditwords.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/tableview.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace huella::ui::admin {

using people::AuditEntry;
using people::AuditStore;

AuditPage::AuditPage(const AdminStores& stores, QWidget* parent)
    : SplitPage(tr("Audit log"), tr("Who did what. Nobody can change what stands here."), parent)
    , m_stores(stores)
    , m_model(new AuditModel(this))
    , m_person(new QComboBox)
    , m_table(new QComboBox)
    , m_day(new DateEdit)
    , m_refresh(new Button(Icons::Refresh, tr("Refresh"), Button::Kind::Secondary))
    , m_more(new Button(tr("Show older"), Button::Kind::Secondary))
    , m_list(new TableView)
    , m_empty(new EmptyState(Icons::Audit, tr("Reading the log…")))
    , m_hint(new EmptyState(Icons::Audit, tr("Choose a line to see each change.")))
    , m_details(new Card)
    , m_sentence(new TextLabel(QString(), TextStyle::BodyStrong))
    , m_moment(new TextLabel(QString(), TextStyle::Caption, Token::TextMuted))
    , m_lines(new QVBoxLayout)
{
    build();
    connectList();
    auto* reloader = new Reloader(stores.session, {QStringLiteral("people")}, this);
    connect(reloader, &Reloader::due, this, &AuditPage::readPeople);
    readPeople();
    reload();
}

void AuditPage::build()
{
    m_refresh->setObjectName(QStringLiteral("refreshAuditButton"));
    m_more->setObjectName(QStringLiteral("olderAuditButton"));
    m_list->setObjectName(QStringLiteral("auditTable"));
    m_list->setAccessibleName(tr("Who did what"));
    header()->addAction(m_refresh);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setStretchColumn(AuditModel::What);
    m_list->setEmptyState(m_empty);
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->setSpacing(space::s);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_more, 0, Qt::AlignHCenter);
    m_more->hide();
    list()->addWidget(buildFilters());
    list()->addWidget(card, 1);
    addPanel(m_hint);
    addPanel(buildDetails());
}

QWidget* AuditPage::buildFilters()
{
    m_person->setObjectName(QStringLiteral("auditPersonCombo"));
    m_table->setObjectName(QStringLiteral("auditTableCombo"));
    m_day->setObjectName(QStringLiteral("auditDayEdit"));
    m_person->setAccessibleName(tr("Person"));
    m_table->setAccessibleName(tr("What"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("Any day"));
    m_day->setMinimumWidth(176);
    // Long names must not push the page over the window's edge.
    for (QComboBox* combo : {m_person, m_table}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_table->addItem(tr("Everything"));
    for (const AuditTable& it : auditTables())
        m_table->addItem(it.text, it.table);
    fillPeople({});
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_person, 2);
    row->addWidget(m_table, 2);
    row->addWidget(m_day);
    return filters;
}

Card* AuditPage::buildDetails()
{
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("auditSentenceLabel"));
    m_lines->setSpacing(space::m);
    m_details->body()->addWidget(m_sentence);
    m_details->body()->addWidget(m_moment);
    m_details->body()->addLayout(m_lines);
    return m_details;
}

void AuditPage::connectList()
{
    connect(m_refresh, &QPushButton::clicked, this, &AuditPage::reload);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::readMore);
    connect(m_person, &QComboBox::currentIndexChanged, this, &AuditPage::reload);
    connect(m_table, &QComboBox::currentIndexChanged, this, &AuditPage::reload);
    connect(m_day, &DateEdit::dateChanged, this, &AuditPage::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
}

void AuditPage::showEvent(QShowEvent* event)
{
    SplitPage::showEvent(event);
    reload();
}

void AuditPage::readPeople()
{
    m_stores.accounts.people().then(this, [this](const Result<QList<people::Person>>& people) {
        if (people)
            fillPeople(*people);
    });
}

void AuditPage::fillPeople(const QList<people::Person>& people)
{
    const QSignalBlocker quiet(m_person);
    const QString chosen = m_person->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    for (const people::Person& it : people)
        m_person->addItem(it.fullName(), it.id.text());
    m_person->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_person->findData(chosen)));
}

people::AuditFilter AuditPage::filter() const
{
    people::AuditFilter filter;
    filter.person = PersonId::fromText(m_person->currentData().toString());
    filter.table = m_table->currentData().toString();
    if (const auto day = m_day->date()) {
        filter.from = day->startOfDay();
        filter.until = day->addDays(1).startOfDay();
    }
    return filter;
}

void AuditPage::reload()
{
    const int asked = ++m_asked;
    m_refresh->setBusy(true);
    m_stores.audit.page(filter()).then(this, [this, asked](const Result<QList<AuditEntry>>& page) {
        if (asked == m_asked)
            show(page, false);
    });
}

void AuditPage::readMore()
{
    if (m_model->rowCount() == 0)
        return;
    people::AuditFilter older = filter();
    older.before = m_model->at(m_model->rowCount() - 1);
    const int asked = ++m_asked;
    m_more->setBusy(true);
    m_stores.audit.page(older).then(this, [this, asked](const Result<QList<AuditEntry>>& page) {
        if (asked == m_asked)
            show(page, true);
    });
}

void AuditPage::show(const Result<QList<AuditEntry>>& page, bool isMore)
{
    m_refresh->setBusy(false);
    m_more->setBusy(false);
    if (!page) {
        m_empty->setSentence(errorText(page.error()));
        return readFailed(page.error());
    }
    readWorked();
    m_empty->setSentence(tr("Nothing like that is on the log."));
    if (isMore)
        m_model->append(*page);
    else
        m_model->setValues(*page);
    m_more->setVisible(page->size() == AuditStore::pageSize);
    if (!m_list->currentIndex().isValid())
        showPanel(m_hint);
}

void AuditPage::choose(int row)
{
    if (row < 0)
        return showPanel(m_hint);
    const AuditEntry& entry = m_model->at(row);
    m_sentence->setText(auditSentence(entry));
    m_moment->setText(auditMoment(entry.at));
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const AuditLine& line : auditLines(entry)) {
        QStringList values{line.before, line.after};
        values.removeAll(QString());
        values.removeDuplicates();
        auto* text = new TextLabel(line.name + u'\n' + values.join(QStringLiteral("  →  ")));
        text->setWordWrap(true);
        m_lines->addWidget(text);
    }
    if (!entry.note.isEmpty()) {
        auto* note = new TextLabel(entry.note, TextStyle::Body, Token::TextMuted);
        note->setWordWrap(true);
        m_lines->addWidget(note);
    }
    showPanel(m_details);
}

} // namespace huella::ui::admin
