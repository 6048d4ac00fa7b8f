// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/desktopnotice.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSystemTrayIcon>
#include <QWidget>

namespace huella::ui {

namespace {

constexpr int shownMs = 8000;

} // namespace

DesktopNotice::DesktopNotice(QWidget* owner) : QObject(owner), m_owner(owner) {}

bool DesktopNotice::isSomebodyLooking() const
{
    return m_owner->isVisible() && m_owner->isActiveWindow();
}

void DesktopNotice::tell(const QString& text)
{
    emit told(text);
    if (isSomebodyLooking())
        return; // he sees the row come
    QApplication::alert(m_owner->window());
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, m_owner, [this] {
            m_owner->window()->raise();
            m_owner->window()->activateWindow();
        });
        m_tray->show();
    }
    m_tray->showMessage(QApplication::applicationDisplayName(), text, QSystemTrayIcon::Information,
                        shownMs);
}

void DesktopNotice::setCount(int count)
{
    QWidget* window = m_owner->window();
    static const QRegularExpression former(QStringLiteral("^\\(\\d+\\) "));
    QString title = window->windowTitle();
    title.remove(former);
    window->setWindowTitle(count > 0 ? u"(%1) "_qs.arg(count) + title : title);
}

} // namespace huella::ui
