// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillpage.h"

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/database/session.h"
#include "core/payments/payee.h"
#include "ui/documents/pdf.h"
#include "ui/shared/button.h"
#include "ui/shared/dateedit.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/locale.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/reloader.h"
#include "ui/shared/tableview.h"
#include "ui/shared/textlabel.h"
#include "ui/till/movementmodel.h"
#include "ui/till/refundtasks.h"
#include "ui/till/tillsheet.h"
#include "ui/till/tillwords.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QVBoxLayout>

namespace huella::ui {

using payments::TillDay;

TillPage::TillPage(database::Session& session, const Doors& doors, CloseCard::Right right,
                   LinkWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_store(session)
    , m_doors(doors)
    , m_day(doors.clock.now().date())
    , m_message(new InlineMessage)
    , m_before(Button::iconOnly(Icons::ChevronLeft, tr("The day before")))
    , m_after(Button::iconOnly(Icons::ChevronRight, tr("The day after")))
    , m_today(new Button(tr("Today"), Button::Kind::Quiet))
    , m_date(new DateEdit)
    , m_name(new TextLabel(QString(), TextStyle::BodyStrong))
    , m_save(new Button(Icons::File, tr("Save as CSV"), Button::Kind::Secondary))
    , m_print(new Button(Icons::Print, tr("Save as PDF"), Button::Kind::Secondary))
    , m_tasks(new RefundTasks(m_store, watch))
    , m_card(new CloseCard(m_store, right, watch))
    , m_model(new MovementModel(this))
    , m_table(new TableView)
{
    setWhatsThis(tr("Count the drawer, write what is in it and close the day. What comes later is "
                    "shown apart. Ctrl+Left and Ctrl+Right go from day to day."));
    build();
    connectParts();
    m_tasks->reload();
}

void TillPage::build()
{
    m_before->setObjectName(QStringLiteral("dayBeforeButton"));
    m_after->setObjectName(QStringLiteral("dayAfterButton"));
    m_today->setObjectName(QStringLiteral("tillTodayButton"));
    m_date->setObjectName(QStringLiteral("tillDateEdit"));
    m_name->setObjectName(QStringLiteral("tillDayLabel"));
    m_save->setObjectName(QStringLiteral("saveCsvButton"));
    m_print->setObjectName(QStringLiteral("saveSheetButton"));
    auto* papers = new QMenu(m_print);
    papers->addAction(tr("A4"), this, [this] { saveSheet(Paper::A4); });
    papers->addAction(tr("Letter"), this, [this] { saveSheet(Paper::Letter); });
    papers->addAction(tr("Roll of 80 mm"), this, [this] { saveSheet(Paper::Roll); });
    m_print->setMenu(papers);
    m_table->setObjectName(QStringLiteral("movementsTable"));
    m_message->setObjectName(QStringLiteral("tillMessage"));
    m_before->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Left));
    m_after->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Right));
    auto* header =
        new PageHeader(tr("Day's close"), tr("What was charged and what went back, day by day."));
    header->addAction(m_save);
    header->addAction(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(header);
    column->addWidget(buildDays());
    column->addWidget(m_message);
    column->addWidget(m_tasks);
    column->addWidget(m_card);
    column->addWidget(buildMovements(), 1);
}

QWidget* TillPage::buildDays()
{
    m_date->setAccessibleName(tr("Day"));
    m_date->setFixedWidth(176);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_before, m_date, m_after, m_today})
        line->addWidget(part);
    line->addSpacing(space::m);
    line->addWidget(m_name, 1);
    return row;
}

QWidget* TillPage::buildMovements()
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setStretchColumn(MovementModel::Whom);
    m_table->setMinimumHeight(5 * size::row);
    m_table->setEmptyState(new EmptyState(Icons::Cash, tr("No money moved on this day.")));
    auto* card = new Card;
    card->setPadding(space::s);
    card->body()->addWidget(m_table, 1);
    return card;
}

void TillPage::connectParts()
{
    connect(m_before, &QPushButton::clicked, this, [this] { showDay(m_day.addDays(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showDay(m_day.addDays(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] {
        showDay(m_shown.today.isValid() ? m_shown.today : m_doors.clock.now().date());
    });
    connect(m_date, &DateEdit::dateChanged, this, [this] {
        if (const auto day = m_date->date(); day && *day != m_day)
            showDay(*day);
    });
    connect(m_save, &QPushButton::clicked, this, &TillPage::saveTable);
    connect(m_card, &CloseCard::closedOrReopened, this, &TillPage::reload);
    connect(m_tasks, &RefundTasks::countChanged, this, &TillPage::tasksChanged);
    auto* reloader = new Reloader(
        m_session,
        {QStringLiteral("payments"), QStringLiteral("closes"), QStringLiteral("settings")}, this);
    connect(reloader, &Reloader::due, m_tasks, &RefundTasks::reload);
    connect(reloader, &Reloader::due, this, [this] {
        if (isVisible())
            reload();
    });
}

void TillPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showDay(m_day);
}

void TillPage::showDay(QDate day)
{
    m_day = day;
    if (m_date->date() != day)
        m_date->setDate(day);
    m_name->setText(longDate(day));
    m_after->setEnabled(!m_shown.today.isValid() || day < m_shown.today);
    reload();
}

void TillPage::reload()
{
    const int asked = ++m_asked;
    m_store.day(m_day).then(this, [this, asked](const Result<TillDay>& day) {
        if (asked == m_asked)
            show(day);
    });
}

void TillPage::show(const Result<TillDay>& day)
{
    if (!day) {
        if (day.error().code != ErrorCode::LinkLost && day.error().code != ErrorCode::Cancelled)
            m_message->displayError(errorText(day.error())); // a lost link has its own banner
        return;
    }
    m_shown = *day;
    m_after->setEnabled(m_day < day->today);
    m_today->setEnabled(m_day != day->today);
    m_save->setEnabled(!day->movements.isEmpty());
    m_card->setDay(*day);
    m_model->setDay(*day);
}

void TillPage::saveTable()
{
    save(m_save, payments::tillFileName(m_day),
         [day = m_shown, words = tillWords(), locale = QLocale()] {
             return payments::tillCsv(day, words, locale);
         });
}

void TillPage::saveSheet(Paper paper)
{
    payments::payee(m_session).then(this, [this, paper](const Result<QString>& clinic) {
        save(m_print, tillSheetFileName(m_day),
             [sheet = tillSheet(m_shown, clinic.value_or(QString())), paper] {
                 return toPdf(sheet, paper).value_or(QByteArray());
             });
    });
}

void TillPage::save(Button* button, const QString& name, const std::function<QByteArray()>& make)
{
    m_doors.filePicker.pickTarget(this, name, [this, button, make](const QString& file) {
        button->setBusy(true);
        inBackground([make, file] {
            const QByteArray bytes = make();
            QSaveFile target(file);
            return !bytes.isEmpty() && target.open(QIODevice::WriteOnly) &&
                   target.write(bytes) == bytes.size() && target.commit();
        }).then(this, [this, button, file](bool isDone) {
            button->setBusy(false);
            tellSaved(QFileInfo(file).fileName(), isDone);
        });
    });
}

void TillPage::tellSaved(const QString& file, bool isDone)
{
    if (!isDone)
        return m_message->displayError(
            tr("%1 could not be written. Choose another folder, or free some space.").arg(file));
    m_message->display(InlineMessage::Kind::Success, tr("Saved as %1.").arg(file));
    m_message->hideAfter(8000);
}

} // namespace huella::ui
