// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentsheet.h"

#include "ui/documents/compose.h"
#include "ui/documents/pagepreview.h"
#include "ui/documents/printbar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filepicker.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/submission.h"
#include "ui/shared/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace huella::ui {

using documents::DocumentContent;
using documents::PrintMedium;
using documents::PrintRequest;

namespace {

constexpr int widest = 1040, sideWidth = 304, mostPages = 12;

double dotsPerInch(Paper paper)
{
    return paper == Paper::Roll ? 100 : 76; // what stands beside the side column
}

} // namespace

DocumentSheet::DocumentSheet(documents::DocumentStore& store, const Doors& doors, LinkWatch& watch,
                             QWidget* covered)
    : QWidget(covered)
    , m_store(store)
    , m_doors(doors)
    , m_covered(covered)
    , m_panel(new Card({}, this))
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_state(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_progress(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_message(new InlineMessage)
    , m_pages(new PagePreview)
    , m_scroll(new QScrollArea)
    , m_bar(new PrintBar(doors.printers, doors.settings))
    , m_close(Button::iconOnly(Icons::Cross, tr("Close")))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Quiet))
    , m_submission(new Submission(nullptr, m_message, &watch, this))
    , m_work(new PrintWork(store, doors.printers, this))
{
    setObjectName(QStringLiteral("documentSheet"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectParts();
    covered->installEventFilter(this);
    hide();
}

void DocumentSheet::build()
{
    m_scroll->setObjectName(QStringLiteral("previewScroll"));
    m_scroll->setWidget(m_pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_panel->setPadding(space::l);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_scroll, 1);
    row->addWidget(buildSide());
    m_panel->body()->addLayout(row);
}

QWidget* DocumentSheet::buildSide()
{
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_state->setObjectName(QStringLiteral("documentState"));
    m_message->setObjectName(QStringLiteral("documentMessage"));
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_close->setObjectName(QStringLiteral("closeDocumentButton"));
    m_cancel->setObjectName(QStringLiteral("cancelPrintButton"));
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_cancel);
    column->addWidget(m_message);
    column->addStretch();
    return side;
}

void DocumentSheet::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &DocumentSheet::leave);
    connect(m_bar, &PrintBar::paperChanged, this, &DocumentSheet::preview);
    connect(m_bar->printButton(), &QPushButton::clicked, this, &DocumentSheet::print);
    connect(m_bar->saveButton(), &QPushButton::clicked, this, &DocumentSheet::save);
    connect(m_cancel, &QPushButton::clicked, this, &DocumentSheet::cancel);
    connect(m_message, &InlineMessage::actionTriggered, this, &DocumentSheet::read);
    connect(m_submission, &Submission::failed, this, [this] { showWorking(false); });
    connect(m_work, &PrintWork::progressed, this, [this](int page, int pages) {
        m_progress->setText(tr("Page %1 of %2…").arg(page).arg(pages));
    });
    connect(m_work, &PrintWork::done, this, [this] {
        finishWith(m_order.printer.isEmpty()
                       ? tr("Saved as %1.").arg(QFileInfo(m_order.file).fileName())
                       : tr("Sent to the printer %1.").arg(m_order.printer));
    });
    connect(m_work, &PrintWork::cancelled, this, [this] {
        finishWith({});
        m_message->display(InlineMessage::Kind::Info,
                           tr("It was cancelled. The document is saved: print it again when you "
                              "like; it will say “Copy”."));
    });
    connect(m_work, &PrintWork::failed, this, [this](const QString& said) {
        finishWith({});
        const QString why = said.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(said);
        m_message->displayError(
            tr("It could not be printed%1. The document is saved: look at the printer and print it "
               "again, or save it as a PDF.")
                .arg(why));
    });
}

void DocumentSheet::open(const documents::DocumentSubject& subject)
{
    m_subject = subject;
    m_isKnown = false;
    m_title->setText(titleOf(subject.kind));
    m_state->clear();
    m_pages->setPages({});
    m_message->dismiss();
    showWorking(false);
    m_bar->open(subject.kind);
    arrange();
    QWidget::show();
    raise();
    setFocus();
    read();
}

void DocumentSheet::read()
{
    m_message->dismiss();
    m_bar->setWaiting(true);
    m_store.content(m_subject).then(
        this, [this, subject = m_subject](const Result<DocumentContent>& content) {
            if (subject != m_subject)
                return;
            if (!content)
                return m_message->display(InlineMessage::Kind::Error, errorText(content.error()),
                                          tr("Try again"));
            m_bar->setWaiting(false);
            show(*content);
        });
}

void DocumentSheet::show(const DocumentContent& content)
{
    m_content = content;
    m_isKnown = true;
    m_title->setText(nameOf(content));
    showState(content.prints == 0
                  ? tr("Not printed yet. The first print gives it its number.")
                  : tr("Printed %n time(s). The next one says “Copy”.", nullptr, content.prints));
    m_content.isCopy = content.prints > 0;
    preview();
}

// A label that wraps says how high it is only when it is asked for a width.
void DocumentSheet::showState(const QString& text)
{
    m_state->setText(text);
    m_state->setMinimumHeight(m_state->heightForWidth(sideWidth));
}

void DocumentSheet::preview()
{
    if (!m_isKnown)
        return;
    const double ratio = devicePixelRatioF();
    makePreview(m_content, m_bar->paper(), dotsPerInch(m_bar->paper()) * ratio, mostPages)
        .then(this, [this, number = ++m_previews, ratio](QList<QImage> pages) {
            if (number != m_previews)
                return;
            for (QImage& page : pages)
                page.setDevicePixelRatio(ratio);
            m_pages->setPages(pages);
        });
}

void DocumentSheet::print()
{
    begin(m_bar->order(), PrintMedium::Printer);
}

void DocumentSheet::save()
{
    m_doors.filePicker.pickTarget(this, fileNameOf(m_content), [this](const QString& path) {
        PrintOrder order = m_bar->order();
        order.printer.clear();
        order.file = path;
        begin(order, PrintMedium::Pdf);
    });
}

void DocumentSheet::begin(const PrintOrder& order, PrintMedium medium)
{
    m_order = order;
    m_bar->remember();
    PrintRequest request;
    request.subject = m_subject;
    request.medium = medium;
    request.paper = toWord(order.paper);
    request.copies = order.copies;
    m_message->dismiss();
    showWorking(true);
    m_isGivenUp = false;
    m_submission->run<DocumentContent>(
        [this, request] { return m_store.beginPrint(request); },
        [this, request](const DocumentContent& content) { produce(request.print, content); });
}

void DocumentSheet::produce(documents::PrintId print, const DocumentContent& content)
{
    if (!m_isGivenUp)
        return m_work->start(print, content, m_order);
    m_store.endPrint(print, documents::PrintOutcome::Cancelled).then(this, [](const Result<void>&) {
    });
    showWorking(false);
}

void DocumentSheet::cancel()
{
    m_isGivenUp = true;
    m_work->cancel();
}

void DocumentSheet::showWorking(bool isWorking)
{
    m_bar->setWaiting(isWorking);
    m_progress->setText(tr("Preparing the pages…"));
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
}

void DocumentSheet::finishWith(const QString& text)
{
    showWorking(false);
    read();
    if (!text.isEmpty())
        m_message->display(InlineMessage::Kind::Success, text);
}

void DocumentSheet::leave()
{
    cancel();
    hide();
    emit closed();
}

void DocumentSheet::arrange()
{
    setGeometry(m_covered->rect());
    const int width = std::min(widest, m_covered->width() - 2 * space::xl);
    m_panel->setGeometry((m_covered->width() - width) / 2, space::xl, width,
                         m_covered->height() - 2 * space::xl);
}

void DocumentSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = color(Token::Canvas);
    scrim.setAlpha(225);
    painter.fillRect(rect(), scrim);
}

void DocumentSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->matches(QKeySequence::Print) && m_bar->printButton()->isVisible())
        return m_bar->printButton()->click();
    QWidget::keyPressEvent(event);
}

bool DocumentSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui
