// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace huella::ui {
class Button;
class EmptyState;
class TextLabel;
} // namespace huella::ui

namespace huella::ui::kiosk {

class PhotoChoice;

/// The photos of what is plugged in, a screen at a time, over the whole window. Deletes itself.
class StickSheet : public QWidget
{
    Q_OBJECT

public:
    /// Runs off the GUI's thread.
    using List = std::function<QStringList()>;

    StickSheet(List list, QWidget* window);
    void open();

signals:
    void chosen(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void leave();
    void look();
    void take(const QStringList& paths);
    void showScreen(int first);
    void count();

    List m_list;
    QStringList m_paths;
    QStringList m_picked;
    int m_first = 0;
    TextLabel* m_title;
    EmptyState* m_empty;
    QWidget* m_photos;
    QGridLayout* m_grid;
    QList<PhotoChoice*> m_choices;
    Button* m_before;
    Button* m_after;
    Button* m_cancel;
    Button* m_use;
    QTimer m_timer; ///< a stick may come while one looks
};

} // namespace huella::ui::kiosk
