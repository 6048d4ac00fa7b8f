// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace huella::ui {

class TextLabel;

/// The top of a page: headline, one line below it, actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, const QString& subtitle = {},
                        QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Takes no room when empty.
    void setSubtitle(const QString& subtitle);
    /// From left to right; the primary one last.
    void addAction(QWidget* widget);
    using QWidget::addAction;

private:
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_actions;
};

} // namespace huella::ui
