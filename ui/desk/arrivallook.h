// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/arrival.h"
#include "ui/shared/statuspill.h"

namespace huella::ui::desk {

/// What is the matter with somebody who says that he is here: icon, colours and words, with the
/// minutes where they say more ("Late, 25 min").
[[nodiscard]] StatusLook lookOf(agenda::ArrivalKind kind);
[[nodiscard]] QString arrivalWord(const agenda::Arrival& arrival);

/// The same as a pill.
class ArrivalPill : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalPill(QWidget* parent = nullptr);

    void setArrival(const agenda::Arrival& arrival);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    StatusLook m_look;
    QString m_text;
};

} // namespace huella::ui::desk
