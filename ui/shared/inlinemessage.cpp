// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/inlinemessage.h"

#include "ui/shared/button.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

constexpr int undoMs = 10000, leastActionMs = 8000;

struct Look
{
    Icons icon;
    Token fg, bg, edge;
};

Look lookOfKind(InlineMessage::Kind kind)
{
    using enum Token;
    switch (kind) {
    case InlineMessage::Kind::Success:
        return {Icons::CheckCircle, SuccessFg, SuccessBg, SuccessEdge};
    case InlineMessage::Kind::Warning:
        return {Icons::Warning, WarningFg, WarningBg, WarningEdge};
    case InlineMessage::Kind::Error:
        return {Icons::Error, ErrorFg, ErrorBg, ErrorEdge};
    case InlineMessage::Kind::Info:
        break;
    }
    return {Icons::Info, InfoFg, InfoBg, InfoEdge};
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icons::Info))
    , m_text(new TextLabel)
    , m_action(new Button({}, Button::Kind::Secondary))
    , m_close(Button::iconOnly(Icons::Cross, tr("Close the message")))
    , m_timer(new QTimer(this))
    , m_work(new QProgressBar)
{
    m_action->setObjectName(QStringLiteral("messageActionButton"));
    m_action->setButtonSize(Button::Size::Compact);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setButtonSize(Button::Size::Compact);
    m_text->setWordWrap(true);
    m_timer->setSingleShot(true);
    m_work->setObjectName(QStringLiteral("messageWorkBar"));
    m_work->setRange(0, 0);
    m_work->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::xs);
    words->addWidget(m_text);
    words->addWidget(m_work);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto act = m_act) // it may replace itself
            act();
        else
            emit actionTriggered();
    });
    connect(m_close, &QPushButton::clicked, this, &InlineMessage::dismiss);
    connect(m_timer, &QTimer::timeout, this, &InlineMessage::dismiss);
    hide();
}

void InlineMessage::display(Kind kind, const QString& text)
{
    display(kind, text, {});
}

void InlineMessage::display(Kind kind, const QString& text, const QString& action)
{
    display(kind, text, action, nullptr);
}

void InlineMessage::offerRetry(const QString& text, const std::function<void()>& retry)
{
    display(Kind::Warning, text, tr("Try again"), retry);
}

void InlineMessage::showWork(const QString& text, const std::function<void()>& cancel)
{
    display(Kind::Info, text, tr("Cancel"), cancel);
    m_work->setAccessibleName(text);
    m_work->show();
}

bool InlineMessage::isShowingWork() const
{
    return !m_work->isHidden();
}

void InlineMessage::display(Kind kind, const QString& text, const QString& action,
                            const std::function<void()>& act)
{
    m_kind = kind;
    m_act = act;
    m_work->hide();
    m_timer->stop();
    m_icon->setIcon(lookOfKind(kind).icon);
    m_icon->setInk(lookOfKind(kind).fg);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::offerUndo(const QString& text)
{
    display(Kind::Success, text, tr("Undo"));
    hideAfter(undoMs);
}

void InlineMessage::hideAfter(int milliseconds)
{
    m_timer->start(m_action->text().isEmpty() ? milliseconds
                                              : std::max(milliseconds, leastActionMs));
}

void InlineMessage::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void InlineMessage::dismiss()
{
    if (isHidden())
        return;
    m_timer->stop();
    hide();
    emit dismissed();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look look = lookOfKind(m_kind);
    paintRounded(painter, rect(), radius::control + 2, color(look.bg), color(look.edge));
}

} // namespace huella::ui
