// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace huella::ui {
class InlineMessage;
class PageHeader;
} // namespace huella::ui

namespace huella::ui::admin {

/// A page with a list at the left and, at the right, a panel for the thing chosen in it.
class SplitPage : public QWidget
{
    Q_OBJECT

public:
    SplitPage(const QString& title, const QString& subtitle, QWidget* parent = nullptr);

protected:
    static constexpr int panelWidth = 372;

    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    /// Where the list and what stands above it go.
    [[nodiscard]] QVBoxLayout* list() const { return m_list; }
    /// Takes a panel for the right side; the first is shown.
    void addPanel(QWidget* panel);
    void showPanel(QWidget* panel);
    /// What a list could not be read for; `readWorked` takes it away again.
    void readFailed(const Error& error);
    void readWorked();

private:
    PageHeader* m_header;
    InlineMessage* m_message;
    QVBoxLayout* m_list;
    QStackedWidget* m_panels;
    bool m_isReadError = false;
};

} // namespace huella::ui::admin
