// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QWidget>

#include <functional>

namespace huella::ui {
class Button;
class FormField;
class InlineMessage;
class LineEdit;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::kiosk {

/// Asks staff for the kiosk's PIN.
class PinPage : public QWidget
{
    Q_OBJECT

public:
    /// Says whether the PIN is right: InvalidValue where it is not, WrongState where none is set.
    using Check = std::function<QFuture<Result<void>>(const QString& pin)>;

    explicit PinPage(Check check, QWidget* parent = nullptr);
    void clear();
    void retranslate();

signals:
    void opened();
    void cancelled();

private:
    void submit();
    [[nodiscard]] static QString refusal(const Error& error);

    Check m_check;
    TextLabel* m_title;
    InlineMessage* m_message;
    LineEdit* m_pin;
    FormField* m_field;
    Button* m_cancel;
    Button* m_open;
};

} // namespace huella::ui::kiosk
