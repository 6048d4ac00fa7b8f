// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace huella::ui::kiosk {

/// A photo of the stick, to be chosen with a finger. Reads its thumbnail by itself.
class PhotoChoice : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoChoice(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_path;
    QImage m_thumbnail;
    bool m_isBad = false;
};

} // namespace huella::ui::kiosk
