// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace huella::ui {

class Button;
class FormField;
class InlineMessage;
class LinkWatch;

/// A form's way to the database. While a step runs the button is busy. Where the link is lost the
/// banner says so and offers "Try again", the form stays filled, and the same step is sent again,
/// then or by itself when the link is back, so the step must carry the same id each time; `done`
/// is called exactly once. After three seconds the banner shows a bar and offers to cancel. Other
/// errors go to the field they name, or to the banner. GUI thread
/// only.
class Submission : public QObject
{
    Q_OBJECT

public:
    /// Any of the three may be null. Nothing is owned.
    Submission(Button* button, InlineMessage* banner, LinkWatch* watch, QObject* parent);

    /// An Error whose `field` is `column` is shown beside `field`.
    void addField(const QString& column, FormField* field);

    /// Does nothing while another step runs. `done` takes the step's value.
    template <typename T>
    void run(std::function<QFuture<Result<T>>()> step, std::function<void(const T&)> done)
    {
        const auto answer = [this, done](Result<T> result) {
            if (result)
                accept([&] { done(*result); });
            else
                refuse(result.error());
        };
        start([this, step, answer] {
            step().then(this, answer).onCanceled(this, [this] {
                refuse({ErrorCode::Cancelled, {}, {}});
            });
        });
    }
    void run(std::function<QFuture<Result<void>>()> step, std::function<void()> done);

    [[nodiscard]] bool isRunning() const { return m_attempt != nullptr; }
    /// Between a lost link and the next try.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    /// From when on a step that still runs is told with a bar and "Cancel".
    static constexpr int longMs = 3000;

signals:
    void succeeded();
    void failed(const huella::Error& error);

private:
    void start(std::function<void()> attempt);
    void accept(const std::function<void()>& done);
    void refuse(const Error& error);
    void waitForLink(const Error& error);
    void retry();
    void tryAgain();
    void tellLong();
    void finish();
    void show(const Error& error);

    QPointer<Button> m_button;
    QPointer<InlineMessage> m_banner;
    QPointer<LinkWatch> m_watch;
    QHash<QString, QPointer<FormField>> m_fields;
    std::function<void()> m_attempt;
    bool m_isWaiting = false;
    QTimer* m_long;
};

} // namespace huella::ui
