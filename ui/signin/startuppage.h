// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class InlineMessage;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::signin {

/// What is seen while the clinic's database is found or made, and why when it is not.
class StartupPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartupPage(QWidget* parent = nullptr);

    void showStep(const QString& text);
    /// The sentence, with a button to try again.
    void showFailure(const QString& sentence);

signals:
    void retryRequested();

private:
    TextLabel* m_step;
    QWidget* m_progress;
    InlineMessage* m_message;
};

} // namespace huella::ui::signin
