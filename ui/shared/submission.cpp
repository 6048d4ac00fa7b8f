// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/submission.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/linkwatch.h"

#include <QTimer>

namespace huella::ui {

namespace {
constexpr int againMs = 400;
}

Submission::Submission(Button* button, InlineMessage* banner, LinkWatch* watch, QObject* parent)
    : QObject(parent), m_button(button), m_banner(banner), m_watch(watch), m_long(new QTimer(this))
{
    m_long->setSingleShot(true);
    m_long->setInterval(longMs);
    connect(m_long, &QTimer::timeout, this, &Submission::tellLong);
    if (!watch)
        return;
    connect(watch, &LinkWatch::changed, this, [this](database::LinkState state) {
        if (state == database::LinkState::Up)
            tryAgain();
    });
}

void Submission::addField(const QString& column, FormField* field)
{
    m_fields.insert(column, field);
}

void Submission::run(std::function<QFuture<Result<void>>()> step, std::function<void()> done)
{
    const auto answer = [this, done](Result<void> result) {
        if (result)
            accept(done);
        else
            refuse(result.error());
    };
    start([this, step, answer] {
        step().then(this, answer).onCanceled(this, [this] {
            refuse({ErrorCode::Cancelled, {}, {}});
        });
    });
}

void Submission::start(std::function<void()> attempt)
{
    if (isRunning())
        return;
    for (const QPointer<FormField>& field : std::as_const(m_fields)) {
        if (field)
            field->clearError();
    }
    if (m_banner)
        m_banner->dismiss();
    if (m_button)
        m_button->setBusy(true);
    m_attempt = std::move(attempt);
    m_long->start();
    const auto first = m_attempt;
    first();
}

void Submission::finish()
{
    m_attempt = nullptr;
    m_isWaiting = false;
    m_long->stop();
    if (m_banner && m_banner->isShowingWork())
        m_banner->dismiss();
    if (m_button)
        m_button->setBusy(false);
}

void Submission::accept(const std::function<void()>& done)
{
    const bool hadBanner = m_banner && m_banner->kind() == InlineMessage::Kind::Warning;
    finish();
    if (hadBanner)
        m_banner->dismiss();
    // The form may be gone after `done`.
    const QPointer<Submission> self(this);
    done();
    if (self)
        emit succeeded();
}

void Submission::refuse(const Error& error)
{
    if (isWorthRepeating(error.code) && m_watch)
        return waitForLink(error);
    finish();
    show(error);
    emit failed(error);
}

void Submission::tellLong()
{
    if (!m_banner || !m_watch)
        return;
    m_banner->showWork(tr("This takes longer than usual. What you typed stays here."),
                       [watch = m_watch] {
                           if (watch)
                               watch->cancel();
                       });
}

void Submission::waitForLink(const Error& error)
{
    m_isWaiting = true;
    m_long->stop();
    if (m_banner)
        m_banner->offerRetry(errorText(error), [self = QPointer(this)] {
            if (self)
                self->retry();
        });
    // The watch may not have heard of the loss yet, or the link may be back already.
    QTimer::singleShot(againMs, this, [this] {
        if (m_watch && m_watch->isUp())
            tryAgain();
    });
}

void Submission::retry()
{
    if (m_watch)
        m_watch->retry();
    tryAgain();
}

void Submission::tryAgain()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_long->start();
    const auto again = m_attempt;
    again();
}

void Submission::show(const Error& error)
{
    const QPointer<FormField> field = m_fields.value(error.field);
    if (field) {
        field->setError(errorText(error));
        field->editor()->setFocus(Qt::OtherFocusReason);
    } else if (m_banner) {
        m_banner->displayError(errorText(error));
    }
}

} // namespace huella::ui
