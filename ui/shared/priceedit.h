// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/shared/lineedit.h"

#include <optional>

namespace huella::ui {

/// An amount as people type it: 85, 85,50 or 1.200,50, in the clinic's currency.
class PriceEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit PriceEdit(QWidget* parent = nullptr);

    void setCurrency(const QString& currency);
    /// Also amounts below zero, typed with a minus.
    void setSigned() { m_isSigned = true; }
    void setPrice(const std::optional<Money>& price);
    /// Nothing when it is empty or no amount; `isBroken` tells the two apart.
    [[nodiscard]] std::optional<Money> price() const;
    [[nodiscard]] bool isBroken() const { return !value().isEmpty() && !price(); }

private:
    bool m_isSigned = false;
    QString m_currency = QStringLiteral("PEN");
};

} // namespace huella::ui
