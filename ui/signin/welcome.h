// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace huella::ui::signin {

/// The frame of everything before a role's view: the brand at the left, one page at the right.
/// Narrow windows show the page alone.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget* parent = nullptr);

    /// Takes the page; seen once `showPage` shows it.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* currentPage() const; ///< null before the first
    /// For a finger: no brand, and pages as wide as their letters ask.
    void setTouch();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void frame(QWidget* page);

    bool m_isTouch = false;
    QWidget* m_brand;
    QStackedWidget* m_pages;
    QHash<QWidget*, QWidget*> m_frames; ///< of each page that was shown, what it scrolls in
};

} // namespace huella::ui::signin
