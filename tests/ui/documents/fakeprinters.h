// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/filepicker.h"
#include "ui/shared/printers.h"

#include <QPromise>

namespace huella::test {

/// A printer that keeps what it is given, refuses, or never ends.
class FakePrinters : public ui::Printers
{
public:
    enum class Mood { Prints, IsOutOfPaper, Hangs };

    QStringList installed{QStringLiteral("Epson TM-T20"), QStringLiteral("HP LaserJet")};
    Mood mood = Mood::Prints;
    QList<ui::PrintedPages> printed;

    QFuture<QStringList> names() override { return QtFuture::makeReadyFuture(installed); }
    QFuture<Result<void>> print(const ui::PrintedPages& pages) override
    {
        m_promise = std::make_shared<QPromise<Result<void>>>();
        m_promise->start();
        if (mood == Mood::Prints)
            printed.append(pages);
        if (mood == Mood::Prints)
            answer({});
        else if (mood == Mood::IsOutOfPaper)
            answer(failure(ErrorCode::BadFile, "sin papel"));
        else
            m_isHanging = true;
        return m_promise->future();
    }
    void stop() override
    {
        if (std::exchange(m_isHanging, false))
            answer(failure(ErrorCode::Cancelled));
    }
    [[nodiscard]] bool isHanging() const { return m_isHanging; }

private:
    void answer(const Result<void>& result)
    {
        m_promise->addResult(result);
        m_promise->finish();
    }

    std::shared_ptr<QPromise<Result<void>>> m_promise;
    bool m_isHanging = false;
};

/// Chooses this file wherever one is to be saved.
class ChosenTarget : public ui::FilePicker
{
public:
    QString target;
    QString suggested;

    void pickImages(QWidget*, std::function<void(const QStringList&)>) override {}
    void pickTarget(QWidget*, const QString& name,
                    std::function<void(const QString&)> chosen) override
    {
        suggested = name;
        chosen(target);
    }
};

} // namespace huella::test
