// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/button.h"
#include "ui/shared/formfield.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/lineedit.h"
#include "ui/shared/linkwatch.h"
#include "ui/shared/submission.h"

#include <QPromise>
#include <QTest>

using namespace huella;
using namespace huella::ui;
using database::LinkState;

namespace {

template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

struct Form
{
    Form() { watch.setState(LinkState::Up, QDateTime::currentDateTime()); }

    QWidget window;
    Button button{QStringLiteral("Save"), Button::Kind::Primary, &window};
    InlineMessage banner{&window};
    LineEdit* edit = new LineEdit;
    FormField field{QStringLiteral("Name"), edit, &window};
    LinkWatch watch;
    Submission submission{&button, &banner, &watch, &window};
};

void settle(int ms = 0)
{
    QTest::qWait(ms + 20);
}

} // namespace

TEST_CASE("A step that meets a lost link is sent again when the link is back and succeeds once")
{
    Form form;
    form.edit->setText(QStringLiteral("Luna"));
    QStringList sentIds;
    int done = 0;
    const QString id = QStringLiteral("the-same-id");
    form.submission.run<int>(
        [&]() -> QFuture<Result<int>> {
            sentIds << id;
            if (!form.watch.isUp())
                return answered<int>(failure(ErrorCode::LinkLost));
            if (sentIds.size() == 1) {
                form.watch.setState(LinkState::Down, QDateTime::currentDateTime());
                return answered<int>(failure(ErrorCode::LinkLost));
            }
            return answered<int>(7);
        },
        [&](const int& value) { done += value; });
    settle(500);
    CHECK(form.submission.isWaiting());
    CHECK(form.button.isBusy());
    CHECK_FALSE(form.banner.isHidden());
    CHECK(form.edit->text() == QStringLiteral("Luna"));
    CHECK(sentIds.size() == 1);

    form.watch.setState(LinkState::Up, QDateTime::currentDateTime());
    settle();
    form.watch.setState(LinkState::Down, QDateTime::currentDateTime());
    form.watch.setState(LinkState::Up, QDateTime::currentDateTime());
    settle(500);
    CHECK(sentIds.size() == 2);
    CHECK(done == 7);
    CHECK_FALSE(form.button.isBusy());
    CHECK(form.banner.isHidden());
}

TEST_CASE("A link that is back before the form heard of its loss does not leave the form waiting")
{
    Form form;
    int sent = 0, done = 0;
    form.submission.run(
        [&]() -> QFuture<Result<void>> {
            return ++sent == 1 ? answered<void>(failure(ErrorCode::LinkLost)) : answered<void>({});
        },
        [&] { ++done; });
    settle(600);
    CHECK(sent == 2);
    CHECK(done == 1);
}

TEST_CASE("Try again sends the step at once, the form stays filled and the banner clears by itself")
{
    Form form;
    form.edit->setText(QStringLiteral("Luna"));
    form.watch.setState(LinkState::Down, QDateTime::currentDateTime());
    int sent = 0, done = 0, wanted = 0, others = 0;
    bool isServerBack = false;
    QObject::connect(&form.watch, &LinkWatch::retryWanted, &form.window, [&] { ++wanted; });
    QObject::connect(&form.banner, &InlineMessage::actionTriggered, &form.window,
                     [&] { ++others; });
    form.submission.run(
        [&]() -> QFuture<Result<void>> {
            ++sent;
            return isServerBack ? answered<void>({}) : answered<void>(failure(ErrorCode::LinkLost));
        },
        [&] { ++done; });
    settle(500);
    REQUIRE(sent == 1);
    REQUIRE_FALSE(form.banner.actionButton()->isHidden());
    form.banner.actionButton()->click();
    settle();
    CHECK(sent == 2);
    CHECK(wanted == 1);
    CHECK_FALSE(form.banner.isHidden());
    CHECK(form.edit->text() == QStringLiteral("Luna"));
    isServerBack = true;
    form.banner.actionButton()->click();
    settle();
    CHECK(done == 1);
    CHECK(form.banner.isHidden());
    CHECK(others == 0); // the page's own button was something else
}

TEST_CASE("A step of over three seconds shows a bar with words and Cancel, which ends it")
{
    Form form;
    form.edit->setText(QStringLiteral("Luna"));
    QPromise<Result<void>> promise;
    promise.start();
    int cancelled = 0;
    QObject::connect(&form.watch, &LinkWatch::cancelWanted, &form.window, [&] {
        ++cancelled;
        promise.addResult(Result<void>(failure(ErrorCode::Cancelled)));
        promise.finish();
    });
    form.submission.run([&] { return promise.future(); }, [] {});
    CHECK(form.button.isBusy()); // at once
    settle(Submission::longMs - 500);
    CHECK_FALSE(form.banner.isShowingWork());
    settle(700);
    REQUIRE(form.banner.isShowingWork());
    CHECK_FALSE(form.banner.text().isEmpty());
    form.banner.actionButton()->click();
    settle();
    CHECK(cancelled == 1);
    CHECK_FALSE(form.banner.isShowingWork());
    CHECK_FALSE(form.submission.isRunning());
    CHECK(form.edit->text() == QStringLiteral("Luna"));
}

TEST_CASE("An error that names a field is shown beside it, any other in the banner")
{
    Form form;
    form.submission.addField(QStringLiteral("name"), &form.field);
    form.submission.run(
        [&] {
            return answered<void>(failure(ErrorCode::InvalidValue, QStringLiteral("required"),
                                          QStringLiteral("name")));
        },
        [] {});
    settle();
    CHECK(form.field.hasError());
    CHECK(form.edit->property("invalid").toBool());
    CHECK(form.banner.isHidden());
    form.edit->setText(QStringLiteral("L"));
    CHECK_FALSE(form.field.hasError());

    form.submission.run([&] { return answered<void>(failure(ErrorCode::SlotTaken)); }, [] {});
    settle();
    CHECK_FALSE(form.banner.isHidden());
    CHECK(form.banner.kind() == InlineMessage::Kind::Error);
    CHECK_FALSE(form.submission.isRunning());
}

TEST_CASE("A second press while a step runs sends nothing")
{
    Form form;
    int sent = 0;
    QPromise<Result<void>> promise;
    promise.start();
    const auto step = [&] {
        ++sent;
        return promise.future();
    };
    form.submission.run(step, [] {});
    form.submission.run(step, [] {});
    CHECK(sent == 1);
    int clicks = 0;
    QObject::connect(&form.button, &QPushButton::clicked, &form.window, [&] { ++clicks; });
    QTest::mouseClick(&form.button, Qt::LeftButton);
    QTest::keyClick(&form.button, Qt::Key_Space);
    CHECK(clicks == 0);
    promise.addResult(Result<void>());
    promise.finish();
    settle();
    CHECK_FALSE(form.submission.isRunning());
}
