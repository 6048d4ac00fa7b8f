// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace huella::ui {

/// A QR code with its quiet zone of four modules, dark on white in both palettes, each module a
/// whole number of pixels. A text that is too long leaves it empty.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] bool isEmpty() const { return m_modules.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return {232, 232}; }

    /// One pixel a module, quiet zone included; null where `text` does not fit.
    [[nodiscard]] static QImage modulesOf(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_modules;
};

} // namespace huella::ui
