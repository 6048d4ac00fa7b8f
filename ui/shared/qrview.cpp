// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/qrview.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace huella::ui {

namespace {
constexpr int quietZone = 4;
}

QrView::QrView(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(160, 160);
    setAccessibleName(tr("QR code"));
}

QImage QrView::modulesOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        uchar* line = image.scanLine(y + quietZone) + quietZone;
        for (int x = 0; x < code->width; ++x)
            line[x] = code->data[y * code->width + x] & 1 ? 0 : 255;
    }
    return image;
}

void QrView::setText(const QString& text)
{
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    update();
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::control, Qt::white, color(Token::Border));
    if (m_modules.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const int pixels = int((std::min(width(), height()) - 4) * ratio) / m_modules.width();
    const double side = std::max(1, pixels) * m_modules.width() / ratio;
    QRectF target(0, 0, side, side);
    target.moveTopLeft({qRound((width() - side) / 2 * ratio) / ratio,
                        qRound((height() - side) / 2 * ratio) / ratio});
    painter.drawImage(target, m_modules);
}

} // namespace huella::ui
