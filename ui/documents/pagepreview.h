// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace huella::ui {

/// The pages of a document below each other, as white sheets.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPages(const QList<QImage>& pages);
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QImage> m_pages;
};

} // namespace huella::ui
