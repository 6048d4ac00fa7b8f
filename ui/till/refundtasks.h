// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/tillstore.h"
#include "ui/shared/card.h"

class QVBoxLayout;

namespace huella::ui {

class InlineMessage;
class LinkWatch;
class Submission;

/// "To give back by hand": money that Mercado Pago would not return, one line each, until somebody
/// gave it back or it went by itself. Takes no room while there is none.
class RefundTasks : public Card
{
    Q_OBJECT

public:
    RefundTasks(payments::TillStore& store, LinkWatch& watch, QWidget* parent = nullptr);

public slots:
    void reload();

signals:
    void countChanged(int count);

private:
    void show(const QList<payments::RefundTask>& tasks);
    [[nodiscard]] QWidget* line(const payments::RefundTask& task);
    void retry(const payments::RefundTask& task);
    void askWhetherGiven(const payments::RefundTask& task);
    void given();

    payments::TillStore& m_store;
    QList<payments::RefundTask> m_tasks;
    payments::RefundTask m_asked;
    InlineMessage* m_message;
    QWidget* m_lines = nullptr;
    Submission* m_submission;
};

} // namespace huella::ui
