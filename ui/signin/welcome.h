// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Takes the page; shown by `showPage`.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* currentPage() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_brand;
    QStackedWidget* m_pages;
};

} // namespace huella::ui::signin
