// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/status.h"

#include <QWidget>

class QPainter;

namespace huella::ui {

/// Icon, word and colour: what a status looks like everywhere.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(Status status, QWidget* parent = nullptr);

    void setStatus(Status status);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Status m_status;
};

/// A StatusPill that says paid or not.
class PaidPill : public StatusPill
{
    Q_OBJECT

public:
    explicit PaidPill(bool isPaid, QWidget* parent = nullptr)
        : StatusPill(isPaid ? Status::Pagado : Status::NoPagado, parent)
    {}
    void setPaid(bool isPaid) { setStatus(isPaid ? Status::Pagado : Status::NoPagado); }
};

/// The pill of any look and word, for what is no Status; at the left of `area`, vertically centred.
QRect paintPill(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word);
[[nodiscard]] QSize pillSize(const QString& word);

/// For delegates: the pill at the left of `area`, vertically centred. Returns where it was drawn.
QRect paintStatusPill(QPainter& painter, const QRect& area, Status status);
[[nodiscard]] QSize statusPillSize(Status status);

} // namespace huella::ui
