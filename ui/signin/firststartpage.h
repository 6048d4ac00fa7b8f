// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella::ui {
class Button;
class InlineMessage;
} // namespace huella::ui

namespace huella::ui::signin {

/// The first start in an empty clinic: look around with made-up data, or begin one's own.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget* parent = nullptr);

    void setBusy(bool isBusy);
    void showFailure(const QString& sentence);

signals:
    void demoRequested();
    void ownClinicRequested();

private:
    InlineMessage* m_message;
    Button* m_demo;
    Button* m_own;
};

} // namespace huella::ui::signin
