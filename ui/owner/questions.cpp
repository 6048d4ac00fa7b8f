// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owner/questions.h"

#include "ui/shared/button.h"
#include "ui/shared/clearpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace huella::ui::owner {

namespace {

/// Asks for less than its body needs: what is below it stays on the screen, and the body scrolls.
class BodyScroll : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int enough = 200;
        return QScrollArea::sizeHint().boundedTo({QWIDGETSIZE_MAX, enough});
    }
};

QScrollArea* scrollOf(QWidget* body)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::xs, space::xs, space::m, space::xs); // the rings have room
    column->addWidget(body);
    column->addStretch(1);
    auto* scroll = new BodyScroll;
    scroll->setObjectName(QStringLiteral("questionScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setClearPage(*scroll, inside);
    return scroll;
}

} // namespace

Questions::Questions(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Headline))
    , m_help(new TextLabel({}, TextStyle::Body, Token::TextMuted))
    , m_bodies(new QStackedWidget)
    , m_back(new Button(Icons::ArrowLeft, tr("Back"), Button::Kind::Quiet))
    , m_next(new Button(tr("Continue"), Button::Kind::Primary))
{
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_back->setObjectName(QStringLiteral("previousQuestionButton"));
    m_next->setObjectName(QStringLiteral("nextQuestionButton"));
    build();
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!goBack())
            emit left();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { emit nextRequested(current()); });
    auto* keys = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setWhatsThis(tr("One question back"));
    connect(keys, &QShortcut::activated, m_back, &QAbstractButton::click);
}

void Questions::build()
{
    m_title->setWordWrap(true);
    m_help->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_help);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::m);
    bar->addWidget(m_back);
    bar->addStretch();
    bar->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(words);
    column->addWidget(m_bodies, 1);
    column->addLayout(bar);
}

int Questions::add(const QString& title, const QString& help, QWidget* body, Next next)
{
    m_questions.append({title, help, {}, body, next});
    m_bodies->addWidget(scrollOf(body));
    if (m_path.isEmpty())
        begin(0);
    return int(m_questions.size()) - 1;
}

void Questions::setTitle(int question, const QString& title)
{
    m_questions[question].title = title;
    if (question == current())
        m_title->setText(title);
}

void Questions::setNextText(int question, const QString& text)
{
    m_questions[question].next = text;
    if (question == current())
        m_next->setText(text.isEmpty() ? tr("Continue") : text);
}

void Questions::begin(int question)
{
    m_path = {question};
    display();
}

void Questions::go(int question)
{
    if (const qsizetype before = m_path.indexOf(question); before >= 0)
        m_path.resize(before + 1);
    else
        m_path.append(question);
    display();
    focusFirst();
}

bool Questions::goBack()
{
    if (isFirst())
        return false;
    m_path.removeLast();
    display();
    focusFirst();
    return true;
}

int Questions::current() const
{
    return m_path.isEmpty() ? -1 : m_path.last();
}

void Questions::display()
{
    const Question& question = m_questions.at(current());
    m_title->setText(question.title);
    m_help->setText(question.help);
    m_help->setVisible(!question.help.isEmpty());
    m_bodies->setCurrentIndex(current());
    m_next->setText(question.next.isEmpty() ? tr("Continue") : question.next);
    m_next->setVisible(question.way == Next::Button);
    emit shown(current());
}

// A finger goes back by the frame's own button, which is always at the same place.
void Questions::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_back->setVisible(!touch::isOn(this));
}

void Questions::focusFirst()
{
    if (!isVisible())
        return;
    QWidget* body = m_questions.at(current()).body;
    QWidget* first = nullptr;
    for (QWidget* part : body->findChildren<QWidget*>()) {
        if (!part->isVisibleTo(body) || !part->isEnabled() || !(part->focusPolicy() & Qt::TabFocus))
            continue;
        const auto* choice = qobject_cast<QAbstractButton*>(part);
        if (choice && choice->isChecked())
            return part->setFocus(); // what was answered before
        if (!first)
            first = part;
    }
    if (first)
        first->setFocus();
    else if (m_next->isVisible())
        m_next->setFocus();
}

void Questions::showPart(QWidget* part)
{
    if (auto* scroll = qobject_cast<QScrollArea*>(m_bodies->currentWidget()))
        scroll->ensureWidgetVisible(part);
}

} // namespace huella::ui::owner
