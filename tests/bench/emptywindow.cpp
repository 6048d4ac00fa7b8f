// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest Qt Widgets program that paints a window of the same size, and ends.
#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override { QTimer::singleShot(0, qApp, &QApplication::quit); }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
