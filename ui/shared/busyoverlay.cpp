// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/busyoverlay.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui {

BusyOverlay::BusyOverlay(QWidget* covered)
    : QWidget(covered)
    , m_text(new TextLabel({}, TextStyle::BodyStrong))
    , m_cancel(new Button(tr("Cancel")))
    , m_delay(new QTimer(this))
    , m_spin(new QTimer(this))
{
    m_cancel->setObjectName(QStringLiteral("busyCancelButton"));
    m_cancel->hide();
    m_text->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addSpacing(64);
    column->addWidget(m_text);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
        m_spin->start(40);
    });
    connect(m_spin, &QTimer::timeout, this, [this] {
        m_turn += 0.05;
        update();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancelRequested);
    covered->installEventFilter(this);
    hide();
}

void BusyOverlay::start(const QString& text)
{
    m_isBusy = true;
    m_text->setText(text);
    setAccessibleName(text);
    m_delay->start();
}

void BusyOverlay::stop()
{
    m_isBusy = false;
    m_delay->stop();
    m_spin->stop();
    hide();
}

void BusyOverlay::setCancellable(bool isCancellable)
{
    m_cancel->setVisible(isCancellable);
}

void BusyOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Scrim));
    const int lowest =
        m_cancel->isHidden() ? m_text->geometry().bottom() : m_cancel->geometry().bottom();
    const int wide = std::max(280, m_text->fontMetrics().horizontalAdvance(m_text->text()) + 96);
    const QRectF plate((width() - wide) / 2.0, m_text->y() - 88, wide,
                       lowest - m_text->y() + 88 + space::xl);
    paintSurface(painter, plate, radius::card);
    QRectF ring(0, 0, 44, 44);
    ring.moveCenter(QPointF(width() / 2.0, m_text->y() - 36));
    paintSpinner(painter, ring, color(Token::Accent), m_turn);
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui
